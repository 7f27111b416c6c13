package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/access"
	"entente.example/internal/record"
)

// resolved is what the names in a filter stand for.
type resolved struct {
	document           int64    // number of the document
	people, programmes []string // forms as stored
	viewer             string   // who asks; empty for nobody
	second             bool     // some document needs two readers
	nothing            bool     // a person or programme that no text names
}

// resolve looks up the document, person and programme that a filter names, and
// puts codes into it in the place of parties' other names.
func (db *DB) resolve(ctx context.Context, tx *sql.Tx, f *record.FactFilter) (resolved, error) {
	names := resolved{viewer: access.From(ctx).Person()}
	err := db.spellParties(ctx, tx, &f.Party, &f.Towards, &f.Issuer)
	if err != nil {
		return names, err
	}
	if f.Undecided {
		var needed int
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM document WHERE second_reader = 1`).Scan(&needed); err != nil {
			return names, err
		}
		names.second = needed > 0
	}
	if f.Document != "" {
		if names.document, _, err = find(ctx, tx, f.Document); err != nil {
			return names, err
		}
	}
	if f.Person != "" {
		people, err := db.people(ctx, tx)
		if err != nil {
			return names, err
		}
		names.people = people.find(f.Person)
		names.nothing = len(names.people) == 0
	}
	if f.Programme != "" {
		programmes, err := db.programmes(ctx, tx)
		if err != nil {
			return names, err
		}
		names.programmes = programmes.find(f.Programme)
		names.nothing = names.nothing || len(names.programmes) == 0
	}
	return names, nil
}
