package web

import (
	"cmp"
	"context"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// programmeView is a named initiative: where it is named, what was promised and
// what done under it, year by year.
type programmeView struct {
	coverage
	Programme store.Programme `json:"programme"`
	Years     []programmeYear `json:"years"` // the earliest first
	Promised  []record.Fact   `json:"commitments"`
	Done      []record.Fact   `json:"deliveries"`
	Named     []record.Fact   `json:"mentions"` // one a document, the latest first
}

// programmeYear counts documents that name the programme, and facts under it, by the year of the document.
type programmeYear struct {
	Year        string `json:"year"`
	Mentions    int    `json:"mentions"`
	Commitments int    `json:"commitments"`
	Deliveries  int    `json:"deliveries"`
}

// programmeRows is how many facts of each kind a programme's page lists.
const programmeRows = 25

// Title heads the page.
func (v programmeView) Title() string { return v.Programme.Name }

func (s *site) programme(q *query) (view, error) {
	p, err := s.store.Programme(q.Context(), q.id)
	if err != nil {
		return nil, err
	}
	v := programmeView{coverage: covering(""), Programme: p}
	lists := map[record.FactKind]*[]record.Fact{record.KindCommitment: &v.Promised, record.KindDelivery: &v.Done, record.KindProgramme: &v.Named}
	years := map[string]*programmeYear{}
	for kind, list := range lists {
		f := record.FactFilter{Kind: kind, Programme: p.Key}
		if err := s.countYears(q.Context(), f, years); err != nil {
			return nil, err
		}
		f.Page.Limit = programmeRows
		if *list, _, err = s.store.Facts(q.Context(), f); err != nil {
			return nil, err
		}
	}
	for _, y := range years {
		v.Years = append(v.Years, *y)
	}
	slices.SortFunc(v.Years, func(a, b programmeYear) int { return cmp.Compare(a.Year, b.Year) })
	return v, nil
}

func (s *site) countYears(ctx context.Context, f record.FactFilter, years map[string]*programmeYear) error {
	facets, err := s.store.Facets(ctx, f, store.FieldYear)
	for _, y := range facets {
		if y.Value == "" {
			continue
		}
		if years[y.Value] == nil {
			years[y.Value] = &programmeYear{Year: y.Value}
		}
		switch f.Kind {
		case record.KindCommitment:
			years[y.Value].Commitments = y.Count
		case record.KindDelivery:
			years[y.Value].Deliveries = y.Count
		case record.KindProgramme:
			years[y.Value].Mentions = y.Count
		}
	}
	return err
}
