package web

import (
	"cmp"
	"context"
	"strconv"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// peopleStore is what the pages of people ask of the store.
type peopleStore interface {
	People(ctx context.Context, filter store.RegisterFilter) ([]store.Person, int, error)
	Person(ctx context.Context, key string) (store.PersonDetail, error)
	Parties(ctx context.Context, filter store.RegisterFilter) ([]store.Party, int, error)
	Bearers(ctx context.Context, facts ...record.FactID) (map[record.FactID][]store.Bearer, error)
	Rulings(ctx context.Context, filter store.RulingFilter) ([]store.Ruling, error)
	SuggestMerges(ctx context.Context, person string) ([]store.Suggestion, error)
	MergePeople(ctx context.Context, from, into, reason string) (int64, error)
	SplitPerson(ctx context.Context, s store.Split, reason string) (string, error)
	NamePerson(ctx context.Context, person string, n store.PersonNames, reason string) (int64, error)
	SetTenure(ctx context.Context, t record.Tenure, reason string) (record.Tenure, error)
	RemoveTenure(ctx context.Context, id, reason string) error
	UndoRuling(ctx context.Context, entry int64, reason string) error
}

// peopleView is the register of people named as taking part or speaking.
type peopleView struct {
	tally
	People   []store.Person `json:"people"`
	Sentence sentence       `json:"-"`
	Sorts    []option       `json:"-"`
}

// Title heads the page.
func (peopleView) Title() string { return "People" }

var registerSorts = []string{"count", "name", "-date"}

// register reads a filter of a register from an address.
func (q *query) register() store.RegisterFilter {
	return store.RegisterFilter{Text: q.text("text"), Party: record.PartyCode(q.text("party")), Sort: q.oneOf("sort", registerSorts...), Page: q.rows()}
}

func (s *site) people(q *query) (view, error) {
	f := q.register()
	if q.err != nil {
		return nil, q.err
	}
	page := f.Page
	list, total, err := gather(page, func(p record.Page) ([]store.Person, int, error) {
		f.Page = p
		return s.store.People(q.Context(), f)
	})
	if err != nil {
		return nil, err
	}
	_, of, err := s.store.People(q.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	v := peopleView{People: list, tally: q.tally("person", page, len(list), total, of)}
	v.Sorts = q.sorts(cmp.Or(f.Sort, "count"), registerSorts)
	v.Sentence, err = q.write("People", s.registerSlots(q, "of", "any party", "Of which party?"))
	return v, err
}

func (s *site) registerSlots(q *query, lead, none, heading string) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	any := func(p store.Party) int { return p.Meetings + p.Statements }
	return []slot{
		{name: "party", lead: lead, none: none, heading: heading, label: party, options: s.partyOptions(q, "party", any)},
		q.textSlot("text", "named", "anything", "With which words in the name?"),
	}
}

func (v peopleView) table() table {
	t := table{head: []string{"key", "name", "other_names", "party", "office", "meetings", "statements", "first", "last"}}
	for _, p := range v.People {
		t.rows = append(t.rows, []string{p.Key, p.Name, strings.Join(p.Names, "; "), string(p.Party), p.Office, strconv.Itoa(p.Meetings), strconv.Itoa(p.Statements),
			string(p.First), string(p.Last)})
	}
	return t
}

// personAddress is the page of a person by name; empty for no name.
func personAddress(name string) string {
	key := record.PersonKey(name)
	if key == "" {
		return ""
	}
	return "/people/" + key
}
