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
	titles  map[string]map[string]bool // key to the folded words of the offices that the person bears
	tenures map[string][]record.Tenure // key to the posts held, the latest first
	split   map[string]string          // key split off by decision to the key that it was split from
}

// personValue is a form of a name: as written, with the party.
func personValue(name string, of record.PartyCode) string { return name + "@" + string(of) }

func splitPerson(value string) (name string, of record.PartyCode) {
	value, _, _ = strings.Cut(value, splitMark)
	i := strings.LastIndexByte(value, '@')
	return value[:max(i, 0)], record.PartyCode(value[i+1:])
}

func (db *DB) people(ctx context.Context, tx *sql.Tx) (*people, error) {
	a, err := db.actors(ctx, tx)
	if err != nil {
		return nil, err
	}
	return db.registers.people.get(ctx, tx, func(ctx context.Context, tx *sql.Tx) (*people, error) { return buildPeople(ctx, tx, a) })
}

func buildPeople(ctx context.Context, tx *sql.Tx, a *actors) (*people, error) {
	counted, err := tallies(ctx, tx, valuePerson)
	if err != nil {
		return nil, err
	}
	offices, err := latestOffices(ctx, tx)
	if err != nil {
		return nil, err
	}
	p := &people{index: map[string]int{}, names: joinNames(counted, offices), titles: map[string]map[string]bool{}, tenures: map[string][]record.Tenure{}, split: map[string]string{}}
	p.ruled(a, counted)
	for key, s := range a.split {
		p.split[key] = s.Person
	}
	drafts := peopleDrafts{}
	for _, t := range counted {
		drafts.of(p.keys[t.value]).add(t)
	}
	for _, form := range offices {
		if key := p.keys[form.value]; key != "" {
			drafts.of(key).office(form.office, form.date)
			p.title(key, form.office)
		}
	}
	for _, t := range a.tenures {
		key := p.fuller(t.Person)
		t.Person = key
		p.tenures[key] = append(p.tenures[key], t)
		drafts.of(key).tenure(t)
		p.title(key, t.Post)
	}
	for _, key := range slices.Sorted(maps.Keys(drafts)) {
		p.index[key] = len(p.list)
		p.list = append(p.list, drafts[key].finish(p.givenTo(key, a)))
		slices.SortStableFunc(p.tenures[key], func(a, b record.Tenure) int { return cmp.Or(cmp.Compare(b.From, a.From), cmp.Compare(a.Post, b.Post)) })
	}
	return p, nil
}

// title keeps the words of an office that a person bears.
func (p *people) title(key, office string) {
	if p.titles[key] == nil {
		p.titles[key] = map[string]bool{}
	}
	for _, word := range record.Fold(office) {
		p.titles[key][word] = true
	}
}

// canonical gives the key and the name of the person whom a form names.
func (p *people) canonical(form string) (key, name string) {
	key = p.keys[form]
	if i, ok := p.index[key]; ok {
		return key, p.list[i].Name
	}
	return key, key
}

// peopleDrafts are the persons in the making, by key.
type peopleDrafts map[string]*personDraft

func (p peopleDrafts) of(key string) *personDraft {
	if p[key] == nil {
		p[key] = &personDraft{person: store.Person{Key: key}, names: map[string]int{}, parties: map[record.PartyCode]int{}}
	}
	return p[key]
}

// personDraft gathers what the forms of one person's name add up to.
type personDraft struct {
	person     store.Person
	officeDate record.Date
	names      map[string]int
	parties    map[record.PartyCode]int
	tenured    string // name given with a tenure
}

// office takes an office that a text gives on a day, the latest one for the person's.
func (d *personDraft) office(office string, date record.Date) {
	if date >= d.officeDate {
		d.person.Office, d.officeDate = office, date
	}
}

// tenure takes what a tenure alone says of somebody whom no text names.
func (d *personDraft) tenure(t record.Tenure) {
	d.tenured = t.Name
	if len(d.names) == 0 {
		d.person.Office, d.person.Party = t.Post, t.Of
	}
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

func (d *personDraft) finish(given []store.PersonNames) store.Person {
	names := slices.SortedFunc(maps.Keys(d.names), func(a, b string) int {
		return cmp.Or(len(record.Fold(b))-len(record.Fold(a)), boolInt(record.PersonKey(b) == d.person.Key)-boolInt(record.PersonKey(a) == d.person.Key),
			d.names[b]-d.names[a], strings.Compare(a, b))
	})
	if len(names) > 0 {
		d.person.Name, d.person.Names = names[0], names[1:]
		d.person.Party = mostFrequent(d.parties)
	}
	d.call(given)
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
