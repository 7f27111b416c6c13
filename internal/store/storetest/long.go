package storetest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// longList is how many lines a text has whose facts are too many to be held ready at once.
const longList = 10_500

// testLongList keeps a text with a fact on each of very many lines: the last is found as the first is, and all stand as they were after a rebuild.
func testLongList(t *testing.T, s store.Store) {
	ctx := Context(t)
	a := listOf(longList)
	if _, err := s.Add(ctx, a); err != nil {
		t.Fatal(err)
	}
	look := func() (*record.Reading, store.SearchResult, record.Fact, int) {
		t.Helper()
		r, err := s.Reading(ctx, a.Document.ID)
		if err != nil {
			t.Fatal(err)
		}
		found, err := s.Search(ctx, store.SearchQuery{Text: fmt.Sprintf(`"beacon %d"`, longList)})
		if err != nil {
			t.Fatal(err)
		}
		last, err := s.Fact(ctx, r.Statements[longList-1].ID)
		if err != nil {
			t.Fatal(err)
		}
		_, total, err := s.Facts(ctx, record.FactFilter{Party: "IS"})
		if err != nil {
			t.Fatal(err)
		}
		return r, found, last, total
	}
	r, found, last, total := look()
	if diff := cmp.Diff(a.Reading, r); diff != "" {
		t.Error(diff)
	}
	if total != longList || last.Ordinal != longList-1 || found.Total == 0 {
		t.Errorf("%d facts, the last is number %d, %d found", total, last.Ordinal, found.Total)
	}
	if _, err := s.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	again, foundAgain, lastAgain, totalAgain := look()
	if diff := cmp.Diff([]any{r, found, last, total}, []any{again, foundAgain, lastAgain, totalAgain}); diff != "" {
		t.Error(diff)
	}
}

// listOf is a text of so many lines, each with a statement.
func listOf(lines int) store.Addition {
	p := newPage("https://example.org/list", "A long list", "2024-05-06", "IS", record.Other)
	var b strings.Builder
	b.WriteString(p.text)
	for i := range lines {
		b.WriteByte('\n')
		line := fmt.Sprintf("Iceland welcomed beacon %d.", i+1)
		start := b.Len()
		b.WriteString(line)
		p.reading.Statements = append(p.reading.Statements, record.Statement{Act: record.Welcome, Topics: []string{}, Speakers: []record.Speaker{{Of: "IS"}},
			Evidence: record.Evidence{Exact: line, Start: start, End: b.Len(), SourceStart: start, SourceEnd: b.Len()}})
	}
	p.text = b.String()
	return p.addition()
}
