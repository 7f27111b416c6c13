package sqlite_test

import (
	"path/filepath"
	"testing"

	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
)

func TestConformance(t *testing.T) {
	storetest.Run(t, func(t *testing.T) func() store.Store {
		path := filepath.Join(t.TempDir(), "record.db")
		return func() store.Store { return open(t, path) }
	})
}

func BenchmarkLedger(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) { storetest.BenchmarkLedger(b, open(b, filepath.Join(b.TempDir(), "record.db"))) })
}

// BenchmarkBook measures the book of a large record, which is slow to fill.
func BenchmarkBook(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		path := filepath.Join(b.TempDir(), "record.db")
		storetest.BenchmarkBook(b, func() store.Store { return open(b, path) })
	})
}

// open opens a record that is closed when the test is over.
func open(t testing.TB, path string) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}
