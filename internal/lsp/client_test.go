package lsp

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/check/draft"
)

// desk is the checker as the program has it, without settings and earlier texts.
type desk struct{ *draft.Desk }

func (d desk) Rules() []*check.Rule { return d.Checker().Rules() }

func (d desk) Check(ctx context.Context, path string, original []byte) (*draft.Result, error) {
	if strings.HasSuffix(path, "unsettled.txt") {
		return nil, fmt.Errorf("settings.yaml:1:1: unknown rule")
	}
	return d.Desk.Check(ctx, path, original, check.Options{})
}

func (d desk) Mend(ctx context.Context, _ string, r *draft.Result) (draft.Mended, error) {
	return d.Desk.Mend(ctx, r, check.Options{})
}

// rules loads the checker once for all tests.
var rules = sync.OnceValue(func() Checker {
	d, err := draft.New(data.FS)
	if err != nil {
		panic(err)
	}
	return desk{d}
})

// editor is the other end of a session: it sends messages and waits for answers.
type editor struct {
	t     testing.TB
	to    io.WriteCloser
	from  *bufio.Reader
	ended chan error
	last  int
}

// newEditor starts a server and says hello to it.
func newEditor(t testing.TB) *editor {
	t.Helper()
	e := startEditor(t)
	e.ask("initialize", map[string]any{"capabilities": map[string]any{}})
	e.tell("initialized", struct{}{})
	return e
}

func startEditor(t testing.TB) *editor {
	in, to := io.Pipe()
	from, out := io.Pipe()
	e := &editor{t: t, to: to, from: bufio.NewReader(from), ended: make(chan error, 1)}
	go func() {
		err := Serve(context.Background(), in, out, Options{Checker: rules(), Version: "test", Delay: 20 * time.Millisecond})
		_ = out.Close()
		e.ended <- err
	}()
	t.Cleanup(func() { _ = to.Close(); _ = from.Close() })
	return e
}

func (e *editor) send(v any) {
	e.t.Helper()
	body, err := json.Marshal(v)
	if err != nil {
		e.t.Fatal(err)
	}
	if err := writeFrame(e.to, body); err != nil {
		e.t.Fatal(err)
	}
}

func (e *editor) tell(method string, params any) {
	e.t.Helper()
	e.send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// reply is any message of the server.
type reply struct {
	ID     int             `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *failure        `json:"error"`
}

// ask sends a request and reads on until its answer.
func (e *editor) ask(method string, params any) reply {
	e.t.Helper()
	e.last++
	e.send(map[string]any{"jsonrpc": "2.0", "id": e.last, "method": method, "params": params})
	for {
		if r := e.next(); r.Method == "" && r.ID == e.last {
			return r
		}
	}
}

func (e *editor) next() reply {
	e.t.Helper()
	body, err := readFrame(e.from)
	if err != nil {
		e.t.Fatal(err)
	}
	var r reply
	if err := json.Unmarshal(body, &r); err != nil {
		e.t.Fatal(err)
	}
	return r
}

// found reads on until diagnostics come.
func (e *editor) found() diagnosticsParams {
	e.t.Helper()
	for {
		if r := e.next(); r.Method == "textDocument/publishDiagnostics" {
			return decode[diagnosticsParams](e.t, r.Params)
		}
	}
}

func (e *editor) open(uri, language, text string) {
	e.t.Helper()
	e.tell("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": language, "version": 1, "text": text}})
}

func decode[T any](t testing.TB, raw json.RawMessage) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatalf("%v in %s", err, raw)
	}
	return v
}
