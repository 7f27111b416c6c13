package ingest_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"entente.example/data"
	"entente.example/internal/ingest"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/postgres"
	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
)

// corpus is the folder of real texts beside the project; without it the test is
// skipped, but not where a skipped test would go unseen.
func corpus(tb testing.TB) string {
	tb.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "corpus", "us-white-house")
	if _, err := os.Stat(folder); err != nil {
		if os.Getenv("CI") == "true" {
			tb.Fatal(err)
		}
		tb.Skip("no corpus beside the project")
	}
	return folder
}

// database is a kind of database that is measured.
type database struct {
	name string
	// make makes an empty one, and gives its size in bytes when asked.
	make func(b *testing.B) (s store.Store, size func() int64, err error)
}

func databases() []database {
	return []database{
		{"sqlite", func(b *testing.B) (store.Store, func() int64, error) {
			path := filepath.Join(b.TempDir(), "record.db")
			s, err := sqlite.Open(b.Context(), path)
			return s, func() int64 {
				info, err := os.Stat(path)
				if err != nil {
					b.Fatal(err)
				}
				return info.Size()
			}, err
		}},
		{"postgres", func(b *testing.B) (store.Store, func() int64, error) {
			address := pgtest.Address(b)
			s, err := postgres.Open(b.Context(), address)
			return s, func() int64 { return pgtest.Size(b, address) }, err
		}},
	}
}

// addCorpus reads all texts of the corpus into a new database.
func addCorpus(b *testing.B, s store.Store) ingest.Summary {
	b.Helper()
	sources, bad := ingest.Files(corpus(b))
	if len(bad) > 0 {
		b.Fatal(bad)
	}
	engine, err := reading.New(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	in := ingest.Ingester{Store: s, Reader: engine, Clock: time.Now}
	summary, err := in.Add(storetest.Context(b), sources...)
	if err != nil {
		b.Fatal(err)
	}
	return summary
}

// BenchmarkAddCorpus reads all texts of the corpus into a new database, with
// their facts and the full-text index, and closes it.
func BenchmarkAddCorpus(b *testing.B) {
	for _, d := range databases() {
		b.Run(d.name, func(b *testing.B) {
			for b.Loop() {
				s, size, err := d.make(b)
				if err != nil {
					b.Fatal(err)
				}
				summary := addCorpus(b, s)
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(summary.New+summary.Versions), "texts")
				b.ReportMetric(float64(size())/1e6, "MB")
				b.ReportMetric(float64(len(summary.Bad)), "bad")
			}
			b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s")
		})
	}
}

// BenchmarkQueries asks of the whole corpus what pages ask, each question with
// many values in turn, and tells the median and the 99th percentile.
func BenchmarkQueries(b *testing.B) {
	for _, d := range databases() {
		b.Run(d.name, func(b *testing.B) {
			s, _, err := d.make(b)
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close() //nolint:errcheck // a benchmark's database is thrown away
			addCorpus(b, s)
			benchmarkQueries(b, s)
		})
	}
}

func benchmarkQueries(b *testing.B, s store.Store) {
	for _, page := range pages(b, s) {
		b.Run(page.name, func(b *testing.B) { benchmarkPage(storetest.Context(b), b, page) })
	}
}

// benchmarkPage asks a page's questions in turn, and tells the median and the 99th percentile.
func benchmarkPage(ctx context.Context, b *testing.B, p page) {
	b.Helper()
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		if err := p.ask(ctx, i); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}

// page is a kind of page with the questions that it asks of the store; i counts up.
type page struct {
	name string
	ask  func(ctx context.Context, i int) error
}

func pages(b *testing.B, s store.Store) []page {
	b.Helper()
	documents, _, err := s.Documents(storetest.Context(b), record.DocumentFilter{Page: record.Page{Limit: record.MaxLimit}})
	if err != nil {
		b.Fatal(err)
	}
	parties, _, err := s.Parties(storetest.Context(b), store.RegisterFilter{})
	if err != nil {
		b.Fatal(err)
	}
	topics, err := s.Facets(storetest.Context(b), record.FactFilter{}, store.FieldTopic)
	if err != nil {
		b.Fatal(err)
	}
	words := []string{"climate", "semiconductors", "president", "hydrogen ammonia", `"free and open"`, "support -military", "decarboni*",
		"kind:commitment party:JP", "ukraine party:US", "the"}
	commitments := func(i int) record.FactFilter {
		f := record.FactFilter{Kind: record.KindCommitment, Page: record.Page{Offset: i % 20 * 50}}
		switch i % 4 {
		case 1:
			f.Party = parties[i/4%40].Code
		case 2:
			f.Topic = topics[i/4%len(topics)].Value
		case 3:
			f.Party, f.Strength, f.Sort = parties[i/4%40].Code, record.Firm, "due"
		}
		return f
	}
	return []page{
		{"document", func(ctx context.Context, i int) error { return askDocument(ctx, s, documents[i*7%len(documents)].ID) }},
		{"commitments", func(ctx context.Context, i int) error { return askCommitments(ctx, s, commitments(i)) }},
		{"search", func(ctx context.Context, i int) error {
			_, err := s.Search(ctx, store.SearchQuery{Text: words[i%len(words)], Page: record.Page{Limit: 20}})
			return err
		}},
		{"people", func(ctx context.Context, i int) error {
			_, _, err := s.People(ctx, store.RegisterFilter{Page: record.Page{Offset: i % 10 * 50}})
			return err
		}},
	}
}

func askDocument(ctx context.Context, s store.Store, id record.DocumentID) error {
	d, err := s.Document(ctx, id)
	if err != nil {
		return fmt.Errorf("document: %w", err)
	}
	if _, err := s.Text(ctx, d.ID); err != nil {
		return fmt.Errorf("text: %w", err)
	}
	if _, err := s.Reading(ctx, d.ID); err != nil {
		return fmt.Errorf("reading: %w", err)
	}
	_, err = s.Versions(ctx, d.Address)
	return err
}

func askCommitments(ctx context.Context, s store.Store, f record.FactFilter) error {
	if _, _, err := s.Facts(ctx, f); err != nil {
		return err
	}
	for _, field := range []store.FactField{store.FieldParty, store.FieldTopic, store.FieldProgramme, store.FieldStrength, store.FieldDueYear} {
		if _, err := s.Facets(ctx, record.FactFilter{Kind: f.Kind}, field); err != nil {
			return err
		}
	}
	return nil
}
