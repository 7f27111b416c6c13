package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"entente.example/internal/fault"
	"entente.example/internal/store/sqlstore"
)

// dialect is how SQLite differs.
func dialect(gate sqlstore.Gate) sqlstore.Dialect {
	return sqlstore.Dialect{Words: words(), Rows: 32, Gate: gate, Classify: classify, Check: check}
}

// classify makes faults of SQLite's result codes. A busy file may be free at the next try.
func classify(err error) (error, bool) {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err, false
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fault.Wrap(fault.Unavailable, "", "", fmt.Errorf("another program keeps the database busy; try again: %w", err)), true
	case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN:
		return fault.Wrap(fault.Unavailable, "", "", err), false
	case sqlite3.SQLITE_NOTADB:
		return fault.Wrap(fault.Unsupported, "", "", fmt.Errorf("the file is not an Entente database: %w", err)), false
	case sqlite3.SQLITE_CORRUPT:
		return fault.Wrap(fault.Conflict, "", "", fmt.Errorf("the database file is damaged; restore a copy: %w", err)), false
	}
	return err, false
}

// check runs SQLite's own integrity check over tables, indexes and full-text indexes.
func check(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, `PRAGMA integrity_check(10)`)
	if err != nil {
		return err
	}
	defer rows.Close()
	var problems []string
	for rows.Next() {
		var problem string
		if err := rows.Scan(&problem); err != nil {
			return err
		}
		if problem != "ok" {
			problems = append(problems, problem)
		}
	}
	if len(problems) > 0 {
		return fault.New(fault.Conflict, "the database file is damaged: %s; restore a copy", strings.Join(problems, "; "))
	}
	return rows.Err()
}
