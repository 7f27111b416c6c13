package web

import (
	"net/http"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// printed stands for Chromium: it gives back the page with the day.
func printed(_ *http.Request, page []byte, day record.Date) ([]byte, error) {
	return append([]byte(day+"\n"), page...), nil
}

// TestBriefFiles downloads a brief in every format, with notes that lead to this site.
func TestBriefFiles(t *testing.T) {
	h := New(Options{Store: library(t), Version: "1.2.3", Now: fixedNow, Printer: printed})
	order := "?series=annual-ministerial-meeting&for=JP"
	for format, want := range map[string]struct{ kind, words string }{
		"html": {"text/html; charset=utf-8", `href="http://example.com/documents/`},
		"md":   {"text/markdown; charset=utf-8", "](<http://example.com/documents/"},
		"docx": {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"},
		"pdf":  {"application/pdf", "2024-11-01\n<!DOCTYPE html>"},
	} {
		w := get(t, h, "/brief/brief."+format+order)
		if head := w.Header(); w.Code != http.StatusOK || head.Get("Content-Type") != want.kind || !strings.Contains(head.Get("Content-Disposition"), `attachment; filename="brief.`+format) {
			t.Errorf("%s: status %d, %v", format, w.Code, head)
		}
		if body := w.Body.String(); !strings.Contains(body, want.words) {
			t.Errorf("%s has no %q:\n%.600s", format, want.words, body)
		}
		if page := get(t, h, "/brief"+order).Body.String(); !strings.Contains(page, "/brief/brief."+format+"?for=JP&amp;series=annual-ministerial-meeting") {
			t.Errorf("the page does not lead to the %s", format)
		}
	}
	if page := get(t, siteOver(library(t)), "/brief"+order).Body.String(); strings.Contains(page, "brief.pdf") {
		t.Error("a site that prints no PDF offers one")
	}
}

func TestBriefRefuses(t *testing.T) {
	h := siteOver(library(t))
	for path, want := range map[string]struct {
		code  int
		words string
	}{
		"/brief?series=forum-on-clouds&for=JP":                       {404, "no series of meetings"},
		"/brief?meeting=m000000000000&for=JP":                        {404, "m000000000000"},
		"/brief?series=annual-ministerial-meeting&for=JP&house=fr":   {400, "en, ja"},
		"/brief?series=annual-ministerial-meeting&for=JP&on=someday": {400, "no date"},
		"/brief/brief.rtf?series=annual-ministerial-meeting&for=JP":  {400, "html, docx, pdf or md"},
		"/brief/brief.pdf?series=annual-ministerial-meeting&for=JP":  {503, "no Chromium"},
		"/brief/brief.md?series=annual-ministerial-meeting":          {400, "for which party"},
		"/brief/brief.md?for=JP":                                     {400, "either a meeting or a series"},
	} {
		w := get(t, h, path)
		if w.Code != want.code || !strings.Contains(w.Body.String(), want.words) {
			t.Errorf("%s: status %d: %s", path, w.Code, w.Body)
		}
	}
}

// TestBriefHides: who may not see a text gets the brief and its files without it; who may is told.
func TestBriefHides(t *testing.T) {
	s := library(t)
	must(t, s.SetVisibility(storetest.Context(t), later(t).id(), access.Visibility{Level: access.Internal}, ""))
	reader, anybody := as(t, s, "rea", access.Reader), siteOver(s)
	for _, path := range []string{"/brief", "/brief/brief.md", "/brief.json"} {
		path += "?series=annual-ministerial-meeting&for=JP"
		if w := get(t, reader, path); !strings.Contains(w.Body.String(), "Holds internal material") || !strings.Contains(w.Body.String(), string(later(t).id())) {
			t.Errorf("%s does not tell a reader of what is not public: %s", path, w.Body)
		}
		w := get(t, anybody, path)
		if body := w.Body.String(); w.Code != http.StatusOK || strings.Contains(body, "internal") || strings.Contains(body, string(later(t).id()[:8])) {
			t.Errorf("%s shows anybody what is not public: %s", path, body)
		}
		if w.Header().Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %q", path, w.Header().Get("Cache-Control"))
		}
	}
	if got := get(t, reader, "/brief/brief.md?series=annual-ministerial-meeting&for=JP").Header().Get("Cache-Control"); got != "private, no-cache" {
		t.Errorf("a brief for somebody signed in may be cached: %q", got)
	}
}
