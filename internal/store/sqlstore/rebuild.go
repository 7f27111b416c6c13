package sqlstore

import (
	"context"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// Rebuild implements store.Ledger.
func (db *DB) Rebuild(ctx context.Context) (int64, error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return 0, err
	}
	var last int64
	err := db.change(ctx, "rebuild", func(w *writer) error {
		if err := w.clear(ctx); err != nil {
			return err
		}
		last = w.head.Number
		return w.replay(ctx)
	})
	return last, err
}

// projections are the tables that follow from the ledger and the blobs, in an order in which they can be emptied.
func projections() []string {
	return []string{"touched", "tracked_ref", "tracked", "ruling", "orphan", "opinion", "post", "fact_value", "fact", "document_party", "content", "document", "scope", "account", "circle", "setting"}
}

// clear empties all projections.
func (w *writer) clear(ctx context.Context) error {
	for _, table := range projections() {
		if _, err := w.tx.ExecContext(ctx, `DELETE FROM `+table); err != nil { //nolint:gosec // the names are our own
			return err
		}
	}
	for _, table := range []string{DocumentWords, FactWords} {
		if _, err := w.tx.ExecContext(ctx, w.db.dialect.Words.Clear(table)); err != nil {
			return err
		}
	}
	w.next, w.splits, w.touches = 1, nil, newTouches()
	clear(w.numbers)
	clear(w.scopes)
	return nil
}

// replay projects the whole ledger anew.
func (w *writer) replay(ctx context.Context) error {
	after := int64(0)
	for {
		list, err := entriesAfter(ctx, w.tx, after)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, e := range list {
			if err := w.project(ctx, e); err != nil {
				return err
			}
		}
		after = list[len(list)-1].Number
	}
}

// Take implements store.Ledger.
func (db *DB) Take(ctx context.Context, entries ...store.Taken) error {
	if err := access.From(ctx).MayOversee(); err != nil {
		return err
	}
	return db.change(ctx, "take", func(w *writer) error {
		for _, t := range entries {
			if err := w.takeOver(ctx, t); err != nil {
				return err
			}
		}
		return nil
	})
}

// takeOver takes one entry of another record, if it follows this one's last.
func (w *writer) takeOver(ctx context.Context, t store.Taken) error {
	if t.Entry.Number != w.head.Number+1 || t.Entry.Previous != w.head.Hash {
		return fault.New(fault.Conflict, "entry %d does not follow entry %d of this record; it is of another record", t.Entry.Number, w.head.Number)
	}
	for name, data := range t.Blobs {
		if ledger.HashOf(data) != name {
			return fault.New(fault.Conflict, "entry %d: the bytes named %s are others", t.Entry.Number, name)
		}
		packed, err := w.db.packer.pack(data)
		if err != nil {
			return err
		}
		if err := w.blob(ctx, blob{name, packed}); err != nil {
			return err
		}
	}
	return w.take(ctx, t.Entry)
}
