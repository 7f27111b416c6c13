package web

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// TestDecidingOnPeople takes decisions on a person's page, and takes them back.
func TestDecidingOnPeople(t *testing.T) {
	s, hands := desks(t)
	const page = "/people/exemplar-hana"
	rev, reader := hands["rae"], hands["reader"]
	for _, c := range []struct {
		name   string
		hand   http.Handler
		form   url.Values
		status int
		shows  string // on the page afterwards
	}{
		{"a post by a public source", rev, fieldsOf("decision", "tenure", "post", "Minister for Rivers", "of", "jp", "from", "2023-09", "to", "2024-10", "source", "https://example.org/list"), 303, "Sep 2023 to Oct 2024"},
		{"a name and spellings", rev, fieldsOf("decision", "name", "name", "Hana Exemplar", "also", "花\n例子"), 303, "花, 例子"},
		{"a post without evidence", rev, fieldsOf("decision", "tenure", "post", "Envoy"), 400, ""},
		{"a merge with nobody", rev, fieldsOf("decision", "merge", "from", "exemplar-hana", "into", "nobody"), 404, ""},
		{"a split of a document that is not there", rev, fieldsOf("decision", "split", "document", "0123456789ab"), 404, ""},
		{"nothing", rev, fieldsOf(), 400, ""},
		{"a name by a reader", reader, fieldsOf("decision", "name", "name", "X"), 403, ""},
	} {
		w := send(c.hand, page, c.form)
		if w.Code != c.status {
			t.Errorf("%s: %d %.400s", c.name, w.Code, w.Body)
		}
		if c.shows != "" && !strings.Contains(get(t, rev, page).Body.String(), c.shows) {
			t.Errorf("%s: the page does not show %q", c.name, c.shows)
		}
	}
	body := get(t, rev, page).Body.String()
	for _, words := range []string{"<h1>Hana Exemplar</h1>", "Who this is", "Take back", "Merge with somebody else", "https://example.org/list"} {
		if !strings.Contains(body, words) {
			t.Errorf("a reviewer's page has no %q", words)
		}
	}
	if body := get(t, reader, page).Body.String(); strings.Contains(body, "Take back") || strings.Contains(body, `method="post" action="/people`) {
		t.Error("a reader is shown forms")
	}
	rulings, err := s.Rulings(storetest.Context(t), store.RulingFilter{Person: "exemplar-hana"})
	if err != nil || len(rulings) != 2 {
		t.Fatalf("%+v, %v", rulings, err)
	}
	for _, r := range rulings {
		if w := send(rev, page, fieldsOf("decision", "undo", "entry", number(int(r.Entry)))); w.Code != http.StatusSeeOther {
			t.Errorf("taking back %d: %d", r.Entry, w.Code)
		}
	}
	if body := get(t, rev, page).Body.String(); strings.Contains(body, "花") || strings.Contains(body, "Minister for Rivers") {
		t.Error("what was taken back is shown")
	}
}

// TestPostOnTheDay shows a person in a meeting and in a statement with the post
// held on that day, and leads from an old key or a name to the person.
func TestPostOnTheDay(t *testing.T) {
	s := library(t)
	ctx := storetest.Context(t)
	_, err := s.SetTenure(ctx, record.Tenure{Person: "exemplar-hana", Post: "Minister for Rivers", Of: "JP", From: "2024-01", Source: "https://example.org/list"}, "")
	must(t, err)
	h := siteOver(s)
	paths := pagePaths(t)
	for _, route := range []string{"/meetings/{id}", "/statements/{id}"} {
		body := get(t, h, paths[route]).Body.String()
		if strings.Contains(body, "EXEMPLAR Hana") && !strings.Contains(body, "was Minister for Rivers, since Jan 2024") {
			t.Errorf("%s does not show the post", route)
		}
	}
	for _, c := range []struct{ path, to string }{
		{"/people/Hana%20EXEMPLAR?limit=5", "/people/exemplar-hana?limit=5"},
		{"/people/hana-exemplar.json", "/people/exemplar-hana.json"},
		{"/people/exemplar", "/people/exemplar-hana"},
	} {
		if w := get(t, h, c.path); w.Code != http.StatusFound || w.Header().Get("Location") != c.to {
			t.Errorf("%s: %d to %q", c.path, w.Code, w.Header().Get("Location"))
		}
	}
	if w := get(t, h, "/people/nobody"); w.Code != http.StatusNotFound {
		t.Errorf("nobody: %d", w.Code)
	}
}
