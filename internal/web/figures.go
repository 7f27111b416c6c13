package web

import (
	"strconv"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// figuresView is the published numbers.
type figuresView struct {
	Figures []record.Figure    `json:"figures"`
	Rules   []track.FigureRule `json:"rules"`
	May     bool               `json:"-"` // the viewer may publish one
}

// Title heads the page.
func (figuresView) Title() string { return "Figures" }

func (s *site) figures(q *query) (view, error) {
	book, err := s.store.Book(q.Context())
	if err != nil {
		return nil, err
	}
	v := figuresView{Figures: []record.Figure{}, Rules: s.codes.FigureRules(), May: s.mayPublish(q)}
	v.Figures = append(v.Figures, book.Figures...)
	return v, nil
}

func (v figuresView) table() table {
	t := table{head: []string{"id", "title", "numerator", "denominator", "year", "rule", "version", "framework", "node", "party", "as_of"}}
	for _, f := range v.Figures {
		t.rows = append(t.rows, []string{f.ID, f.Title, strconv.Itoa(len(f.Numerator)), strconv.Itoa(len(f.Denominator)), strconv.Itoa(f.Year), f.Rule, strconv.Itoa(f.Version),
			string(f.Framework), string(f.Node), string(f.Party), string(f.AsOf)})
	}
	return t
}

// figureView is a published number, opened to its rows and its rule.
type figureView struct {
	track.Opened
	Framework record.Framework `json:"framework_of"`
	Node      record.Node      `json:"node_of"`
	May       bool             `json:"-"` // the viewer may withdraw it
	Problem   string           `json:"-"`
}

// problem is the page again, with what was wrong with what was sent.
func (v figureView) problem(words string) view {
	v.Problem = words
	return v
}

// Title heads the page.
func (v figureView) Title() string { return v.Opened.Title }

// Counted are the rows in the numerator, Others those that are not.
func (v figureView) Counted() []track.OpenRow { return v.rows(true) }

// Others are the rows that are in the denominator alone.
func (v figureView) Others() []track.OpenRow { return v.rows(false) }

func (v figureView) rows(counted bool) []track.OpenRow {
	var list []track.OpenRow
	for _, r := range v.Rows {
		if r.Counted == counted {
			list = append(list, r)
		}
	}
	return list
}

// mayPublish says whether the viewer may publish figures and withdraw them.
func (s *site) mayPublish(q *query) bool {
	return s.day == "" && access.From(q.Context()).May(ledger.FigurePublished) == nil
}

func (s *site) figure(q *query) (view, error) { return s.newFigure(q) }

func (s *site) newFigure(q *query) (figureView, error) {
	t, err := s.tracked(q.Context())
	if err != nil {
		return figureView{}, err
	}
	o, ok := t.Figure(q.id)
	if !ok {
		return figureView{}, fault.New(fault.NotFound, "there is no figure %q; /figures lists those that are published", q.id)
	}
	v := figureView{Opened: o, May: s.mayPublish(q)}
	v.Framework, _ = t.Framework(o.Framework)
	v.Node, _ = t.Node(o.Node)
	return v, nil
}

func (v figureView) table() table {
	t := table{head: []string{"counted", "node", "id", "document", "state", "words"}}
	for _, r := range v.Rows {
		node := ""
		if r.Node != nil {
			node = string(r.Node.ID)
		}
		if len(r.Facts) == 0 {
			t.rows = append(t.rows, []string{yesNo(r.Counted), node, "", "", "", ""})
		}
		for _, f := range r.Facts {
			state := ""
			if f.State != nil {
				state = string(f.State.State)
			}
			t.rows = append(t.rows, []string{yesNo(f.Counted), node, string(f.ID), string(f.Document), state, f.Evidence.Exact})
		}
	}
	return t
}

func yesNo(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

// shareWords is a part of a whole: "7 of 12, 58 %".
func shareWords(f record.Figure) string {
	n, of := len(f.Numerator), len(f.Denominator)
	return number(n) + " of " + number(of) + ", " + number((200*n+of)/max(1, 2*of)) + " %"
}
