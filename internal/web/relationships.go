package web

import (
	"cmp"
	"context"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// relationshipStore is what the pages of relationships ask of the store.
type relationshipStore interface {
	Relationships(ctx context.Context, filter store.RegisterFilter) ([]store.Relationship, int, error)
	Relationship(ctx context.Context, key string) (store.RelationshipDetail, error)
}

// relationshipsView is the register of pairs of parties that meet.
type relationshipsView struct {
	tally
	Relationships []store.Relationship `json:"relationships"`
	Sentence      sentence             `json:"-"`
	Sorts         []option             `json:"-"`
}

// Title heads the page.
func (relationshipsView) Title() string { return "Relationships" }

func (s *site) relationships(q *query) (view, error) {
	f := q.register()
	if q.err != nil {
		return nil, q.err
	}
	page := f.Page
	list, total, err := gather(page, func(p record.Page) ([]store.Relationship, int, error) {
		f.Page = p
		return s.store.Relationships(q.Context(), f)
	})
	if err != nil {
		return nil, err
	}
	_, of, err := s.store.Relationships(q.Context(), store.RegisterFilter{Page: record.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	v := relationshipsView{Relationships: list, tally: q.tally("relationship", page, len(list), total, of)}
	v.Sorts = q.sorts(cmp.Or(f.Sort, "count"), registerSorts)
	v.Sentence, err = q.write("Relationships", s.registerSlots(q, "of", "anyone", "Of whom?")[:1])
	return v, err
}

func (v relationshipsView) table() table {
	t := table{head: []string{"key", "party", "other_party", "meetings", "bilateral", "series", "first", "last"}}
	for _, r := range v.Relationships {
		t.rows = append(t.rows, []string{r.Key, string(r.Parties[0]), string(r.Parties[1]), strconv.Itoa(r.Meetings), strconv.Itoa(r.Bilateral),
			strconv.Itoa(r.Series), string(r.First), string(r.Last)})
	}
	return t
}
