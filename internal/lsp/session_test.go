package lsp

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
)

const (
	uri = "file:///drafts/readout.txt"
	// The musical clef is one character, two UTF-16 units and four bytes.
	slips = "The 𝄞 choir of ERIA and the ASEAN- IPR began a study.\r\nIt will be called “Rivers.\n"
)

// TestSession is a whole session: open, look, mend, change, save, close, end.
func TestSession(t *testing.T) {
	e := newEditor(t)
	e.open(uri, "plaintext", slips)
	got := e.found()
	if got.URI != uri || got.Version != 1 || len(got.Diagnostics) != 2 {
		t.Fatalf("%+v", got)
	}
	blank, quotation := got.Diagnostics[0], got.Diagnostics[1]
	if blank.Code != "blank-stray" || blank.Severity != 2 || blank.Range != (span{position{0, 29}, position{0, 39}}) {
		t.Errorf("the stray blank: %+v", blank)
	}
	if quotation.Code != "quotation-open" || quotation.Severity != 1 || quotation.Range.Start != (position{1, 18}) || quotation.Source != "entente" {
		t.Errorf("the open quotation: %+v", quotation)
	}

	h := decode[*hover](t, e.ask("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri}, "position": position{1, 20}}).Result)
	if h == nil || !strings.Contains(h.Contents.Value, "Why: the reader cannot tell whose") || h.Range != quotation.Range {
		t.Errorf("hover: %+v", h)
	}
	if raw := e.ask("textDocument/hover", map[string]any{"textDocument": map[string]any{"uri": uri}, "position": position{0, 2}}).Result; string(raw) != "null" {
		t.Errorf("hover where nothing is: %s", raw)
	}

	fixes := e.actions(blank.Range)
	if len(fixes) != 2 || fixes[0].Kind != quickFix || fixes[0].Title != "Write “ASEAN-IPR”" || fixes[1].Kind != fixAll {
		t.Fatalf("actions: %+v", fixes)
	}
	change := fixes[0].Edit.Changes[uri][0]
	if change != (textEdit{span{position{0, 35}, position{0, 36}}, ""}) {
		t.Errorf("the edit: %+v", change)
	}
	if rest := e.actions(quotation.Range); len(rest) != 1 || rest[0].Kind != fixAll {
		t.Errorf("actions for a finding that nobody can mend safely: %+v", rest)
	}
	if none := e.actions(blank.Range, "refactor"); len(none) != 0 {
		t.Errorf("actions of a kind that there is not: %+v", none)
	}

	e.tell("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": 2},
		"contentChanges": []any{map[string]any{"range": change.Range, "text": change.NewText}}})
	if got = e.found(); got.Version != 2 || len(got.Diagnostics) != 1 {
		t.Errorf("after the fix: %+v", got)
	}
	e.tell("textDocument/didSave", map[string]any{"textDocument": map[string]any{"uri": uri}})
	if got = e.found(); len(got.Diagnostics) != 1 {
		t.Errorf("after saving: %+v", got)
	}
	e.tell("textDocument/didClose", map[string]any{"textDocument": map[string]any{"uri": uri}})
	if got = e.found(); len(got.Diagnostics) != 0 {
		t.Errorf("after closing: %+v", got)
	}
	if r := e.ask("shutdown", nil); string(r.Result) != "null" || r.Error != nil {
		t.Errorf("shutdown: %+v", r)
	}
	if r := e.ask("textDocument/hover", struct{}{}); r.Error == nil || r.Error.Code != invalidRequest {
		t.Errorf("a request after shutdown: %+v", r)
	}
	e.tell("exit", nil)
	if err := <-e.ended; err != nil {
		t.Errorf("ended with %v", err)
	}
}

func (e *editor) actions(at span, only ...string) []action {
	e.t.Helper()
	return decode[[]action](e.t, e.ask("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": uri}, "range": at, "context": map[string]any{"only": only}}).Result)
}

// TestWriterRests wants one check for a burst of changes.
func TestWriterRests(t *testing.T) {
	e := newEditor(t)
	e.open(uri, "plaintext", "The two sides met.")
	e.found()
	for i := range 50 {
		e.tell("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": 2 + i},
			"contentChanges": []any{map[string]any{"text": "The two sides met to to talk." + strings.Repeat(" ", i)}}})
	}
	if got := e.found(); got.Version != 51 || len(got.Diagnostics) != 1 {
		t.Errorf("the first check after the burst: %+v", got)
	}
}

// TestLanguages reads a draft by its language where its address does not tell.
func TestLanguages(t *testing.T) {
	e := newEditor(t)
	for _, c := range []struct{ uri, language, text string }{
		{"untitled:Untitled-1", "markdown", "**The two sides** met [to to talk](https://example.org/a,b)."},
		{"untitled:Untitled-2", "html", "<html><head><meta charset=\"windows-1252\"></head><body><p>The two sides – both – met to to talk.</p></body></html>"},
		{"untitled:Untitled-3", "plaintext", "\ufeffThe two sides met to to talk."},
		{"file:///drafts/My%20readout", "markdown", "**The two sides** met to to talk."},
	} {
		e.open(c.uri, c.language, c.text)
		got := e.found()
		if got.URI != c.uri || len(got.Diagnostics) != 1 {
			t.Errorf("%s: %+v", c.language, got)
			continue
		}
		p := newPlaces(c.text)
		at := got.Diagnostics[0].Range
		if words := c.text[p.byteAt(at.Start):p.byteAt(at.End)]; words != "to to" {
			t.Errorf("%s: the place is %q", c.language, words)
		}
	}
}

// TestTrouble shows what keeps a draft from being checked once, and goes on.
func TestTrouble(t *testing.T) {
	e := newEditor(t)
	e.open("file:///unsettled.txt", "plaintext", "The two sides met to to talk.")
	if got := e.found(); len(got.Diagnostics) != 0 {
		t.Errorf("%+v", got)
	}
	if shown := e.next(); shown.Method != "window/showMessage" || !strings.Contains(string(shown.Params), "settings.yaml:1:1: unknown rule") {
		t.Errorf("%+v", shown)
	}
	e.tell("textDocument/didSave", map[string]any{"textDocument": map[string]any{"uri": "file:///unsettled.txt"}})
	e.found()
	e.open(uri, "plaintext", "The two sides met to to talk.")
	if got := e.next(); got.Method != "textDocument/publishDiagnostics" {
		t.Errorf("shown again: %+v", got)
	}
}

// TestBadMessages are refused by their codes, and the session goes on.
func TestBadMessages(t *testing.T) {
	e := startEditor(t)
	if r := e.ask("textDocument/hover", struct{}{}); r.Error == nil || r.Error.Code != notInitialized {
		t.Errorf("before initialize: %+v", r)
	}
	e.ask("initialize", struct{}{})
	for _, c := range []struct {
		method string
		params any
		code   int
	}{{"textDocument/rename", struct{}{}, methodNotFound}, {"textDocument/hover", []int{1}, invalidParams}, {"textDocument/codeAction", "x", invalidParams}} {
		if r := e.ask(c.method, c.params); r.Error == nil || r.Error.Code != c.code {
			t.Errorf("%s: %+v", c.method, r)
		}
	}
	if err := writeFrame(e.to, []byte("{")); err != nil {
		t.Fatal(err)
	}
	if r := e.next(); r.Error == nil || r.Error.Code != parseError {
		t.Errorf("no JSON: %+v", r)
	}
	e.tell("textDocument/didChange", []int{1})
	e.tell("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": "file:///never-opened.txt"}})
	e.tell("$/setTrace", map[string]any{"value": "off"})
	e.send(map[string]any{"jsonrpc": "2.0", "id": 99, "result": nil})
	if r := e.ask("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": uri}}); string(r.Result) != "[]" {
		t.Errorf("of a draft that is not open: %+v", r)
	}
	_ = e.to.Close()
	if err := <-e.ended; !errors.Is(err, ErrUnfinished) {
		t.Errorf("ended with %v", err)
	}
}

// TestAbilities are those that editors need to be told of.
func TestAbilities(t *testing.T) {
	e := startEditor(t)
	raw := e.ask("initialize", struct{}{}).Result
	var v struct {
		Capabilities struct {
			PositionEncoding   string
			TextDocumentSync   struct{ Change int }
			HoverProvider      bool
			CodeActionProvider struct{ CodeActionKinds []string }
		}
		ServerInfo struct{ Name, Version string }
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	c := v.Capabilities
	if c.PositionEncoding != "utf-16" || c.TextDocumentSync.Change != 2 || !c.HoverProvider || !slices.Equal(c.CodeActionProvider.CodeActionKinds, []string{quickFix, fixAll}) || v.ServerInfo.Name != "entente" {
		t.Errorf("%s", raw)
	}
}
