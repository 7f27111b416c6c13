package web

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// statementsView is a filtered list of statements under a matrix of how many
// there are of each act on each topic.
type statementsView struct {
	factList
	Matrix *matrix `json:"matrix,omitempty"` // absent where the filter names an act or a topic
}

// matrix counts statements by topic and act under the rest of the filter.
type matrix struct {
	Acts   []string   `json:"acts"`
	Topics []topicRow `json:"topics"` // the most frequent first
	Hidden int        `json:"-"`      // topics left out of the page
	All    string     `json:"-"`      // the page with all topics
}

// topicRow is a topic's statements by act, in the order of matrix.Acts.
type topicRow struct {
	Topic  string `json:"topic"`
	Total  int    `json:"total"`
	Counts []int  `json:"counts"`
	Cells  []cell `json:"-"`
}

// cell is a count that opens to its rows.
type cell struct {
	Count  int
	Href   string
	Weight int // 0 to 4, by size against the largest of the matrix
}

// matrixTopics is how many topics the matrix shows before it is opened.
const matrixTopics = 12

// Title heads the page.
func (statementsView) Title() string { return "Statements" }

func (s *site) statements(q *query) (view, error) {
	all, err := s.store.Counts(q.Context())
	if err != nil {
		return nil, err
	}
	l, f, err := s.factList(q, record.KindStatement, all.Statements)
	if err != nil {
		return nil, err
	}
	v := statementsView{factList: l}
	if f.Act == "" && f.Topic == "" && f.Text == "" && f.Page.Offset == 0 && q.format != asCSV && l.Total > 0 {
		v.Matrix, err = s.matrix(q, f)
	}
	return v, err
}

func (s *site) matrix(q *query, f record.FactFilter) (*matrix, error) {
	m := &matrix{Acts: acts()}
	rows := map[string]*topicRow{}
	for i, act := range m.Acts {
		one := openField(f, "")
		one.Act = record.Act(act)
		facets, err := s.store.Facets(q.Context(), one, store.FieldTopic)
		if err != nil {
			return nil, err
		}
		for _, t := range facets {
			if t.Value == "" {
				continue
			}
			if rows[t.Value] == nil {
				rows[t.Value] = &topicRow{Topic: t.Value, Counts: make([]int, len(m.Acts))}
			}
			rows[t.Value].Counts[i] = t.Count
			rows[t.Value].Total += t.Count
		}
	}
	for _, r := range rows {
		m.Topics = append(m.Topics, *r)
	}
	slices.SortFunc(m.Topics, func(a, b topicRow) int {
		return cmp.Or(cmp.Compare(b.Total, a.Total), cmp.Compare(a.Topic, b.Topic))
	})
	if q.format == asHTML {
		m.open(q)
	}
	return m, nil
}

// open gives every count its link, and leaves out the rarer topics unless all are asked for.
func (m *matrix) open(q *query) {
	if len(m.Topics) > matrixTopics && q.oneOf("topics", "all") == "" {
		m.Hidden, m.All = len(m.Topics)-matrixTopics, q.with("topics", "all")
		m.Topics = m.Topics[:matrixTopics]
	}
	most := 1
	for _, r := range m.Topics {
		most = max(most, slices.Max(r.Counts))
	}
	for i := range m.Topics {
		r := &m.Topics[i]
		for j, n := range r.Counts {
			c := cell{Count: n}
			if n > 0 {
				c.Href, c.Weight = q.with("topic", r.Topic, "act", m.Acts[j], "topics", ""), 1+3*n/most
			}
			r.Cells = append(r.Cells, c)
		}
	}
}
