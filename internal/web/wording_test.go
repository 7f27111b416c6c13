package web

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/compare"
	"entente.example/internal/store/storetest"
)

func TestWordingPage(t *testing.T) {
	a, b := string(readout(t).id()), string(later(t).id())
	h := siteOver(library(t))
	const of = "/wording?series=annual-ministerial-meeting"
	for _, c := range []struct {
		name, path string
		status     int
		want       string
	}{
		{"nothing chosen", "/wording", 200, "Choose an issue"},
		{"no documents", "/wording?topic=education", 200, "Choose documents"},
		{"nothing fits", "/wording?topic=education&title=herring", 200, "No document fits"},
		{"no such topic", of + "&topic=herring", 400, "no topic"},
		{"no day", of + "&topic=education&from=soon", 400, "which is no date"},
		{"silence", of + "&words=herring", 200, "Says nothing of it"},
		{"two documents", of + "&words=ASEAN&a=" + b[:12] + "&b=" + a[:12], 200, `selected>5 June 2024`},
		{"a stranger", of + "&words=ASEAN&a=" + b + "&b=" + strings.Repeat("0", 64), 404, "none of those compared"},
		{"far on", of + "&words=ASEAN&offset=99", 200, "From the first document"},
		{"words that try to become markup", of + "&words=%3Cb%3E", 200, "&lt;b&gt;"},
		{"choices", of + "&choose=topic", 200, "On which issue?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := get(t, h, c.path)
			if w.Code != c.status || !strings.Contains(w.Body.String(), c.want) {
				t.Errorf("status %d, want %d with %q:\n%s", w.Code, c.status, c.want, w.Body)
			}
		})
	}
}

func TestSeriesLeadsToItsWording(t *testing.T) {
	body := get(t, siteOver(library(t)), "/meetings?series=annual-ministerial-meeting").Body.String()
	if !strings.Contains(body, `href="/wording?series=annual-ministerial-meeting"`) {
		t.Error("the meetings of a series do not lead to its wording")
	}
}

// TestWordingLinksToItsWords opens every passage in its document.
func TestWordingLinksToItsWords(t *testing.T) {
	h := siteOver(library(t))
	var w compare.Wording
	must(t, json.Unmarshal(get(t, h, "/wording.json?series=annual-ministerial-meeting&words=ASEAN").Body.Bytes(), &w))
	opened := 0
	for _, e := range w.Editions {
		for _, p := range e.Passages {
			body := get(t, h, strings.TrimSuffix(spanAddress(e.Document, p.Start, p.End), "#span")).Body.String()
			if !strings.Contains(body, `id="span"`) {
				t.Errorf("%q is not lit in its document", p.Text)
			}
			opened++
		}
	}
	if opened < 3 {
		t.Errorf("%d passages", opened)
	}
}

// TestWordingHides wants a document that the viewer may not see to leave no trace: not as a
// document, nor in what others are compared with, nor in the phrases that come again.
func TestWordingHides(t *testing.T) {
	s := library(t)
	must(t, s.SetVisibility(storetest.Context(t), later(t).id(), access.Visibility{Level: access.Internal}, ""))
	const path = "/wording.json?series=annual-ministerial-meeting&words=ASEAN"
	if body := get(t, siteOver(s), path).Body.String(); strings.Contains(body, "review the plan") || strings.Contains(body, "revised") {
		t.Errorf("the hidden text shows:\n%s", body)
	}
	if w := get(t, as(t, s, "rae", access.Reviewer), path); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "review the plan") {
		t.Errorf("who may see it does not: %d\n%s", w.Code, w.Body)
	}
}
