package web

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// scores rank the answers of one search; they count words over all texts, the hidden ones too.
var scores = regexp.MustCompile(`"score": [0-9.e-]+`)

// notPublic is what a brief says of texts that not everybody may see; who may see them is told so.
var notPublic = regexp.MustCompile(`<p class="notice">Holds internal [^<]*</p>\n|\s*"Holds internal [^"]*",| \(not public\)|,\s*"not_public": true`)

// TestPagesHide gives documents any visibility and lets anybody look at every
// page, twin, table and original: the site answers as one over a record in which
// what they may not see was never added.
func TestPagesHide(t *testing.T) {
	texts := []sample{readout(t), earlier(t), hostile(t), long(t)}
	s := shelved(t, texts)
	readers := map[access.Role]http.Handler{access.Anonymous: siteOver(s)}
	for _, role := range access.Roles() {
		readers[role] = as(t, s, "some-"+string(role), role)
	}
	models := map[string]http.Handler{}
	paths := addresses(t, texts)
	rapid.Check(t, func(rt *rapid.T) {
		role := rapid.SampledFrom(append(access.Roles(), access.Anonymous)).Draw(rt, "role")
		var seen []sample
		shown := ""
		for i, d := range texts {
			v := access.Visibility{Level: rapid.SampledFrom([]access.Level{access.Public, access.Internal, access.Restricted}).Draw(rt, "level")}
			if v.Level == access.Restricted {
				v.Groups = []string{"asia"}
			}
			must(t, s.SetVisibility(storetest.Context(t), d.addition().Document.ID, v, ""))
			if (access.Viewer{Role: role}).Sees(v) {
				seen, shown = append(seen, d), shown+fmt.Sprint(i)
			}
		}
		key := string(role) + shown
		if models[key] == nil {
			models[key] = modelOf(t, seen, role)
		}
		path := rapid.SampledFrom(paths).Draw(rt, "path")
		want, got := answered(t, models[key], path), answered(t, readers[role], path)
		if want != got {
			rt.Errorf("%s, to %q who sees %s of %d:\n%s\nwant\n%s", path, role, shown, len(texts), got, want)
		}
	})
}

// shelved is a record that everybody may read, with some texts.
func shelved(t *testing.T, texts []sample) store.Store {
	t.Helper()
	s := emptyLibrary(t)
	for _, d := range texts {
		_, err := s.Add(storetest.Context(t), d.addition())
		must(t, err)
	}
	return s
}

// modelOf is the site over a record that has only some texts, in the same hands.
func modelOf(t *testing.T, texts []sample, role access.Role) http.Handler {
	t.Helper()
	s := shelved(t, texts)
	if role == access.Anonymous {
		return siteOver(s)
	}
	return as(t, s, "some-"+string(role), role)
}

// addresses are those of every page that shows something of a record, of its twins and tables, and of the texts themselves.
func addresses(t *testing.T, texts []sample) []string {
	t.Helper()
	var list []string
	for route, path := range pagePaths(t) {
		if strings.HasPrefix(route, "/check") || strings.HasPrefix(route, "/sign") || strings.HasPrefix(route, "/account") || strings.HasPrefix(route, "/users") {
			continue
		}
		list = append(list, path, twin(path, ".json"), twin(path, ".csv"))
	}
	for _, d := range texts {
		id := string(d.addition().Document.ID)
		list = append(list, "/documents/"+id, "/documents/"+id+".json", "/documents/"+id[:8], "/documents/"+id+"/original")
	}
	for _, q := range []string{"teachers", "Japan", "party:JP", "text", "kind:commitment"} {
		list = append(list, "/search?q="+q, "/search.json?q="+q)
	}
	return append(list, "/commitments?party=JP", "/commitments?choose=party", "/statements?choose=topic", "/statements.csv", "/robots.txt")
}

// answered is the status and the body with which a site answers.
func answered(t *testing.T, h http.Handler, path string) string {
	t.Helper()
	w := get(t, h, path)
	body := scores.ReplaceAllString(w.Body.String(), `"score": 0`)
	return fmt.Sprint(w.Code, " ", notPublic.ReplaceAllString(body, ""))
}
