package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Withdraw implements store.Curator.
func (db *DB) Withdraw(ctx context.Context, id record.DocumentID, reason string) error {
	return db.withdrawal(ctx, id, ledger.DocumentWithdrawn, reason)
}

// Restore implements store.Curator.
func (db *DB) Restore(ctx context.Context, id record.DocumentID, reason string) error {
	return db.withdrawal(ctx, id, ledger.DocumentRestored, reason)
}

// withdrawal decides on the withdrawal of a document, unless it is decided so already.
func (db *DB) withdrawal(ctx context.Context, id record.DocumentID, action ledger.Action, reason string) error {
	return db.change(ctx, string(action), func(w *writer) error {
		num, d, err := w.find(ctx, id)
		if err != nil {
			return err
		}
		var withdrawn int
		if err := w.tx.QueryRowContext(ctx, `SELECT withdrawn FROM document WHERE num = $1`, num).Scan(&withdrawn); err != nil {
			return err
		}
		if withdrawn == boolInt(action == ledger.DocumentWithdrawn) {
			return fault.New(fault.Conflict, "document %s is %s already", d.ID[:12], map[int]string{0: "in the lists", 1: "withdrawn"}[withdrawn])
		}
		return w.decide(ctx, ledger.Draft{Action: action, Subject: documentSubject(d.ID), Reason: reason})
	})
}

// SetVisibility implements store.Curator.
func (db *DB) SetVisibility(ctx context.Context, id record.DocumentID, v access.Visibility, reason string) error {
	if err := v.Validate(); err != nil {
		return err
	}
	return db.change(ctx, "set visibility", func(w *writer) error {
		num, d, err := w.find(ctx, id)
		if err != nil {
			return err
		}
		before, err := visibility(ctx, w.tx, num)
		if err != nil {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.VisibilitySet, Subject: documentSubject(d.ID), Before: before, After: v.Normal(), Reason: reason})
	})
}

// Visibility implements store.Curator.
func (db *DB) Visibility(ctx context.Context, id record.DocumentID) (v access.Visibility, err error) {
	err = db.view(ctx, "visibility", func(tx *sql.Tx) error {
		num, _, err := find(ctx, tx, id)
		if err != nil {
			return err
		}
		v, err = visibility(ctx, tx, num)
		return err
	})
	return v, err
}

// find gives a document that the viewer of ctx may see; changes pass no gate, so they look here.
func (w *writer) find(ctx context.Context, id record.DocumentID) (int64, record.Document, error) {
	num, d, err := find(ctx, w.tx, id)
	if err != nil {
		return 0, d, err
	}
	v, err := visibility(ctx, w.tx, num)
	if err == nil && !access.From(ctx).Sees(v) {
		err = fault.New(fault.NotFound, "no document %s", id)
	}
	return num, d, err
}

// visibility reads who may see the document of a row.
func visibility(ctx context.Context, tx *sql.Tx, num int64) (access.Visibility, error) {
	list, err := collect(ctx, tx, func(r row) (v access.Visibility, err error) {
		var canonical []byte
		if err := r.Scan(&canonical); err != nil {
			return v, err
		}
		return v, json.Unmarshal(canonical, &v)
	}, `SELECT s.visibility FROM document d JOIN scope s ON s.id = d.scope WHERE d.num = $1`, num)
	if err != nil || len(list) == 0 {
		return access.Visibility{Level: access.Public}, err
	}
	return list[0], nil
}
