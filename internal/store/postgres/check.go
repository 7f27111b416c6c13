package postgres

import (
	"context"
	"database/sql"

	"entente.example/internal/fault"
)

// check asks whether the server has found damage in its files, and whether the
// full text has all that it is to find.
func check(ctx context.Context, db *sql.DB) error {
	for _, law := range []struct{ query, wrong string }{
		{`SELECT count(*) FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0`, "database with damaged pages"},
		{`SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
			WHERE c.relnamespace = current_schema()::regnamespace AND NOT i.indisvalid`, "indexes that were never finished"},
		{`SELECT count(*) FROM document d WHERE d.latest = 1 AND NOT EXISTS (SELECT 1 FROM document_words w WHERE w.num = d.num)`, "documents that no search finds"},
		{`SELECT count(*) FROM fact f WHERE f.live = 1 AND NOT EXISTS (SELECT 1 FROM fact_words w WHERE w.num = f.num)`, "facts that no search finds"},
	} {
		var n int
		if err := db.QueryRowContext(ctx, law.query).Scan(&n); err != nil {
			return err
		}
		if n > 0 {
			return fault.New(fault.Conflict, "%d %s; restore a copy", n, law.wrong)
		}
	}
	return nil
}
