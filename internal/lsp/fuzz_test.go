package lsp

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

// FuzzServe gives a server any bytes: it ends when they do, and what it says are
// whole messages.
func FuzzServe(f *testing.F) {
	hello := framed(`{"id":1,"method":"initialize"}`)
	opened := framed(`{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a.md","text":"ASEAN- IPR 𝄞 “a"}}}`)
	f.Add(hello + opened + framed(`{"id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a.md"},"range":{"end":{"line":9}}}}`))
	f.Add(hello + opened + framed(`{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a.md"},"contentChanges":[{"range":{"start":{"line":3},"end":{"character":-1}},"text":"x"}]}}`))
	f.Add(hello + framed(`{"id":2,"method":"shutdown"}`) + framed(`{"method":"exit"}`))
	f.Add("Content-Length: 3\r\nContent-Type: x\r\n\r\n{}\n")
	f.Add("content-length:2\n\n[]GET / HTTP/1.1\r\n\r\n")
	f.Add("Content-Length: 99999999999\r\n\r\n")
	f.Fuzz(func(t *testing.T, in string) {
		var out bytes.Buffer
		err := Serve(context.Background(), strings.NewReader(in), &out, Options{Checker: rules(), Delay: time.Hour})
		if err == nil && !strings.Contains(in, "exit") && !strings.Contains(in, "shutdown") {
			t.Error("ended well without being told to")
		}
		for r := bufio.NewReader(&out); ; {
			if _, err := readFrame(r); errors.Is(err, io.EOF) {
				return
			} else if err != nil {
				t.Fatal(err)
			}
		}
	})
}

func framed(body string) string {
	var b strings.Builder
	_ = writeFrame(&b, []byte(body))
	return b.String()
}
