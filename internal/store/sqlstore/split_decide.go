package sqlstore

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// SplitPerson implements store.Actors.
func (db *DB) SplitPerson(ctx context.Context, s store.Split, reason string) (key string, err error) {
	p, err := db.register(ctx)
	if err != nil {
		return "", err
	}
	entry := splitEntry{Name: plain(strings.TrimSpace(s.Name))}
	one, err := p.person(s.Person)
	if err != nil {
		return "", err
	}
	entry.Person = one.Key
	err = db.change(ctx, "split", func(w *writer) error {
		if entry.Parts, err = w.parts(ctx, s); err != nil {
			return err
		}
		if len(entry.Parts) == 0 {
			return fault.New(fault.Invalid, "a split needs a document or a fact in which somebody else is named")
		}
		for i := range entry.Parts {
			if err := w.formsIn(ctx, p.forms[entry.Person], &entry.Parts[i]); err != nil {
				return err
			}
		}
		entry.Key = cmp.Or(record.PersonKey(entry.Name), "person") + "-" + strconv.FormatInt(w.nextEntry(), 10)
		return w.decide(ctx, ledger.Draft{Action: ledger.PersonSplit, Subject: personSubject(entry.Person), After: entry, Reason: reason})
	})
	return entry.Key, err
}

// parts are the documents and facts of a split, if the viewer may see them.
func (w *writer) parts(ctx context.Context, s store.Split) ([]splitPart, error) {
	var parts []splitPart
	for _, id := range s.Documents {
		_, d, err := w.find(ctx, id)
		if err != nil {
			return nil, err
		}
		parts = append(parts, splitPart{Document: d.ID})
	}
	for _, id := range s.Facts {
		f, err := standing(ctx, w.tx, id)
		if err != nil {
			return nil, err
		}
		if _, _, err := w.find(ctx, f.document.ID); err != nil {
			return nil, fault.New(fault.NotFound, "no fact %s", id)
		}
		i := slices.IndexFunc(parts, func(p splitPart) bool { return p.Document == f.document.ID })
		switch {
		case i < 0:
			parts = append(parts, splitPart{Document: f.document.ID, Facts: []record.FactID{id}})
		case len(parts[i].Facts) > 0:
			parts[i].Facts = append(parts[i].Facts, id)
		}
	}
	return parts, nil
}

// formsIn finds the forms of a person's name that stand in a part.
func (w *writer) formsIn(ctx context.Context, forms []string, part *splitPart) error {
	num, err := w.number(ctx, part.Document)
	if err != nil {
		return err
	}
	q := mentions(part.Facts)
	from, to := factRange(num)
	q.and("v.fact >= ? AND v.fact < ?", from, to)
	q.where = append(q.where, q.in("v.value", forms))
	part.Forms, err = collect(ctx, w.tx, func(r row) (s string, err error) { return s, r.Scan(&s) }, q.sql("DISTINCT v.value", "ORDER BY v.value"), q.args...)
	if err == nil && len(part.Forms) == 0 {
		err = fault.New(fault.Invalid, "the person is not named in document %s", part.Document[:12])
	}
	return err
}

// mentions chooses the persons whom facts name; of any fact where none is given.
func mentions(facts []record.FactID) *query {
	q := &query{from: "fact_value v JOIN fact f ON f.num = v.fact"}
	q.and("v.field = ?", valuePerson)
	if len(facts) > 0 {
		ids := make([]string, len(facts))
		for i, id := range facts {
			ids[i] = string(plain(id))
		}
		q.where = append(q.where, q.in("f.id", ids))
	}
	return q
}
