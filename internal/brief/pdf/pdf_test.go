package pdf_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"entente.example/internal/brief/pdf"
	"entente.example/internal/fault"
)

// printer is Chromium; a test is skipped where there is none, but not in continuous integration.
func printer(t *testing.T) *pdf.Printer {
	t.Helper()
	p, err := pdf.Find("")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	return p
}

const day = "2024-12-01"

// TestPrint wants a tagged file with bookmarks, a language, embedded fonts and the day, twice the same.
func TestPrint(t *testing.T) {
	p := printer(t)
	page := []byte(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A brief</title></head><body><h1>A brief</h1><h2>A part</h2>
<p>Words <a href="https://site.example/documents/1">1</a></p></body></html>`)
	one, err := p.Print(t.Context(), page, day)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"%PDF-", "/MarkInfo", "/StructTreeRoot", "/Outlines", "/Lang (en)", "/FontFile2", "https://site.example/documents/1", "/CreationDate (D:20241201000000+00'00')", "A brief"} {
		if !bytes.Contains(one, []byte(want)) {
			t.Errorf("the file has no %q", want)
		}
	}
	two, err := p.Print(t.Context(), page, day)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, two) {
		t.Error("two prints of one page differ")
	}
}

func TestFindNone(t *testing.T) {
	_, err := pdf.Find("/nowhere/chromium")
	if fault.KindOf(err) != fault.Unavailable || !strings.Contains(err.Error(), "--chromium") {
		t.Errorf("%v", err)
	}
}
