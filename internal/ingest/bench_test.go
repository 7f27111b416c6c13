package ingest_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"entente.example/data"
	"entente.example/internal/ingest"
	"entente.example/internal/reading"
	"entente.example/internal/store/sqlite"
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

// BenchmarkAddCorpus reads all texts of the corpus into a new file, with their
// facts and the full-text index.
func BenchmarkAddCorpus(b *testing.B) {
	sources, bad := ingest.Files(corpus(b))
	if len(bad) > 0 {
		b.Fatal(bad)
	}
	engine, err := reading.New(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		path := filepath.Join(b.TempDir(), "record.db")
		s, err := sqlite.Open(b.Context(), path)
		if err != nil {
			b.Fatal(err)
		}
		in := ingest.Ingester{Store: s, Reader: engine, Clock: time.Now}
		summary, err := in.Add(b.Context(), sources...)
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(summary.New+summary.Versions)/b.Elapsed().Seconds()*float64(b.N), "texts/s")
		b.ReportMetric(float64(info.Size())/1e6, "MB")
		b.ReportMetric(float64(len(summary.Bad)), "bad")
	}
}
