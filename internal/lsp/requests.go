package lsp

import (
	"context"
	"encoding/json"
)

// asked answers a request.
func (s *server) asked(ctx context.Context, m message) (any, error) {
	switch {
	case m.Method == "initialize":
		s.ready = true
		return s.abilities(), nil
	case !s.ready:
		return nil, &failure{notInitialized, "the first request is to be initialize"}
	case s.ending:
		return nil, &failure{invalidRequest, "after shutdown comes exit"}
	}
	switch m.Method {
	case "shutdown":
		s.ending = true
		return nil, nil
	case "textDocument/hover":
		p, err := paramsOf[hoverParams](m)
		if err != nil {
			return nil, err
		}
		return s.hover(p), nil
	case "textDocument/codeAction":
		p, err := paramsOf[actionParams](m)
		if err != nil {
			return nil, err
		}
		return s.actions(ctx, p)
	}
	return nil, &failure{methodNotFound, "no method " + m.Method}
}

// notified takes note of something. A notification has no answer, so one that
// cannot be read is passed over.
func (s *server) notified(ctx context.Context, m message) error {
	if !s.ready || s.ending {
		return nil
	}
	switch m.Method {
	case "textDocument/didOpen":
		if p, err := paramsOf[openParams](m); err == nil {
			return s.opened(ctx, p)
		}
	case "textDocument/didChange":
		if p, err := paramsOf[changeParams](m); err == nil {
			s.changed(p)
		}
	case "textDocument/didSave":
		if p, err := paramsOf[documentParams](m); err == nil {
			return s.saved(ctx, p)
		}
	case "textDocument/didClose":
		if p, err := paramsOf[documentParams](m); err == nil {
			return s.closed(p)
		}
	}
	return nil
}

func paramsOf[P any](m message) (P, error) {
	var p P
	if err := json.Unmarshal(m.Params, &p); err != nil {
		return p, &failure{invalidParams, m.Method + ": " + err.Error()}
	}
	return p, nil
}

// abilities is the answer to "initialize".
func (s *server) abilities() any {
	type sync struct {
		OpenClose bool `json:"openClose"`
		Change    int  `json:"change"` // 2: the parts that changed
		Save      bool `json:"save"`
	}
	type actions struct {
		Kinds []string `json:"codeActionKinds"`
	}
	type capabilities struct {
		Encoding string  `json:"positionEncoding"`
		Sync     sync    `json:"textDocumentSync"`
		Hover    bool    `json:"hoverProvider"`
		Actions  actions `json:"codeActionProvider"`
	}
	type info struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	return struct {
		Capabilities capabilities `json:"capabilities"`
		Info         info         `json:"serverInfo"`
	}{
		capabilities{"utf-16", sync{true, 2, true}, true, actions{[]string{quickFix, fixAll}}},
		info{"entente", s.Version},
	}
}
