package sqlstore

import (
	"context"
	"database/sql"
	"errors"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Add implements store.Writer.
func (db *DB) Add(ctx context.Context, additions ...store.Addition) ([]store.Added, error) {
	parcels := make([]parcel, len(additions))
	for i, a := range additions {
		var err error
		if parcels[i], err = db.prepare(a); err != nil {
			return nil, described("add", err)
		}
	}
	var added []store.Added
	err := db.update(ctx, "add", func(tx *sql.Tx) error {
		added = make([]store.Added, 0, len(parcels))
		w, err := newWriter(ctx, tx, &db.dialect)
		if err != nil {
			return err
		}
		for i := range parcels {
			a, err := w.add(ctx, &parcels[i])
			if err != nil {
				return err
			}
			added = append(added, a)
		}
		return w.flush(ctx)
	})
	if err != nil {
		return nil, err
	}
	return added, nil
}

// add keeps a document unless its bytes are there already.
func (w *writer) add(ctx context.Context, p *parcel) (store.Added, error) {
	d := &p.document
	same := store.Added{Document: d.ID, Outcome: store.Same}
	err := w.known.QueryRowContext(ctx, d.ID).Scan(&same.Version, &same.Previous)
	if err == nil {
		return same, nil
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return store.Added{}, err
	}
	if err := w.chain(ctx, d); err != nil {
		return store.Added{}, err
	}
	num := w.next
	w.next++
	if err := w.document(ctx, num, p); err != nil {
		return store.Added{}, err
	}
	outcome := store.New
	if d.Version > 1 {
		outcome = store.Version
	}
	return store.Added{Document: d.ID, Outcome: outcome, Version: d.Version, Previous: d.Previous}, w.reading(ctx, num, p, true)
}

// chain gives a document its version: the next one of its address.
func (w *writer) chain(ctx context.Context, d *record.Document) error {
	d.Version, d.Previous = 1, ""
	if d.Address == "" {
		return nil
	}
	var before int64
	var version int
	err := w.before.QueryRowContext(ctx, d.Address).Scan(&before, &d.Previous, &version)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	d.Version = version + 1
	return w.retire(ctx, before)
}

func (w *writer) document(ctx context.Context, num int64, p *parcel) error {
	d := &p.document
	_, err := w.insert.ExecContext(ctx,
		num, d.ID, d.Address, d.Version, d.Previous, d.MediaType, d.Encoding, d.Size, formatTime(d.Added), d.Title, d.Issuer,
		d.Date, d.Kind, d.Language, p.engine, d.Counts.Meetings, d.Counts.Statements, d.Counts.Commitments, d.Counts.Deliveries,
		d.Counts.Programmes, d.Counts.Warnings)
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `INSERT INTO content (document, original, cleaned, reading) VALUES ($1, $2, $3, $4)`,
		num, p.original, p.cleaned, p.reading)
	return err
}

// reading writes all that can be written anew from text and reading; of a
// version that is not live, only what it is shown by.
func (w *writer) reading(ctx context.Context, num int64, p *parcel, live bool) error {
	if live {
		w.words = append(w.words, wordsRow{num: num, title: p.titleWords, body: p.textWords})
	}
	for _, party := range p.parties {
		if err := w.parties.add(ctx, num, party); err != nil {
			return err
		}
	}
	for i := range p.facts {
		if err := w.fact(ctx, num, &p.facts[i], live); err != nil {
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
	err = w.facts.add(ctx, num, f.id, document, kind, boolInt(live), f.position, f.date, f.due, f.party, f.name, f.acronym,
		f.series, f.mentions, f.trackability, f.body)
	if err != nil || !live {
		return err
	}
	for _, v := range f.values {
		if err := w.values.add(ctx, num, v.field, v.text, kind, f.date); err != nil {
			return err
		}
	}
	for _, post := range f.posts {
		if err := w.posts.add(ctx, num, post.place, post.person, post.office, f.date, post.evidence); err != nil {
			return err
		}
	}
	w.words = append(w.words, wordsRow{num: num, fact: true, body: f.words})
	return nil
}
