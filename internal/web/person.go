package web

import (
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// personView is a person: posts that texts give, meetings, statements.
type personView struct {
	tally                         // of the statements
	Person     store.PersonDetail `json:"person"`
	Statements []record.Fact      `json:"statements"` // the latest first
	Acts       []store.Facet      `json:"acts"`

	Suggestions []store.Suggestion `json:"-"` // for those who may merge
	Rulings     []store.Ruling     `json:"-"` // for those who may name
	MayName     bool               `json:"-"`
	MayMerge    bool               `json:"-"`
	Problem     string             `json:"-"`
}

// problem is the page again, with what was wrong with what was sent.
func (v personView) problem(words string) view {
	v.Problem = words
	return v
}

// personStatements is how many of a person's statements a page shows.
const personStatements = 20

// personMeetings is how many of a person's meetings the page shows.
const personMeetings = 25

// Meetings are the latest that the person attended.
func (v personView) Meetings() []store.Meeting {
	return v.Person.Attended[:min(len(v.Person.Attended), personMeetings)]
}

// Title heads the page.
func (v personView) Title() string { return v.Person.Name }

// person shows somebody; who was merged, or is asked for by name, is found under the key that stands.
func (s *site) person(q *query) (view, error) {
	v, err := s.newPerson(q)
	if err == nil && v.Person.Key != q.id {
		return nil, movedTo(address("/people/"+v.Person.Key+string(q.format), q.values))
	}
	return v, err
}

func (s *site) newPerson(q *query) (personView, error) {
	p, err := s.store.Person(q.Context(), q.id)
	if err != nil {
		return personView{}, err
	}
	v := personView{Person: p}
	if err := s.decidable(q, &v); err != nil {
		return v, err
	}
	f := record.FactFilter{Kind: record.KindStatement, Person: p.Key}
	if v.Acts, err = s.store.Facets(q.Context(), f, store.FieldAct); err != nil {
		return v, err
	}
	f.Page = q.rows()
	if q.text("limit") == "" {
		f.Page.Limit = personStatements
	}
	if q.err != nil {
		return v, q.err
	}
	list, total, err := s.store.Facts(q.Context(), f)
	v.Statements, v.tally = list, q.tally("statement", f.Page, len(list), total, total)
	return v, err
}
