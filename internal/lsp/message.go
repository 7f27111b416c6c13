package lsp

import (
	"encoding/json"
	"io"
)

// message is a request, or, without ID, a notification. An editor's answers to
// requests of ours have no method; there are none.
type message struct {
	ID     json.RawMessage `json:"id,omitempty"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params,omitempty"`
}

// Codes of errors, as JSON-RPC and the protocol have them.
const (
	parseError     = -32700
	invalidRequest = -32600
	methodNotFound = -32601
	invalidParams  = -32602
	internalError  = -32603
	notInitialized = -32002
)

// failure is why a request has no result.
type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (f *failure) Error() string { return f.Message }

// answer is the response to a request: a result, which may be null, or an error.
type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result"`
}

type refusal struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Error   *failure        `json:"error"`
}

// notification is what the server tells without being asked.
type notification struct {
	Version string `json:"jsonrpc"`
	Method  string `json:"method"`
	Params  any    `json:"params"`
}

// wire writes messages to the editor.
type wire struct{ w io.Writer }

func (o wire) send(v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return writeFrame(o.w, body)
}

func (o wire) answer(id json.RawMessage, result any) error {
	return o.send(answer{"2.0", id, result})
}

func (o wire) refuse(id json.RawMessage, f *failure) error {
	if id == nil {
		id = json.RawMessage("null")
	}
	return o.send(refusal{"2.0", id, f})
}

func (o wire) notify(method string, params any) error {
	return o.send(notification{"2.0", method, params})
}
