package sqlstore

import (
	"context"
	"database/sql"
	"fmt"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// Head implements store.Ledger.
func (db *DB) Head(ctx context.Context) (h ledger.Head, err error) {
	err = db.view(ctx, "head", func(tx *sql.Tx) error {
		h, err = head(ctx, tx)
		return err
	})
	return h, err
}

// Entries implements store.Ledger.
func (db *DB) Entries(ctx context.Context, f store.EntryFilter) ([]ledger.Entry, int, error) {
	if err := f.Page.Validate(); err != nil {
		return nil, 0, fault.Wrap(fault.Invalid, "entries", "", err)
	}
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, 0, err
	}
	q := &query{from: "entry e"}
	for _, c := range []struct{ column, value string }{{"e.subject", f.Subject}, {"e.who", f.Who}, {"e.action", string(f.Action)}} {
		if c.value != "" {
			q.and(c.column+" = ?", c.value)
		}
	}
	var list []ledger.Entry
	total := 0
	err := db.view(ctx, "entries", func(tx *sql.Tx) error {
		err := tx.QueryRowContext(ctx, q.sql("count(*)", ""), q.args...).Scan(&total)
		if err != nil {
			return err
		}
		list, err = collect(ctx, tx, scanEntry, q.sql(entryColumns, "ORDER BY e.number DESC"+page(f.Page)), q.args...)
		return err
	})
	return list, total, err
}

// entriesAtOnce is how many entries are read at a time, so that no reader holds
// the database for the length of a ledger.
const entriesAtOnce = 2000

// EachEntry implements store.Ledger.
func (db *DB) EachEntry(ctx context.Context, after int64, do func(ledger.Entry) error) error {
	if err := access.From(ctx).MayOversee(); err != nil {
		return err
	}
	for {
		var list []ledger.Entry
		err := db.view(ctx, "entries", func(tx *sql.Tx) (err error) {
			list, err = entriesAfter(ctx, tx, after)
			return err
		})
		if err != nil || len(list) == 0 {
			return err
		}
		for _, e := range list {
			if err := do(e); err != nil {
				return err
			}
		}
		after = list[len(list)-1].Number
	}
}

func entriesAfter(ctx context.Context, tx *sql.Tx, after int64) ([]ledger.Entry, error) {
	return collect(ctx, tx, scanEntry, `SELECT `+entryColumns+` FROM entry WHERE number > $1 ORDER BY number LIMIT $2`, after, entriesAtOnce)
}

// Blob implements store.Ledger.
func (db *DB) Blob(ctx context.Context, name ledger.Hash) ([]byte, error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, err
	}
	var data []byte
	err := db.view(ctx, "bytes", func(tx *sql.Tx) (err error) {
		data, err = db.unpacked(ctx, tx, name)
		return err
	})
	return data, err
}

// Verify implements store.Ledger.
func (db *DB) Verify(ctx context.Context) (ledger.Head, error) {
	var v ledger.Verifier
	err := db.EachEntry(ctx, 0, func(e ledger.Entry) error {
		if err := v.Add(e); err != nil {
			return fault.Wrap(fault.Conflict, "", "", err)
		}
		return db.verifyBlobs(ctx, e)
	})
	return v.Head(), err
}

// verifyBlobs proves that the bytes that an entry names are those.
func (db *DB) verifyBlobs(ctx context.Context, e ledger.Entry) error {
	for _, name := range store.BlobsOf(e) {
		data, err := db.Blob(ctx, name)
		if err == nil && ledger.HashOf(data) != name {
			err = fmt.Errorf("the bytes named %s were changed", name)
		}
		if err != nil {
			return fault.Wrap(fault.Conflict, "", "", &ledger.Broken{Number: e.Number, Why: err.Error()})
		}
	}
	return nil
}
