package sqlstore

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// spellParties puts the codes of parties in the place of further names that people gave them.
func (db *DB) spellParties(ctx context.Context, tx *sql.Tx, codes ...*record.PartyCode) error {
	if !slices.ContainsFunc(codes, func(c *record.PartyCode) bool { return *c != "" }) {
		return nil
	}
	a, err := db.actors(ctx, tx)
	if err != nil {
		return err
	}
	for _, c := range codes {
		*c = a.party(*c)
	}
	return nil
}

// party is the code of a party that goes by a name; anything else stays as it is.
func (a *actors) party(asked record.PartyCode) record.PartyCode {
	if _, known := a.parties[asked]; known {
		return asked
	}
	folded := strings.Join(record.Fold(string(asked)), " ")
	for code, names := range a.parties {
		if slices.ContainsFunc(names, func(n string) bool { return strings.Join(record.Fold(n), " ") == folded }) {
			return code
		}
	}
	return asked
}
