package sqlstore

import (
	"context"
	"database/sql"
	"errors"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// ReplaceReading implements store.Writer.
func (db *DB) ReplaceReading(ctx context.Context, readings ...store.Replacement) error {
	parcels := make([]parcel, len(readings))
	seen := map[record.DocumentID]bool{}
	for i, r := range readings {
		switch {
		case r.Text == nil || r.Reading == nil:
			return fault.New(fault.Invalid, "a new reading comes without its text")
		case seen[r.Reading.Document]:
			return fault.New(fault.Invalid, "two new readings of document %s at once", r.Reading.Document)
		}
		seen[r.Reading.Document] = true
		var err error
		if parcels[i], err = db.prepareReading(r.Text, r.Reading); err != nil {
			return described("replace reading", err)
		}
	}
	return db.update(ctx, "replace reading", func(tx *sql.Tx) error {
		w, err := newWriter(ctx, tx, &db.dialect)
		if err != nil {
			return err
		}
		for i, r := range readings {
			if err := w.replace(ctx, r.Reading, &parcels[i]); err != nil {
				return err
			}
		}
		return w.flush(ctx)
	})
}

func (w *writer) replace(ctx context.Context, r *record.Reading, p *parcel) error {
	num, d, err := scanDocument(w.tx.QueryRowContext(ctx, `SELECT `+documentColumns+` FROM document d WHERE d.id = $1`, r.Document))
	if errors.Is(err, sql.ErrNoRows) {
		return fault.New(fault.NotFound, "no document %s to put a new reading to", r.Document)
	}
	if err != nil {
		return err
	}
	if err := w.forget(ctx, num); err != nil {
		return err
	}
	describe(&d, r)
	p.document = d
	p.titleWords = indexed(d.Title)
	if err := w.redescribe(ctx, num, p); err != nil {
		return err
	}
	live, err := w.live(ctx, num)
	if err != nil {
		return err
	}
	return w.reading(ctx, num, p, live)
}

// redescribe updates the rows that stay.
func (w *writer) redescribe(ctx context.Context, num int64, p *parcel) error {
	d := &p.document
	_, err := w.tx.ExecContext(ctx, `UPDATE document SET title = $2, issuer = $3, date = $4, kind = $5, language = $6, engine = $7,
			meetings = $8, statements = $9, commitments = $10, deliveries = $11, programmes = $12, warnings = $13
		WHERE num = $1`,
		num, d.Title, d.Issuer, d.Date, d.Kind, d.Language, p.engine, d.Counts.Meetings, d.Counts.Statements, d.Counts.Commitments,
		d.Counts.Deliveries, d.Counts.Programmes, d.Counts.Warnings)
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `UPDATE content SET cleaned = $2, reading = $3 WHERE document = $1`, num, p.cleaned, p.reading)
	return err
}
