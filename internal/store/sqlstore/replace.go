package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
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
	return db.change(ctx, "replace reading", func(w *writer) error {
		for i := range parcels {
			if err := w.replace(ctx, readings[i].Reading.Document, &parcels[i]); err != nil {
				return err
			}
		}
		return nil
	})
}

// replace puts a new reading to a document that is there.
func (w *writer) replace(ctx context.Context, id record.DocumentID, p *parcel) error {
	var before ledger.Reading
	err := w.tx.QueryRowContext(ctx, `SELECT d.engine, c.reading, c.cleaned FROM document d JOIN content c ON c.document = d.num WHERE d.id = $1`, id).
		Scan(&before.Engine, &before.Reading, &before.Text)
	if errors.Is(err, sql.ErrNoRows) {
		return fault.New(fault.NotFound, "no document %s to put a new reading to", id)
	}
	if err != nil {
		return err
	}
	if err := w.keep(ctx, p); err != nil {
		return err
	}
	return w.decide(ctx, ledger.Draft{Action: ledger.ReadingMade, Subject: documentSubject(id), Before: before, After: p.made})
}

// readingMade writes all that a reading says of its document.
func (w *writer) readingMade(ctx context.Context, e ledger.Entry) error {
	var made ledger.Reading
	if err := json.Unmarshal(e.After, &made); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	num, err := w.number(ctx, record.DocumentID(subjectOf(e)))
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `UPDATE content SET cleaned = $2, reading = $3 WHERE document = $1`, num, made.Text, made.Reading)
	if err != nil {
		return err
	}
	p, err := w.parcel(ctx, made)
	if err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	return w.write(ctx, num, p, e.Before != nil)
}

// rewrite writes anew the rows that the document's reading gives.
func (w *writer) rewrite(ctx context.Context, num int64) error {
	var made ledger.Reading
	err := w.tx.QueryRowContext(ctx, `SELECT d.engine, c.reading, c.cleaned FROM document d JOIN content c ON c.document = d.num WHERE d.num = $1`, num).
		Scan(&made.Engine, &made.Reading, &made.Text)
	if err != nil {
		return err
	}
	p, err := w.parcel(ctx, made)
	if err != nil {
		return err
	}
	return w.write(ctx, num, p, true)
}

// parcel gives a reading as it is written: as it was made ready, or made ready from its blobs.
func (w *writer) parcel(ctx context.Context, made ledger.Reading) (*parcel, error) {
	if p, ok := w.parcels[made.Reading]; ok {
		return p, nil
	}
	if err := w.blobs.flush(ctx); err != nil { // they may have come in this very batch
		return nil, err
	}
	data, err := w.db.unpacked(ctx, w.tx, made.Text)
	if err != nil {
		return nil, err
	}
	cleaned, err := decodeText(data)
	if err != nil {
		return nil, err
	}
	if data, err = w.db.unpacked(ctx, w.tx, made.Reading); err != nil {
		return nil, err
	}
	var r record.Reading
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, err
	}
	p, err := newParcel(cleaned, &r)
	return &p, err
}

// write writes the rows of a reading in the place of those of an earlier one, if there were any.
func (w *writer) write(ctx context.Context, num int64, p *parcel, again bool) error {
	if again {
		if err := w.clean(ctx, num); err != nil {
			return err
		}
		decisions, err := decidedOn(ctx, w.tx, num)
		if err != nil {
			return err
		}
		if p, err = p.decided(decisions); err != nil {
			return err
		}
	}
	_, d, err := scanDocument(w.tx.QueryRowContext(ctx, `SELECT `+documentColumns+` FROM document d WHERE d.num = $1`, num))
	if err != nil {
		return err
	}
	describe(&d, review.Listed(p.reading))
	if err := w.redescribe(ctx, num, d, p.reading.Engine); err != nil {
		return err
	}
	live, err := w.live(ctx, num)
	if err != nil {
		return err
	}
	return w.rows(ctx, num, d, p, live)
}

// clean takes away all rows of a document's reading, those too that still wait.
func (w *writer) clean(ctx context.Context, num int64) error {
	if err := w.flushRows(ctx); err != nil {
		return err
	}
	w.unsay(num)
	return w.forget(ctx, num)
}

// redescribe updates what a document's row has of its reading.
func (w *writer) redescribe(ctx context.Context, num int64, d record.Document, engine string) error {
	_, err := w.describe.ExecContext(ctx, num, d.Title, d.Issuer, d.Date, d.Kind, d.Language, engine, d.Counts.Meetings, d.Counts.Statements,
		d.Counts.Commitments, d.Counts.Deliveries, d.Counts.Programmes, d.Counts.Warnings)
	if err != nil {
		return err
	}
	w.touch(num, 0)
	return nil
}

// rows writes all that can be written anew from text and reading; of a document
// that is not live, only what it is shown by.
func (w *writer) rows(ctx context.Context, num int64, d record.Document, p *parcel, live bool) error {
	if err := w.loadSplits(ctx); err != nil {
		return err
	}
	if live {
		if err := w.say(ctx, wordsRow{num: num, title: indexed(d.Title), body: p.textWords}); err != nil {
			return err
		}
	}
	for _, party := range p.parties {
		if err := w.parties.add(ctx, num, party); err != nil {
			return err
		}
	}
	for row, err := range p.facts() {
		if err != nil {
			return err
		}
		if err := w.fact(ctx, num, row, live); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) fact(ctx context.Context, document int64, f *factRow, live bool) error {
	num, err := factNumber(document, f.kind, f.ordinal)
	if err != nil {
		return err
	}
	kind := kindNumber(f.kind)
	waits := live && f.state.Waits()
	live = live && f.state.Listed()
	err = w.facts.add(ctx, num, f.id, document, kind, boolInt(live), f.position, f.date, f.due, f.party, f.name, f.acronym,
		f.series, f.mentions, f.trackability, f.body, stateNumber(f.state), f.confidence, boolInt(waits))
	if err != nil || !live {
		return err
	}
	for _, v := range f.values {
		if v.field == valuePerson {
			v.text = w.form(document, f.id, v.text)
		}
		if err := w.values.add(ctx, num, v.field, v.text, kind, f.date); err != nil {
			return err
		}
	}
	for _, post := range f.posts {
		if err := w.posts.add(ctx, num, post.place, w.form(document, f.id, post.person), post.office, f.date, post.evidence); err != nil {
			return err
		}
	}
	return w.say(ctx, wordsRow{num: num, fact: true, body: f.words})
}
