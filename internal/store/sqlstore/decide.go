package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
)

// change runs do with a writer in a write transaction, all or nothing, on behalf
// of the viewer of ctx.
func (db *DB) change(ctx context.Context, op string, do func(*writer) error) error {
	return db.update(ctx, op, db.writing(ctx, do))
}

// note is change for entries that tell of people and change nothing of what the record says.
func (db *DB) note(ctx context.Context, op string, do func(*writer) error) error {
	return db.aside(ctx, op, db.writing(ctx, do))
}

// writing gives do a writer, and writes what it leaves behind.
func (db *DB) writing(ctx context.Context, do func(*writer) error) func(*sql.Tx) error {
	return func(tx *sql.Tx) error {
		w, err := newWriter(ctx, tx, db)
		if err != nil {
			return err
		}
		if err := do(w); err != nil {
			return err
		}
		return w.flush(ctx)
	}
}

// decide adds entries to the ledger, if the viewer may, and does what they say.
// It is the one gate through which the record is changed.
func (w *writer) decide(ctx context.Context, drafts ...ledger.Draft) error {
	viewer := access.From(ctx)
	for _, d := range drafts {
		if err := viewer.MayOn(d.Action, d.Subject); err != nil {
			return err
		}
		d.Who, d.Subject, d.Reason = plain(viewer.Who), plain(d.Subject), plain(d.Reason)
		e, err := ledger.Next(w.head, viewer.Now(), d)
		if err != nil {
			return err
		}
		if err := w.take(ctx, e); err != nil {
			return err
		}
	}
	return nil
}

// take writes an entry as it is and does what it says.
func (w *writer) take(ctx context.Context, e ledger.Entry) error {
	w.head = e.Head()
	err := w.entries.add(ctx, e.Number, formatTime(e.Time), e.Who, e.Action, e.Subject, string(e.Before), string(e.After), e.Reason, e.Previous, e.Hash)
	if err != nil {
		return err
	}
	return w.project(ctx, e)
}

const entryColumns = `number, time, who, action, subject, before, after, reason, previous, hash`

func scanEntry(r row) (ledger.Entry, error) {
	var e ledger.Entry
	var at, before, after string
	err := r.Scan(&e.Number, &at, &e.Who, &e.Action, &e.Subject, &before, &after, &e.Reason, &e.Previous, &e.Hash)
	if err != nil {
		return e, err
	}
	e.Before, e.After = raw(before), raw(after)
	e.Time, err = parseTime(at)
	return e, err
}

func raw(s string) json.RawMessage {
	if s == "" {
		return nil
	}
	return json.RawMessage(s)
}

// head reads the last entry, as much as the next one needs.
func head(ctx context.Context, tx *sql.Tx) (ledger.Head, error) {
	last, err := collect(ctx, tx, scanEntry, `SELECT `+entryColumns+` FROM entry ORDER BY number DESC LIMIT 1`)
	if err != nil || len(last) == 0 {
		return ledger.Head{}, err
	}
	return last[0].Head(), nil
}
