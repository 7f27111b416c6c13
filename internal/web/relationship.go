package web

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// relationshipView is two parties: their series, the yearly row of meetings,
// and what each last promised the other.
type relationshipView struct {
	coverage
	Relationship store.RelationshipDetail `json:"relationship"`
	Promises     [2]promises              `json:"promises"` // of each party to the other, in the order of its parties

	Columns []store.Series `json:"-"`
	Rows    []seriesYear   `json:"-"`
	names   names
}

// promises are the latest commitments of one party towards another.
type promises struct {
	Of     record.PartyCode `json:"of"`
	To     record.PartyCode `json:"to"`
	Total  int              `json:"total"`
	Latest []record.Fact    `json:"latest"`
}

// seriesYear is a year's meetings by series; the last cell holds those of no series shown.
type seriesYear struct {
	Year  int
	Cells [][]store.Meeting
}

// Limits of the page: series that get a column of their own, and promises of each side.
const (
	seriesColumns = 4
	latestRows    = 8
)

// Title heads the page: "ASEAN and Japan".
func (v relationshipView) Title() string { return v.names.parties(v.Relationship.Parties[:]) }

func (s *site) relationship(q *query) (view, error) {
	r, err := s.store.Relationship(q.Context(), q.id)
	if err != nil {
		return nil, err
	}
	v := relationshipView{coverage: covering(""), Relationship: r, names: s.names}
	v.lay()
	for i := range r.Parties {
		p := promises{Of: r.Parties[i], To: r.Parties[1-i]}
		p.Latest, p.Total, err = s.store.Facts(q.Context(), record.FactFilter{Kind: record.KindCommitment, Party: p.Of, Towards: p.To, Page: record.Page{Limit: latestRows}})
		if err != nil {
			return nil, err
		}
		v.Promises[i] = p
	}
	return v, nil
}

// lay puts the meetings of each year under their series: the largest series
// have a column each, and what remains shares the last one.
func (v *relationshipView) lay() {
	all := slices.Clone(v.Relationship.SeriesList)
	slices.SortStableFunc(all, func(a, b store.Series) int { return cmp.Compare(b.Meetings, a.Meetings) })
	v.Columns = all[:min(len(all), seriesColumns)]
	for _, y := range v.Relationship.Rows {
		row := seriesYear{Year: y.Year, Cells: make([][]store.Meeting, len(v.Columns)+1)}
		for _, m := range y.Meetings {
			i := slices.IndexFunc(v.Columns, func(c store.Series) bool { return c.Key == m.Series })
			if i < 0 {
				i = len(v.Columns)
			}
			row.Cells[i] = append(row.Cells[i], m)
		}
		v.Rows = append(v.Rows, row)
	}
}

// Column is the head of a column: a series, or the meetings of no series that is shown.
func (v relationshipView) Column(i int) string {
	switch {
	case i < len(v.Columns):
		return v.Columns[i].Name
	case i == 0:
		return "Meetings"
	}
	return "Other meetings"
}

// Loose says whether any meeting stands outside the columns.
func (v relationshipView) Loose() bool {
	return slices.ContainsFunc(v.Rows, func(r seriesYear) bool { return len(r.Cells[len(v.Columns)]) > 0 })
}
