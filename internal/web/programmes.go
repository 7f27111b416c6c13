package web

import (
	"cmp"
	"context"
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
}

// Title heads the page.
func (programmesView) Title() string { return "Programmes" }

func (s *site) programmes(q *query) (view, error) {
	f := q.register()
	if q.err != nil {
		return nil, q.err
	}
	page := f.Page
	list, total, err := gather(page, func(p record.Page) ([]store.Programme, int, error) {
		f.Page = p
		return s.store.Programmes(q.Context(), f)
	})
	if err != nil {
		return nil, err
	}
	_, of, err := s.store.Programmes(q.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	v := programmesView{Programmes: list, tally: q.tally("programme", page, len(list), total, of)}
	v.Sorts = q.sorts(cmp.Or(f.Sort, "count"), registerSorts)
	v.Sentence, err = q.write("Programmes", []slot{q.textSlot("text", "named", "anything", "With which words in the name?")})
	return v, err
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
