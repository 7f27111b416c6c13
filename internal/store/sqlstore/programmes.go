package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// programmes is the register of named initiatives, with the way from each form
// of a name to the programme.
type programmes struct {
	list  []store.Programme
	index map[string]int
	keys  map[string]string
	forms map[string][]string
}

func (db *DB) programmes(ctx context.Context, tx *sql.Tx) (*programmes, error) {
	return db.registers.programmes.get(ctx, tx, buildProgrammes)
}

// Programmes implements store.Registers.
func (db *DB) Programmes(ctx context.Context, f store.RegisterFilter) ([]store.Programme, int, error) {
	var list []store.Programme
	total := 0
	err := db.view(ctx, "programmes", func(tx *sql.Tx) error {
		p, err := db.programmes(ctx, tx)
		if err != nil {
			return err
		}
		chosen := p.list
		if f.Party != "" {
			if chosen, err = db.programmesOf(ctx, tx, p, f.Party); err != nil {
				return err
			}
		}
		list, total, err = chooseRows(chosen, f, func(p *store.Programme) entry {
			return entry{key: p.Key, name: p.Name, names: append([]string{p.Acronym}, p.Names...), parties: []record.PartyCode{f.Party},
				count: p.Mentions, last: p.Last}
		})
		return err
	})
	return list, total, err
}

// programmesOf are the programmes under which a party promised or delivered.
func (db *DB) programmesOf(ctx context.Context, tx *sql.Tx, p *programmes, party record.PartyCode) ([]store.Programme, error) {
	c, column := db.counting(record.FactFilter{Party: party}, resolved{}, search.Query{}, store.FieldProgramme)
	facets, err := db.facets(ctx, tx, c.countBy(column), c.args)
	if err != nil {
		return nil, err
	}
	var list []store.Programme
	for _, f := range joined(facets, p.canonical) {
		list = append(list, p.list[p.index[f.Value]])
	}
	return list, nil
}

// Programme implements store.Registers.
func (db *DB) Programme(ctx context.Context, key string) (store.Programme, error) {
	var found store.Programme
	err := db.view(ctx, "programme", func(tx *sql.Tx) error {
		p, err := db.programmes(ctx, tx)
		if err != nil {
			return err
		}
		forms := p.find(key)
		if len(forms) == 0 {
			return fault.New(fault.NotFound, "no programme %q", key)
		}
		found = p.list[p.index[p.keys[forms[0]]]]
		return nil
	})
	return found, err
}

// programmeName is a name with its acronym as one text gives them.
type programmeName struct {
	name, acronym string
	mentions      int
}

func buildProgrammes(ctx context.Context, tx *sql.Tx) (*programmes, error) {
	counted, err := tallies(ctx, tx, valueProgramme)
	if err != nil {
		return nil, err
	}
	names, err := collect(ctx, tx, func(r row) (n programmeName, err error) { return n, r.Scan(&n.name, &n.acronym, &n.mentions) },
		`SELECT name, acronym, sum(mentions) FROM fact WHERE live = 1 AND mentions > 0 GROUP BY name, acronym ORDER BY name, acronym`)
	if err != nil {
		return nil, err
	}
	p := &programmes{index: map[string]int{}, keys: map[string]string{}, forms: map[string][]string{}}
	p.join(counted, acronyms(names))
	drafts := map[string]*programmeDraft{}
	for _, t := range counted {
		p.draft(drafts, t.value).add(t)
	}
	for _, n := range names {
		p.draft(drafts, n.name).name(n)
	}
	for _, key := range slices.Sorted(maps.Keys(drafts)) {
		p.index[key] = len(p.list)
		p.list = append(p.list, drafts[key].finish())
	}
	return p, nil
}

// acronyms says for each acronym's key which full name it stands for in more
// than half of the mentions that give both.
func acronyms(names []programmeName) map[string]string {
	mentions := map[string]map[string]int{}
	for _, n := range names {
		short, long := record.ProgrammeKey(n.acronym), record.ProgrammeKey(n.name)
		if short == "" || short == long {
			continue
		}
		if mentions[short] == nil {
			mentions[short] = map[string]int{}
		}
		mentions[short][long] += n.mentions
	}
	full := map[string]string{}
	for short, counts := range mentions {
		all := 0
		for _, n := range counts {
			all += n
		}
		if long := mostFrequent(counts); 2*counts[long] > all {
			full[short] = long
		}
	}
	return full
}

func (p *programmes) join(counted []tally, acronyms map[string]string) {
	for _, t := range counted {
		if p.keys[t.value] != "" {
			continue
		}
		key := record.ProgrammeKey(t.value)
		key = cmp.Or(acronyms[key], key)
		p.keys[t.value] = key
		p.forms[key] = append(p.forms[key], t.value)
	}
}

func (p *programmes) draft(drafts map[string]*programmeDraft, form string) *programmeDraft {
	key := p.keys[form]
	if drafts[key] == nil {
		drafts[key] = &programmeDraft{programme: store.Programme{Key: key}, names: map[string]int{}, acronyms: map[string]int{}}
	}
	return drafts[key]
}

// canonical gives the key and the name of the programme that a form names.
func (p *programmes) canonical(form string) (key, name string) {
	key = p.keys[form]
	if i, ok := p.index[key]; ok {
		return key, p.list[i].Name
	}
	return key, key
}

// find lists the forms of the programme asked for by key, name or acronym.
func (p *programmes) find(asked string) []string {
	if forms := p.forms[asked]; len(forms) > 0 {
		return forms
	}
	key := record.ProgrammeKey(asked)
	if forms := p.forms[key]; len(forms) > 0 {
		return forms
	}
	for i := range p.list {
		if asked := record.ProgrammeKey(p.list[i].Acronym); asked != "" && asked == key {
			return p.forms[p.list[i].Key]
		}
	}
	return nil
}

// programmeDraft gathers what the forms of one programme's name add up to.
type programmeDraft struct {
	programme       store.Programme
	names, acronyms map[string]int
}

func (d *programmeDraft) add(t tally) {
	d.names[t.value] += t.facts
	switch t.kind {
	case record.KindProgramme:
		d.programme.Documents += t.documents
	case record.KindCommitment:
		d.programme.Commitments += t.facts
	case record.KindDelivery:
		d.programme.Deliveries += t.facts
	}
	widen(&d.programme.Span, t.span)
}

func (d *programmeDraft) name(n programmeName) {
	d.programme.Mentions += n.mentions
	if n.acronym != "" {
		d.acronyms[n.acronym] += n.mentions
	}
}

// finish names the programme by its most frequent full form: not by its acronym
// where some text has it in full.
func (d *programmeDraft) finish() store.Programme {
	p := &d.programme
	p.Acronym = mostFrequent(d.acronyms)
	names := slices.SortedFunc(maps.Keys(d.names), func(a, b string) int {
		return cmp.Or(boolInt(a == p.Acronym)-boolInt(b == p.Acronym), d.names[b]-d.names[a], strings.Compare(a, b))
	})
	p.Name, p.Names = names[0], names[1:]
	return *p
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
