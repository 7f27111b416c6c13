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
	cells, err := s.store.CrossTab(q.Context(), f, store.FieldTopic, store.FieldAct)
	if err != nil {
		return nil, err
	}
	m := &matrix{Acts: acts()}
	for _, c := range cells {
		if n := len(m.Topics); n == 0 || m.Topics[n-1].Topic != c.Row {
			m.Topics = append(m.Topics, topicRow{Topic: c.Row, Counts: make([]int, len(m.Acts))})
		}
		if i := slices.Index(m.Acts, c.Column); i >= 0 {
			r := &m.Topics[len(m.Topics)-1]
			r.Counts[i], r.Total = c.Count, r.Total+c.Count
		}
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
