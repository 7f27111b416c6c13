package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// actors is what people have decided on people and parties, as far as the viewer may see it.
type actors struct {
	rulings []store.Ruling // in their order
	merges  []store.Merge
	names   map[string]store.PersonNames  // by key, the latest
	split   map[string]splitBody          // by the key that was split off
	tenures []record.Tenure               // in the order in which they were set
	parties map[record.PartyCode][]string // by code, the latest
}

func (db *DB) actors(ctx context.Context, tx *sql.Tx) (*actors, error) {
	return db.registers.actors.get(ctx, tx, readActors)
}

// readActors reads the decisions that stand, and sums them up.
func readActors(ctx context.Context, tx *sql.Tx) (*actors, error) {
	rulings, err := collect(ctx, tx, scanRuling, `SELECT entry, action, subject, time, who, body FROM ruling ORDER BY entry, document`)
	if err != nil {
		return nil, err
	}
	a := &actors{rulings: rulings, names: map[string]store.PersonNames{}, split: map[string]splitBody{}, parties: map[record.PartyCode][]string{}}
	for _, r := range rulings {
		if err := a.add(r); err != nil {
			return nil, fmt.Errorf("entry %d: %w", r.Entry, err)
		}
	}
	return a, nil
}

func scanRuling(r row) (u store.Ruling, err error) {
	var at, body string
	if err := r.Scan(&u.Entry, &u.Action, &u.Subject, &at, &u.Who, &body); err != nil {
		return u, err
	}
	u.Body = raw(body)
	u.Time, err = parseTime(at)
	return u, err
}

func (a *actors) add(r store.Ruling) error {
	subject := subjectOf(ledger.Entry{Subject: r.Subject})
	switch r.Action {
	case ledger.PersonMerged:
		var m store.Merge
		err := json.Unmarshal(r.Body, &m)
		a.merges = append(a.merges, m)
		return err
	case ledger.PersonNamed:
		var n store.PersonNames
		err := json.Unmarshal(r.Body, &n)
		a.names[subject] = n
		return err
	case ledger.PersonSplit:
		var s splitBody
		err := json.Unmarshal(r.Body, &s)
		a.split[s.Key] = s
		return err
	case ledger.PartyNamed:
		var names []string
		err := json.Unmarshal(r.Body, &names)
		a.parties[record.PartyCode(subject)] = names
		return err
	}
	return a.tenure(r)
}

// tenure takes the latest word on a tenure.
func (a *actors) tenure(r store.Ruling) error {
	var t record.Tenure
	if err := json.Unmarshal(r.Body, &t); err != nil {
		return err
	}
	kept := a.tenures[:0]
	for _, other := range a.tenures {
		if other.ID != t.ID {
			kept = append(kept, other)
		}
	}
	a.tenures = kept
	if r.Action == ledger.TenureSet {
		a.tenures = append(a.tenures, t)
	}
	return nil
}
