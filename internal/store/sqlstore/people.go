package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// people is the register of persons, with the way from each form of a name, as
// written in some text, to the person.
type people struct {
	list  []store.Person
	index map[string]int // key to place in list
	names
}

// personValue is a form of a name: as written, with the party.
func personValue(name string, of record.PartyCode) string { return name + "@" + string(of) }

func splitPerson(value string) (name string, of record.PartyCode) {
	i := strings.LastIndexByte(value, '@')
	return value[:max(i, 0)], record.PartyCode(value[i+1:])
}

func (db *DB) people(ctx context.Context, tx *sql.Tx) (*people, error) {
	return db.registers.people.get(ctx, tx, buildPeople)
}

func buildPeople(ctx context.Context, tx *sql.Tx) (*people, error) {
	counted, err := tallies(ctx, tx, valuePerson)
	if err != nil {
		return nil, err
	}
	offices, err := latestOffices(ctx, tx)
	if err != nil {
		return nil, err
	}
	p := &people{index: map[string]int{}, names: joinNames(counted, offices)}
	drafts := map[string]*personDraft{}
	for _, t := range counted {
		key := p.keys[t.value]
		if drafts[key] == nil {
			drafts[key] = newPersonDraft(key)
		}
		drafts[key].add(t)
	}
	for _, form := range offices {
		if d := drafts[p.keys[form.value]]; d != nil && form.date >= d.officeDate {
			d.person.Office, d.officeDate = form.office, form.date
		}
	}
	for _, key := range slices.Sorted(maps.Keys(drafts)) {
		p.index[key] = len(p.list)
		p.list = append(p.list, drafts[key].finish())
	}
	return p, nil
}

// canonical gives the key and the name of the person whom a form names.
func (p *people) canonical(form string) (key, name string) {
	key = p.keys[form]
	if i, ok := p.index[key]; ok {
		return key, p.list[i].Name
	}
	return key, key
}

// personDraft gathers what the forms of one person's name add up to.
type personDraft struct {
	person     store.Person
	officeDate record.Date
	names      map[string]int
	parties    map[record.PartyCode]int
}

func newPersonDraft(key string) *personDraft {
	return &personDraft{person: store.Person{Key: key}, names: map[string]int{}, parties: map[record.PartyCode]int{}}
}

func (d *personDraft) add(t tally) {
	name, of := splitPerson(t.value)
	d.names[name] += t.facts
	if of != "" {
		d.parties[of] += t.facts
	}
	switch t.kind {
	case record.KindMeeting:
		d.person.Meetings += t.facts
	case record.KindStatement:
		d.person.Statements += t.facts
	}
	widen(&d.person.Span, t.span)
}

func (d *personDraft) finish() store.Person {
	names := slices.SortedFunc(maps.Keys(d.names), func(a, b string) int {
		return cmp.Or(len(record.Fold(b))-len(record.Fold(a)), boolInt(record.PersonKey(b) == d.person.Key)-boolInt(record.PersonKey(a) == d.person.Key),
			d.names[b]-d.names[a], strings.Compare(a, b))
	})
	d.person.Name, d.person.Names = names[0], names[1:]
	d.person.Party = mostFrequent(d.parties)
	return d.person
}

// mostFrequent is the key with the highest count, the first in order of equals.
func mostFrequent[K cmp.Ordered](counts map[K]int) K {
	var best K
	for k, n := range counts {
		if n > counts[best] || n == counts[best] && k < best {
			best = k
		}
	}
	return best
}

// officeForm is an office with the last day on which a form of a name bears it.
type officeForm struct {
	value, office string
	date          record.Date
}

func latestOffices(ctx context.Context, tx *sql.Tx) ([]officeForm, error) {
	return collect(ctx, tx, func(r row) (f officeForm, err error) { return f, r.Scan(&f.value, &f.office, &f.date) },
		`SELECT person, office, max(date) FROM post GROUP BY person, office ORDER BY person, office`)
}
