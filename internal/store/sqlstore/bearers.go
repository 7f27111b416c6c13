package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Bearers implements store.Actors.
func (db *DB) Bearers(ctx context.Context, facts ...record.FactID) (map[record.FactID][]store.Bearer, error) {
	found := map[record.FactID][]store.Bearer{}
	if len(facts) == 0 {
		return found, nil
	}
	err := db.view(ctx, "bearers", func(tx *sql.Tx) error {
		clear(found)
		p, err := db.people(ctx, tx)
		if err != nil {
			return err
		}
		q := mentions(facts)
		_, err = collect(ctx, tx, func(r row) (struct{}, error) {
			var id record.FactID
			var form string
			var day record.Date
			err := r.Scan(&id, &form, &day)
			found[id] = append(found[id], p.bearer(form, day))
			return struct{}{}, err
		}, q.sql("f.id, v.value, f.date", "ORDER BY f.num, v.value"), q.args...)
		return err
	})
	return found, err
}

// bearer is whom a form of a name means on a day.
func (p *people) bearer(form string, day record.Date) store.Bearer {
	var b store.Bearer
	b.Name, b.Of = splitPerson(form)
	b.Key, b.Label = p.canonical(form)
	for _, t := range p.tenures[b.Key] {
		if t.Covers(day) && (b.Tenure == nil || b.Of == t.Of && b.Tenure.Of != t.Of) {
			b.Tenure = &t
		}
	}
	return b
}
