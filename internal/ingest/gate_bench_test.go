package ingest_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// BenchmarkGate asks for the list of commitments of the whole corpus on behalf of
// somebody from whom nothing is hidden, and of somebody from whom every tenth document is.
func BenchmarkGate(b *testing.B) {
	for _, d := range databases() {
		b.Run(d.name, func(b *testing.B) {
			s, _, err := d.make(b)
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close() //nolint:errcheck // a benchmark's database is thrown away
			addCorpus(b, s)
			hideTenth(b, s)
			all := pages(b, s)
			list := all[slices.IndexFunc(all, func(p page) bool { return p.name == "commitments" })]
			for _, viewer := range []struct {
				name string
				ctx  context.Context
			}{
				{"off", storetest.Context(b)},
				{"on", access.With(b.Context(), access.Viewer{Who: "user:r", Role: access.Reader, Clock: time.Now})},
			} {
				b.Run(viewer.name, func(b *testing.B) { benchmarkPage(viewer.ctx, b, list) })
			}
		})
	}
}

// hideTenth restricts every tenth document.
func hideTenth(b *testing.B, s store.Store) {
	b.Helper()
	ctx := storetest.Context(b)
	for offset := 0; ; offset += record.MaxLimit {
		list, _, err := s.Documents(ctx, record.DocumentFilter{Page: record.Page{Offset: offset, Limit: record.MaxLimit}})
		if err != nil {
			b.Fatal(err)
		}
		for i := 0; i < len(list); i += 10 {
			if err := s.SetVisibility(ctx, list[i].ID, access.Visibility{Level: access.Restricted, Groups: []string{"asia"}}, ""); err != nil {
				b.Fatal(err)
			}
		}
		if len(list) < record.MaxLimit {
			return
		}
	}
}
