package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLanguageServer runs the program as an editor does: over pipes, with the
// settings of the folder in which the draft is kept.
func TestLanguageServer(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, ".entente-check.yaml"), []byte("word-twice: off\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("entente", "lsp", "--stdio")
	cmd.Stdin = strings.NewReader(frames(
		`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}`,
		`{"jsonrpc":"2.0","method":"initialized","params":{}}`,
		fmt.Sprintf(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file://%s/a%%20draft.txt","languageId":"plaintext","version":1,"text":"The sides met to to talk of the ASEAN- IPR."}}}`, dir),
		`{"jsonrpc":"2.0","id":2,"method":"shutdown"}`,
		`{"jsonrpc":"2.0","method":"exit"}`))
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, want := range []string{`"positionEncoding":"utf-16"`, `"code":"blank-stray"`, `"start":{"line":0,"character":32}`, `"id":2,"result":null`} {
		if !strings.Contains(string(out), want) {
			t.Errorf("it did not say %s\n%s", want, out)
		}
	}
	if strings.Contains(string(out), "word-twice") {
		t.Errorf("the settings beside the draft were not read\n%s", out)
	}
}

// TestLanguageServerWithoutEditor fails in words where nobody speaks the protocol.
func TestLanguageServerWithoutEditor(t *testing.T) {
	for in, want := range map[string]string{"hello\n": "an editor has to start this command", "": "ended without saying so"} {
		cmd := exec.Command("entente", "lsp")
		var errs strings.Builder
		cmd.Stdin, cmd.Stderr = strings.NewReader(in), &errs
		if err := cmd.Run(); err == nil || !strings.Contains(errs.String(), want) {
			t.Errorf("%q: %v: %s", in, err, errs.String())
		}
	}
}

func frames(bodies ...string) string {
	var b strings.Builder
	for _, body := range bodies {
		fmt.Fprintf(&b, "Content-Length: %d\r\n\r\n%s", len(body), body)
	}
	return b.String()
}
