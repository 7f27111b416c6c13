package sqlite_test

import (
	"database/sql"
	"path/filepath"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/ledger"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
)

// TestPeopleAtTheDoor lets somebody sign in: the ledger grows, and the revision, by
// which answers are remembered, stays, so that no page has to be counted anew for it.
func TestPeopleAtTheDoor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "record.db")
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // the test looks at the file by other means
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // nothing was written
	revision := func() (n int) {
		if err := db.QueryRowContext(t.Context(), `SELECT value FROM state WHERE name = 'revision'`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	ctx := storetest.Context(t)
	if err := s.AddUser(ctx, account.User{Name: "ada", Role: access.Reader}, ""); err != nil {
		t.Fatal(err)
	}
	before := revision()
	for name, do := range map[string]func() error{
		"a signing in": func() error { return s.Witness(ctx, ledger.SignedIn, "ada", nil) },
		"a password":   func() error { return s.SetPassword(ctx, "ada", account.Stranger) },
	} {
		head, err := s.Head(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if err := do(); err != nil {
			t.Fatal(err)
		}
		if now, err := s.Head(ctx); err != nil || now.Number != head.Number+1 || revision() != before {
			t.Errorf("%s: entry %d after %d, revision %d after %d, %v", name, now.Number, head.Number, revision(), before, err)
		}
	}
	if err := s.AddGroup(ctx, account.Group{Name: "asia"}); err != nil || revision() == before {
		t.Errorf("a group does not count as a change: %v", err)
	}
}
