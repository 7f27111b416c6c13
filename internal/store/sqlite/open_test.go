package sqlite_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store/sqlite"
)

func TestOpenFaults(t *testing.T) {
	folder := t.TempDir()
	text := filepath.Join(folder, "letter.txt")
	if err := os.WriteFile(text, []byte(strings.Repeat("This is no database. ", 500)), 0o600); err != nil {
		t.Fatal(err)
	}
	newer := filepath.Join(folder, "newer.db")
	makeNewer(t, newer)
	for _, c := range []struct {
		name, path string
		kind       fault.Kind
		says       string
	}{
		{"no path", "", fault.Invalid, "try entente.db"},
		{"a text", text, fault.Unsupported, "not an Entente database"},
		{"a folder", folder, fault.Unavailable, folder},
		{"in no folder", filepath.Join(folder, "absent", "record.db"), fault.Unavailable, "absent"},
		{"of a newer program", newer, fault.Unsupported, "try a newer program"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := sqlite.Open(t.Context(), c.path)
			if err == nil {
				_ = s.Close()
				t.Fatal("it opened")
			}
			if fault.KindOf(err) != c.kind || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v of kind %s, want %q of kind %s", err, fault.KindOf(err), c.says, c.kind)
			}
		})
	}
}

// makeNewer makes a file as a program of the future would leave it.
func makeNewer(t *testing.T, path string) {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // the test looks at the file by other means
	if _, err := db.ExecContext(t.Context(), `INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, 1)`); err != nil {
		t.Fatal(err)
	}
}

func TestOpenAnyPath(t *testing.T) {
	for _, name := range []string{"plain.db", "with blank.db", "100%?#&.db", "évidence.db"} {
		path := filepath.Join(t.TempDir(), name)
		for range 2 {
			s, err := sqlite.Open(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := s.Counts(t.Context()); err != nil {
				t.Error(err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}

func TestOpenNewFileManyTimesAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "record.db")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			s, err := sqlite.Open(t.Context(), path)
			if err != nil {
				t.Error(err)
				return
			}
			if _, _, err := s.Documents(t.Context(), record.DocumentFilter{}); err != nil {
				t.Error(err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

func TestCheckFindsDamage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "record.db")
	makeNewer(t, path)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{`DELETE FROM goose_db_version WHERE version_id = 999`,
		`INSERT INTO content (document, original, cleaned, reading) VALUES (7, '', '', '')`} {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // nothing was written
	if err := s.Check(t.Context()); fault.KindOf(err) != fault.Conflict || !strings.Contains(err.Error(), "contents without document") {
		t.Errorf("got %v", err)
	}
}

// TestOpenWithoutLedger opens a record that was made before there was a ledger.
func TestOpenWithoutLedger(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.db")
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // the test looks at the file by other means
	if _, err := db.ExecContext(t.Context(), `INSERT INTO document (num, id, address, version, previous, latest, media_type, encoding, size, added, title,
		issuer, date, kind, language, engine, meetings, statements, commitments, deliveries, programmes, warnings)
		VALUES (1, 'a', '', 1, '', 1, '', '', 0, '', '', '', '', '', '', '', 0, 0, 0, 0, 0, 0)`); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), path); fault.KindOf(err) != fault.Unsupported || !strings.Contains(err.Error(), "before Entente kept a ledger") {
		t.Errorf("got %v", err)
	}
}
