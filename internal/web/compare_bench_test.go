package web

import (
	"testing"

	"entente.example/internal/record"
)

// BenchmarkPositions measures the pages of positions over the corpus: the matrix of
// a large issue and of a small one, and the history of one party.
func BenchmarkPositions(b *testing.B) {
	h := siteOver(corpus(b, emptyLibrary(b)))
	for name, path := range map[string]string{"ukraine": "/positions?topic=ukraine", "south-china-sea": "/positions?topic=south-china-sea", "party": "/positions?topic=ukraine&party=JP"} {
		b.Run(name, func(b *testing.B) { measure(b, h, []string{path}, func() {}) })
	}
}

// BenchmarkCompare measures the page of two long accounts, and of two short ones.
func BenchmarkCompare(b *testing.B) {
	s := corpus(b, emptyLibrary(b))
	h := siteOver(s)
	for name, words := range map[string]string{"long": "communique", "short": "readout"} {
		docs, _, err := s.Documents(b.Context(), record.DocumentFilter{Text: words, Sort: "title", Page: record.Page{Limit: 2}})
		must(b, err)
		path := "/compare?a=" + string(docs[0].ID) + "&b=" + string(docs[1].ID)
		b.Run(name, func(b *testing.B) { measure(b, h, []string{path}, func() {}) })
	}
}
