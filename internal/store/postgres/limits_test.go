package postgres_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/storetest"
)

// TestTooMuchToIndex adds what the server cannot index: it is refused with the
// reason, and what comes after it is kept.
func TestTooMuchToIndex(t *testing.T) {
	s := open(t, pgtest.Address(t))
	ctx := storetest.Context(t)
	var words strings.Builder
	for i := range 120_000 {
		fmt.Fprintf(&words, "w%dx%d ", i*7919, i)
	}
	for name, a := range map[string][2]string{
		"an address of random letters": {"https://example.org/" + words.String()[:9000], "Short"},
		"too many different words":     {"https://example.org/long", words.String()},
	} {
		if _, err := s.Add(ctx, storetest.Text(a[0], a[1])); fault.KindOf(err) != fault.TooLarge || !strings.Contains(err.Error(), "for PostgreSQL to index") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := s.Add(ctx, storetest.Text("https://example.org/short", "Short")); err != nil {
		t.Error(err)
	}
	if n, err := s.Counts(ctx); err != nil || n.Documents != 1 {
		t.Errorf("%+v, %v", n, err)
	}
}

// TestBusy holds the lock of the writers: another one gives up in the end, with a
// reason, while readers go on; it succeeds when the lock is free.
func TestBusy(t *testing.T) {
	address := pgtest.Address(t)
	s := open(t, changed(t, address, func(u *url.URL) { u.RawQuery += "&lock_timeout=20ms" }))
	ctx := storetest.Context(t)
	if _, err := s.Add(ctx, storetest.Text("", "First")); err != nil {
		t.Fatal(err)
	}
	holder, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer holder.Close(ctx) //nolint:errcheck // the test is over
	if _, err := holder.Exec(ctx, `BEGIN; UPDATE state SET value = value`); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(ctx, storetest.Text("", "Second")); fault.KindOf(err) != fault.Unavailable || !strings.Contains(err.Error(), "keeps the database busy; try again") {
		t.Errorf("while another writes: %v", err)
	}
	if _, total, err := s.Documents(ctx, record.DocumentFilter{}); err != nil || total != 1 {
		t.Errorf("a reader finds %d, %v", total, err)
	}
	if _, err := holder.Exec(ctx, `ROLLBACK`); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(ctx, storetest.Text("", "Second")); err != nil {
		t.Error(err)
	}
}
