package sqlstore

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

func tenureSubject(id string) string { return "tenure:" + id }

// SetTenure implements store.Actors.
func (db *DB) SetTenure(ctx context.Context, t record.Tenure, reason string) (record.Tenure, error) {
	p, err := db.register(ctx)
	if err != nil {
		return t, err
	}
	asked := cmp.Or(t.Person, t.Name)
	if one, err := p.person(asked); err == nil {
		t.Person, t.Name = one.Key, one.Name
	} else {
		t.Person, t.Name = record.PersonKey(asked), asked
	}
	t.Person, t.Name, t.Post, t.Of, t.Source = plain(t.Person), plain(t.Name), plain(strings.TrimSpace(t.Post)), plain(t.Of), plain(t.Source)
	if err := t.Validate(); err != nil {
		return t, fault.Wrap(fault.Invalid, "", "", err)
	}
	t.ID = record.NewTenureID(t.Person, t.Post, t.Of, t.From)
	err = db.change(ctx, "set tenure", func(w *writer) error {
		if err := w.groundTenure(ctx, &t); err != nil {
			return err
		}
		before, err := w.tenure(ctx, t.ID)
		if err != nil {
			return err
		}
		d := ledger.Draft{Action: ledger.TenureSet, Subject: tenureSubject(t.ID), After: t, Reason: reason}
		if before != nil {
			d.Before = before
		}
		return w.decide(ctx, d)
	})
	return t, err
}

// groundTenure finds a tenure's words in its document, where it has one.
func (w *writer) groundTenure(ctx context.Context, t *record.Tenure) error {
	if t.Document == "" {
		t.Evidence = nil
		return nil
	}
	num, d, err := w.find(ctx, t.Document)
	if err != nil {
		return err
	}
	in, err := w.text(ctx, num)
	if err != nil {
		return err
	}
	t.Document = d.ID
	if t.Evidence == nil {
		t.Evidence = &record.Evidence{}
	}
	e, err := review.Locate(*t.Evidence, in)
	t.Evidence = &e
	return err
}

// tenure is the tenure of an id as it stands and the viewer may see it, nil for none.
func (w *writer) tenure(ctx context.Context, id string) (*record.Tenure, error) {
	a, err := readActors(ctx, w.tx)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(a.tenures, func(t record.Tenure) bool { return t.ID == id })
	if i < 0 {
		return nil, nil
	}
	if t := a.tenures[i]; t.Document != "" {
		if _, _, err := w.find(ctx, t.Document); err != nil {
			return nil, nil
		}
	}
	return &a.tenures[i], nil
}

// RemoveTenure implements store.Actors.
func (db *DB) RemoveTenure(ctx context.Context, id, reason string) error {
	return db.change(ctx, "remove tenure", func(w *writer) error {
		t, err := w.tenure(ctx, id)
		if err != nil {
			return err
		}
		if t == nil {
			return fault.New(fault.NotFound, "no tenure %q", id)
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.TenureRemoved, Subject: tenureSubject(id), Before: t, Reason: reason})
	})
}

// Tenures implements store.Actors.
func (db *DB) Tenures(ctx context.Context, f store.TenureFilter) ([]record.Tenure, error) {
	p, err := db.register(ctx)
	if err != nil {
		return nil, err
	}
	list := []record.Tenure{}
	for i := range p.list {
		list = append(list, p.tenures[p.list[i].Key]...)
	}
	if f.Person != "" {
		one, err := p.person(f.Person)
		if err != nil {
			return nil, err
		}
		list = append([]record.Tenure{}, p.tenures[one.Key]...)
	}
	return slices.DeleteFunc(list, func(t record.Tenure) bool {
		return f.Of != "" && t.Of != f.Of || f.On != "" && !t.Covers(f.On)
	}), nil
}
