package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// testSearchLaw asks random queries of random texts: what is found is what has the
// tokens, by a plain loop over them. So every database finds the same.
func testSearchLaw(t *testing.T, s store.Store) {
	ctx := Context(t)
	var kept []kept
	words := rapid.SampledFrom([]string{"tide", "tidal", "tides", "reef", "of", "the", "Sól", "2024", "3rd", "a/b", "x-y", "外務省", "外", "カ", "e.g."})
	rapid.Check(t, func(rt *rapid.T) {
		title := fmt.Sprintf("%s n%d", strings.Join(rapid.SliceOfN(words, 0, 4).Draw(rt, "title"), " "), len(kept))
		body := strings.Join(rapid.SliceOfN(words, 0, 12).Draw(rt, "body"), " ")
		a := newPage("", title, "", "", record.Other).statement(body, record.Welcome, nil).addition()
		if _, err := s.Add(ctx, a); err != nil {
			rt.Fatal(err)
		}
		kept = append(kept, newKept(title, a.Text.Text))
		query := drawQuery(rt, words)
		q, err := search.Words(query)
		if err != nil {
			return
		}
		list, _, err := s.Documents(ctx, record.DocumentFilter{Text: query, Page: record.Page{Limit: record.MaxLimit}})
		if err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(matching(kept, q), slices.Sorted(slices.Values(titles(list)))); diff != "" {
			rt.Errorf("%s: %s", query, diff)
		}
	})
}

// kept is a document as a search sees it.
type kept struct {
	name        string
	title, text string // tokens, each between blanks
}

func newKept(title, text string) kept {
	between := func(s string) string { return " " + string(search.AppendIndex(nil, s)) + " " }
	return kept{title, between(title), between(text)}
}

func drawQuery(t *rapid.T, words *rapid.Generator[string]) string {
	var parts []string
	for range rapid.IntRange(1, 3).Draw(t, "terms") {
		part := rapid.SampledFrom([]string{"", "", "", "-"}).Draw(t, "not")
		part += `"` + strings.Join(rapid.SliceOfN(words, 1, 3).Draw(t, "phrase"), " ") + `"`
		parts = append(parts, part+rapid.SampledFrom([]string{"", "", "*"}).Draw(t, "prefix"))
	}
	return strings.Join(parts, " ")
}

// matching lists the names of the documents that have all terms wanted and none excluded.
func matching(all []kept, q search.Query) []string {
	var names []string
	for _, k := range all {
		misses := slices.ContainsFunc(q.Terms, func(t search.Term) bool { return k.has(t) == t.Not })
		if len(q.Terms) == 0 || !misses {
			names = append(names, k.name)
		}
	}
	return slices.Sorted(slices.Values(names))
}

func (k kept) has(t search.Term) bool {
	phrase := " " + strings.Join(t.Tokens, " ")
	if !t.Prefix {
		phrase += " "
	}
	return strings.Contains(k.title, phrase) || strings.Contains(k.text, phrase)
}
