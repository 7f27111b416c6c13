package postgres_test

import (
	"testing"

	"entente.example/internal/store"
	"entente.example/internal/store/postgres"
	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/storetest"
)

func TestConformance(t *testing.T) {
	storetest.Run(t, func(t *testing.T) func() store.Store {
		address := pgtest.Address(t)
		return func() store.Store { return open(t, address) }
	})
}

func BenchmarkLedger(b *testing.B) {
	b.Run("postgres", func(b *testing.B) { storetest.BenchmarkLedger(b, open(b, pgtest.Address(b))) })
}

// BenchmarkBook measures the book of a large record, which is slow to fill.
func BenchmarkBook(b *testing.B) {
	b.Run("postgres", func(b *testing.B) {
		address := pgtest.Address(b)
		storetest.BenchmarkBook(b, func() store.Store { return open(b, address) })
	})
}

// open opens a record that is closed before its schema goes.
func open(t testing.TB, address string) store.Store {
	t.Helper()
	s, err := postgres.Open(t.Context(), address)
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
