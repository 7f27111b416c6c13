package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// People implements store.Registers.
func (db *DB) People(ctx context.Context, f store.RegisterFilter) ([]store.Person, int, error) {
	var list []store.Person
	total := 0
	err := db.view(ctx, "people", func(tx *sql.Tx) error {
		if err := db.spellParties(ctx, tx, &f.Party); err != nil {
			return err
		}
		p, err := db.people(ctx, tx)
		if err != nil {
			return err
		}
		list, total, err = chooseRows(p.list, f, func(p *store.Person) entry {
			return entry{key: p.Key, name: p.Name, names: append([]string{p.Office}, p.Names...), parties: []record.PartyCode{p.Party},
				count: p.Meetings + p.Statements, last: p.Last}
		})
		return err
	})
	return list, total, err
}

// Person implements store.Registers.
func (db *DB) Person(ctx context.Context, key string) (store.PersonDetail, error) {
	var d store.PersonDetail
	err := db.view(ctx, "person", func(tx *sql.Tx) error {
		p, err := db.people(ctx, tx)
		if err != nil {
			return err
		}
		if d.Person, err = p.person(key); err != nil {
			return err
		}
		d.Tenures = append([]record.Tenure{}, p.tenures[d.Key]...)
		forms := p.forms[d.Key]
		if len(forms) == 0 {
			d.Posts, d.Attended = []store.Post{}, []store.Meeting{}
			return nil
		}
		if d.Posts, err = posts(ctx, tx, forms); err != nil {
			return err
		}
		d.Attended, err = attended(ctx, tx, forms)
		return err
	})
	return d, err
}

// person is the one asked for; see people.one.
func (p *people) person(asked string) (store.Person, error) {
	i, known := p.index[p.one(asked)]
	if !known {
		return store.Person{}, fault.New(fault.NotFound, "no person %q", asked)
	}
	return p.list[i], nil
}

// posts lists the offices under which forms of a name appear, the latest first.
func posts(ctx context.Context, tx *sql.Tx, forms []string) ([]store.Post, error) {
	q := &query{from: "post p JOIN fact f ON f.num = p.fact JOIN document d ON d.num = f.document"}
	q.where = append(q.where, q.in("p.person", forms))
	type mention struct {
		office  string
		of      record.PartyCode
		witness store.Witness
	}
	mentions, err := collect(ctx, tx, func(r row) (mention, error) {
		var m mention
		var person string
		var evidence []byte
		err := r.Scan(&person, &m.office, &m.witness.Date, &evidence, &m.witness.Fact, &m.witness.Document, &m.witness.Title)
		if err != nil {
			return m, err
		}
		_, m.of = splitPerson(person)
		return m, json.Unmarshal(evidence, &m.witness.Evidence)
	}, q.sql("p.person, p.office, p.date, p.evidence, f.id, d.id, d.title", "ORDER BY p.date, p.fact, p.place"), q.args...)
	if err != nil {
		return nil, err
	}
	list := []store.Post{}
	for _, m := range mentions {
		i := slices.IndexFunc(list, func(p store.Post) bool { return p.Office == m.office && p.Of == m.of })
		if i < 0 {
			i = len(list)
			list = append(list, store.Post{Office: m.office, Of: m.of})
		}
		list[i].Add(m.witness)
	}
	slices.SortStableFunc(list, func(a, b store.Post) int { return cmp.Compare(b.Last, a.Last) })
	return list, nil
}

// attended lists the latest meetings in which forms of a name take part.
func attended(ctx context.Context, tx *sql.Tx, forms []string) ([]store.Meeting, error) {
	c := newChoice([]condition{{valuePerson, forms}}, true, false, record.KindMeeting, "", "")
	c.distinct = true
	nums, err := numbers(ctx, tx, c.numbers("", record.Page{}), c.args...)
	if err != nil {
		return nil, err
	}
	return loadMeetings(ctx, tx, nums)
}
