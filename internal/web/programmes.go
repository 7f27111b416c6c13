package web

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// programmeStore is what the pages of programmes ask of the store.
type programmeStore interface {
	Programmes(ctx context.Context, filter store.RegisterFilter) ([]store.Programme, int, error)
	Programme(ctx context.Context, key string) (store.Programme, error)
}

// programmesView is the register of named initiatives.
type programmesView struct {
	tally
	Programmes []store.Programme `json:"programmes"`
	Sentence   sentence          `json:"-"`
	Sorts      []option          `json:"-"`
	State      string            `json:"-"` // in which the programmes listed are named
}

// Title heads the page.
func (programmesView) Title() string { return "Programmes" }

func (s *site) programmes(q *query) (view, error) {
	f := q.register()
	if q.err != nil {
		return nil, q.err
	}
	state := q.state()
	if q.err != nil {
		return nil, q.err
	}
	page := f.Page
	list, total, err := s.programmesIn(q.Context(), f, state)
	if err != nil {
		return nil, err
	}
	_, of, err := s.store.Programmes(q.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	v := programmesView{Programmes: list, tally: q.tally("programme", page, len(list), total, of)}
	v.State = state
	v.covers(state)
	if state == "" {
		v.Reviewed = q.with("state", record.Reviewed)
	}
	v.Sorts = q.sorts(cmp.Or(f.Sort, "count"), registerSorts)
	v.Sentence, err = q.write("Programmes", []slot{q.textSlot("text", "named", "anything", "With which words in the name?"),
		s.programmeStates(q)})
	return v, err
}

// programmeStates is a phrase for the state of the facts that name programmes; its choices count no programmes.
func (s *site) programmeStates(q *query) slot {
	of := s.stateSlot(q, record.FactFilter{Kind: record.KindProgramme}, "that", "are suggested or reviewed")
	facts := of.options
	of.options = func() ([]option, error) {
		options, err := facts()
		for i := range options {
			options[i].Count = 0
		}
		return options, err
	}
	return of
}

// programmesIn lists programmes that texts name in facts of a state; "" for all that are listed.
func (s *site) programmesIn(ctx context.Context, f store.RegisterFilter, state string) ([]store.Programme, int, error) {
	page := f.Page
	if state != "" {
		f.Page = record.Page{Limit: maxOffset}
	}
	list, total, err := gather(f.Page, func(p record.Page) ([]store.Programme, int, error) {
		f.Page = p
		return s.store.Programmes(ctx, f)
	})
	if err != nil || state == "" {
		return list, total, err
	}
	named, err := s.store.Facets(ctx, record.FactFilter{Kind: record.KindProgramme, State: state}, store.FieldProgramme)
	list = slices.DeleteFunc(list, func(p store.Programme) bool {
		return !slices.ContainsFunc(named, func(n store.Facet) bool { return n.Value == p.Key })
	})
	total = len(list)
	from := min(page.Offset, total)
	return list[from:min(from+page.Limit, total)], total, err
}

func (v programmesView) table() table {
	t := table{head: []string{"key", "name", "acronym", "other_names", "mentions", "documents", "commitments", "deliveries", "first", "last"}}
	for _, p := range v.Programmes {
		t.rows = append(t.rows, []string{p.Key, p.Name, p.Acronym, strings.Join(p.Names, "; "), strconv.Itoa(p.Mentions), strconv.Itoa(p.Documents),
			strconv.Itoa(p.Commitments), strconv.Itoa(p.Deliveries), string(p.First), string(p.Last)})
	}
	return t
}

// programmeAddress is the page of a programme by name; empty for no name.
func programmeAddress(name string) string {
	key := record.ProgrammeKey(name)
	if key == "" {
		return ""
	}
	return "/programmes/" + key
}
