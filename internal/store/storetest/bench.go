package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Sizes of the ledger that is measured.
const (
	benchDocuments = 500
	benchEntries   = 100_000
)

// BenchmarkLedger measures decisions taken one by one, each kept before the next,
// and how long a ledger of 100,000 entries takes to be proved and to be rebuilt from.
func BenchmarkLedger(b *testing.B, s store.Store) {
	ctx := Context(b)
	ids := addTexts(b, ctx, s)
	b.Run("append", func(b *testing.B) {
		i := 0
		for ; b.Loop(); i++ {
			if err := s.SetVisibility(ctx, ids[i%len(ids)], visibility(i/len(ids)), ""); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(i)/b.Elapsed().Seconds(), "entries/s")
	})
	fill(b, ctx, s, ids)
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			if head, err := s.Verify(ctx); err != nil || head.Number < benchEntries {
				b.Fatal(head, err)
			}
		}
		b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s")
	})
	b.Run("rebuild", func(b *testing.B) {
		for b.Loop() {
			if n, err := s.Rebuild(ctx); err != nil || n < benchEntries {
				b.Fatal(n, err)
			}
		}
		b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s")
	})
}

// visibility is another one whenever the round is another one.
func visibility(round int) access.Visibility {
	if round%2 == 0 {
		return access.Visibility{Level: access.Internal}
	}
	return access.Visibility{Level: access.Public}
}

func addTexts(b *testing.B, ctx context.Context, s store.Store) []record.DocumentID {
	b.Helper()
	var texts []store.Addition
	var ids []record.DocumentID
	for i := range benchDocuments {
		a := Text(fmt.Sprintf("https://example.org/%d", i), fmt.Sprintf("Text %d", i))
		texts, ids = append(texts, a), append(ids, a.Document.ID)
	}
	if _, err := s.Add(ctx, texts...); err != nil {
		b.Fatal(err)
	}
	return ids
}

// fill takes decisions, many at a time, until the ledger has as many entries as are measured.
func fill(b *testing.B, ctx context.Context, s store.Store, ids []record.DocumentID) {
	b.Helper()
	head, err := s.Head(ctx)
	if err != nil {
		b.Fatal(err)
	}
	for head.Number < benchEntries {
		var taken []store.Taken
		for range 1000 {
			e, err := ledger.Next(head, time.Now(), ledger.Draft{Who: "operator:test", Action: ledger.VisibilitySet,
				Subject: "document:" + string(ids[head.Number%benchDocuments]), After: visibility(int(head.Number / benchDocuments))})
			if err != nil {
				b.Fatal(err)
			}
			head, taken = e.Head(), append(taken, store.Taken{Entry: e})
		}
		if err := s.Take(ctx, taken...); err != nil {
			b.Fatal(err)
		}
	}
}
