package sqlstore

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

func personSubject(key string) string           { return "person:" + key }
func partySubject(code record.PartyCode) string { return "party:" + string(code) }

// nextEntry is the number of the entry that is decided next.
func (w *writer) nextEntry() int64 { return w.head.Number + 1 }

// decideOne adds one entry, and gives its number.
func (db *DB) decideOne(ctx context.Context, d ledger.Draft) (entry int64, err error) {
	err = db.change(ctx, string(d.Action), func(w *writer) error {
		entry = w.nextEntry()
		return w.decide(ctx, d)
	})
	return entry, err
}

// register is the people whom the viewer of ctx may see.
func (db *DB) register(ctx context.Context) (p *people, err error) {
	err = db.view(ctx, "people", func(tx *sql.Tx) error {
		p, err = db.people(ctx, tx)
		return err
	})
	return p, err
}

// MergePeople implements store.Actors.
func (db *DB) MergePeople(ctx context.Context, from, into, reason string) (int64, error) {
	p, err := db.register(ctx)
	if err != nil {
		return 0, err
	}
	one, err := p.person(from)
	if err != nil {
		return 0, err
	}
	other, err := p.person(into)
	if err != nil {
		return 0, err
	}
	if one.Key == other.Key {
		return 0, fault.New(fault.Conflict, "%s and %s are one person already", from, into)
	}
	m := store.Merge{From: one.Key, Into: other.Key}
	return db.decideOne(ctx, ledger.Draft{Action: ledger.PersonMerged, Subject: personSubject(m.From), After: m, Reason: reason})
}

// NamePerson implements store.Actors.
func (db *DB) NamePerson(ctx context.Context, person string, n store.PersonNames, reason string) (int64, error) {
	p, err := db.register(ctx)
	if err != nil {
		return 0, err
	}
	one, err := p.person(person)
	if err != nil {
		return 0, err
	}
	key := one.Key
	n.Name, n.Spellings = plain(strings.TrimSpace(n.Name)), spellings(n.Spellings)
	if n.Name == "" && len(n.Spellings) == 0 {
		return 0, fault.New(fault.Invalid, "no name is given; try a name, or a further spelling")
	}
	var before any
	err = db.view(ctx, "names", func(tx *sql.Tx) error {
		a, err := db.actors(ctx, tx)
		if was, ok := a.names[key]; ok {
			before = was
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	return db.decideOne(ctx, ledger.Draft{Action: ledger.PersonNamed, Subject: personSubject(key), Before: before, After: n, Reason: reason})
}

// NameParty implements store.Actors.
func (db *DB) NameParty(ctx context.Context, code record.PartyCode, names []string, reason string) (int64, error) {
	code, names = record.PartyCode(plain(strings.TrimSpace(string(code)))), spellings(names)
	if code == "" || len(names) == 0 {
		return 0, fault.New(fault.Invalid, "a party's further name needs its code, and the name")
	}
	var before any
	err := db.view(ctx, "names", func(tx *sql.Tx) error {
		a, err := db.actors(ctx, tx)
		if err != nil {
			return err
		}
		if was, ok := a.parties[code]; ok {
			before = was
		}
		for other, has := range a.parties {
			if other != code && slices.ContainsFunc(names, func(n string) bool { return slices.Contains(has, n) }) {
				return fault.New(fault.Conflict, "%s is called so already", other)
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	return db.decideOne(ctx, ledger.Draft{Action: ledger.PartyNamed, Subject: partySubject(code), Before: before, After: names, Reason: reason})
}

// spellings are names without blanks around them, each once.
func spellings(given []string) []string {
	var list []string
	for _, s := range given {
		if s = plain(strings.TrimSpace(s)); s != "" {
			list = appendNew(list, s)
		}
	}
	return list
}
