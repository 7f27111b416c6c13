package postgres_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"entente.example/internal/store/postgres/pgtest"
	"entente.example/internal/store/sqlite"
)

// TestSameSchema holds the two databases to the same migrations, tables and
// columns, but for the full text, which each has in its own way.
func TestSameSchema(t *testing.T) {
	if diff := cmp.Diff(files(t, "../sqlite/migrations"), files(t, "migrations")); diff != "" {
		t.Errorf("migrations: %s", diff)
	}
	path, address := filepath.Join(t.TempDir(), "record.db"), pgtest.Address(t)
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // nothing was written
	open(t, address)
	if diff := cmp.Diff(sqliteColumns(t, path), postgresColumns(t, address, `true`)); diff != "" {
		t.Errorf("columns: %s", diff)
	}
	if loose := postgresColumns(t, address, `data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`); len(loose) > 0 {
		t.Errorf(`text without COLLATE "C": %v`, loose)
	}
}

func files(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// ours says whether a table is one that both have.
func ours(table string) bool {
	return !strings.Contains(table, "_words") && table != "goose_db_version" && table != "sqlite_sequence"
}

func sqliteColumns(t *testing.T, path string) []string {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // nothing was written
	rows, err := db.QueryContext(t.Context(), `SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1, 2`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	list := columns(t, rows)
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return list
}

func postgresColumns(t *testing.T, address, which string) []string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context()) //nolint:errcheck // nothing was written
	rows, err := conn.Query(t.Context(), `SELECT table_name::text COLLATE "C", column_name::text COLLATE "C" FROM information_schema.columns
		WHERE table_schema = current_schema() AND `+which+` ORDER BY 1, 2`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	list := columns(t, rows)
	if rows.Err() != nil {
		t.Fatal(rows.Err())
	}
	return list
}

// columns reads tables and columns, as far as both databases have them.
func columns(t *testing.T, rows interface {
	Next() bool
	Scan(dest ...any) error
}) []string {
	t.Helper()
	var list []string
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		if ours(table) {
			list = append(list, table+"."+column)
		}
	}
	return list
}
