package sqlstore

import (
	"context"
	"database/sql"
	"errors"

	"entente.example/internal/ledger"
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
	err := db.change(ctx, "add", func(w *writer) error {
		added = make([]store.Added, 0, len(parcels))
		for i := range parcels {
			a, err := w.add(ctx, &parcels[i])
			if err != nil {
				return err
			}
			added = append(added, a)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return added, nil
}

// add keeps a document unless its bytes are there already.
func (w *writer) add(ctx context.Context, p *parcel) (store.Added, error) {
	d := p.document
	same := store.Added{Document: d.ID, Outcome: store.Same}
	err := w.known.QueryRowContext(ctx, d.ID).Scan(&same.Version, &same.Previous)
	if err == nil {
		return same, nil
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return store.Added{}, err
	}
	if err := w.version(ctx, &d); err != nil {
		return store.Added{}, err
	}
	if err := w.keep(ctx, p); err != nil {
		return store.Added{}, err
	}
	subject := documentSubject(d.ID)
	err = w.decide(ctx, ledger.Draft{Action: ledger.DocumentAdded, Subject: subject, After: d},
		ledger.Draft{Action: ledger.ReadingMade, Subject: subject, After: p.made})
	outcome := store.New
	if err == nil && d.Version > 1 {
		outcome = store.Version
		err = w.carry(ctx, d, p.text)
	}
	return store.Added{Document: d.ID, Outcome: outcome, Version: d.Version, Previous: d.Previous}, err
}

// version gives a document its number among those of its address.
func (w *writer) version(ctx context.Context, d *record.Document) error {
	d.Version, d.Previous = 1, ""
	if d.Address == "" {
		return nil
	}
	var version int
	err := w.before.QueryRowContext(ctx, d.Address).Scan(&d.Previous, &version)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	d.Version = version + 1
	return err
}

// keep writes what a parcel holds in bulk, and remembers it for its projection.
func (w *writer) keep(ctx context.Context, p *parcel) error {
	w.parcels[p.made.Reading] = p
	for _, b := range p.blobs {
		if err := w.blob(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) blob(ctx context.Context, b blob) error {
	return w.blobs.add(ctx, b.hash, b.packed)
}
