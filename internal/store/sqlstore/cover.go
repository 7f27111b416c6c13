package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"maps"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Hidden implements store.Ledger.
func (db *DB) Hidden(ctx context.Context) (map[record.DocumentID]access.Visibility, error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, err
	}
	hidden := map[record.DocumentID]access.Visibility{}
	err := db.view(ctx, "hidden", func(tx *sql.Tx) error {
		clear(hidden)
		_, err := collect(ctx, tx, func(r row) (struct{}, error) {
			var id record.DocumentID
			var canonical []byte
			var v access.Visibility
			err := r.Scan(&id, &canonical)
			if err == nil {
				err = json.Unmarshal(canonical, &v)
			}
			hidden[id] = v
			return struct{}{}, err
		}, `SELECT d.id, s.visibility FROM document d JOIN scope s ON s.id = d.scope`)
		return err
	})
	return hidden, err
}

// Cover implements store.Ledger.
func (db *DB) Cover(ctx context.Context, hidden map[record.DocumentID]access.Visibility) error {
	if err := access.From(ctx).MayOversee(); err != nil {
		return err
	}
	return db.change(ctx, "cover", func(w *writer) error {
		if _, err := w.tx.ExecContext(ctx, `UPDATE document SET scope = $1 WHERE scope <> $1`, publicScope); err != nil {
			return err
		}
		for _, id := range slices.Sorted(maps.Keys(hidden)) {
			if err := w.cover(ctx, id, hidden[id]); err != nil {
				return err
			}
		}
		return nil
	})
}

// cover gives a document a visibility, if it is there.
func (w *writer) cover(ctx context.Context, id record.DocumentID, v access.Visibility) error {
	canonical, err := ledger.Canonical(v.Normal())
	if err != nil {
		return err
	}
	scope, err := w.scope(ctx, v, string(canonical))
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `UPDATE document SET scope = $2 WHERE id = $1`, id, scope)
	return err
}
