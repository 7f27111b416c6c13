package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Rulings implements store.Actors.
func (db *DB) Rulings(ctx context.Context, f store.RulingFilter) ([]store.Ruling, error) {
	list := []store.Ruling{}
	err := db.view(ctx, "rulings", func(tx *sql.Tx) error {
		a, err := db.actors(ctx, tx)
		if err != nil {
			return err
		}
		p, err := db.people(ctx, tx)
		if err != nil {
			return err
		}
		key := ""
		if f.Person != "" {
			one, err := p.person(f.Person)
			if err != nil {
				return err
			}
			key = one.Key
		}
		list = list[:0]
		for _, r := range slices.Backward(a.rulings) {
			known := len(list) > 0 && list[len(list)-1].Entry == r.Entry // a split of several documents
			if !known && p.about(r, key) && (f.Party == "" || r.Subject == partySubject(f.Party)) {
				list = append(list, r)
			}
		}
		return nil
	})
	return list, err
}

// about says whether a decision is on a person or, without a key, on any; never
// where one of those whom it is on is not there for the viewer.
func (p *people) about(r store.Ruling, key string) bool {
	if r.Action == ledger.PartyNamed {
		return key == ""
	}
	var said struct{ From, Into, Person, Key string }
	if json.Unmarshal(r.Body, &said) != nil {
		return false
	}
	switch r.Action {
	case ledger.TenureSet, ledger.TenureRemoved:
		said.From = "" // a day
	case ledger.PersonNamed:
		said.Person = subjectOf(ledger.Entry{Subject: r.Subject})
	}
	of := key == ""
	for _, k := range []string{said.From, said.Into, said.Person, said.Key} {
		if _, known := p.index[p.fuller(k)]; k != "" && !known {
			return false
		}
		of = of || k != "" && p.fuller(k) == key
	}
	return of
}

// UndoRuling implements store.Actors.
func (db *DB) UndoRuling(ctx context.Context, entry int64, reason string) error {
	seen, err := db.Rulings(ctx, store.RulingFilter{})
	if err != nil {
		return err
	}
	return db.change(ctx, "undo", func(w *writer) error {
		list, err := collect(ctx, w.tx, scanRuling, `SELECT entry, action, subject, time, who, body FROM ruling WHERE entry = $1 ORDER BY document`, entry)
		if err != nil {
			return err
		}
		missing := fault.New(fault.NotFound, "no decision on a person, party or tenure stands as entry %d", entry)
		if len(list) == 0 {
			return missing
		}
		if err := w.mayMove(ctx, entry); err != nil || !slices.ContainsFunc(seen, func(r store.Ruling) bool { return r.Entry == entry }) {
			return missing
		}
		r := list[0]
		if err := access.From(ctx).May(r.Action); err != nil {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: undoing(r.Action), Subject: r.Subject, Before: r.Body, After: store.Undone{Entry: entry, Action: r.Action}, Reason: reason})
	})
}

// mayMove fails unless the viewer may see every document on which a decision hangs.
func (w *writer) mayMove(ctx context.Context, entry int64) error {
	ids, err := collect(ctx, w.tx, func(r row) (id record.DocumentID, err error) { return id, r.Scan(&id) },
		`SELECT d.id FROM ruling r JOIN document d ON d.num = r.document WHERE r.entry = $1`, entry)
	for _, id := range ids {
		if err == nil {
			_, _, err = w.find(ctx, id)
		}
	}
	return err
}

// undoing is the action that takes another one back.
func undoing(a ledger.Action) ledger.Action {
	switch a {
	case ledger.TenureSet, ledger.TenureRemoved:
		return ledger.TenureUndone
	case ledger.PartyNamed:
		return ledger.PartyUndone
	}
	return ledger.PersonUndone
}
