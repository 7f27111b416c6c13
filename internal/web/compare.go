package web

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// compareView is two to four accounts of one meeting side by side, or, while
// some are still to be chosen, the documents from which to choose.
type compareView struct {
	tally
	Comparison *compare.Comparison `json:"comparison,omitempty"`
	Documents  []record.Document   `json:"documents,omitempty"` // to choose from

	Sections []compare.Section `json:"-"` // with the rows of this page alone
	Topics   []topicLink       `json:"-"`
	Chosen   []chosen          `json:"-"`
	Only     string            `json:"-"` // the page without what is said alike, or with it
	More     string            `json:"-"` // where a further account is chosen; empty where there is no place for one
	Text     string            `json:"-"`
	Action   *form             `json:"-"`
	Near     record.Date       `json:"-"` // the day around which documents are listed
	query    *query
	names    names
}

// Title heads the page.
func (v compareView) Title() string {
	if v.Comparison == nil {
		return "Compare accounts"
	}
	titles := make([]string, 0, len(v.Chosen))
	for _, c := range v.Chosen {
		titles = append(titles, cmp.Or(c.Title, "Untitled document"))
	}
	return strings.Join(titles, " · ")
}

// places are the parameters that name accounts, in the order of the columns.
var places = []string{"a", "b", "c", "d"}

// chosen is an account in its place.
type chosen struct {
	record.Document
	Letter string
	Drop   string // the page without it
}

func (s *site) comparison(q *query) (view, error) {
	v := compareView{query: q, names: s.names, Text: q.text("text")}
	v.coverage = covering("")
	accounts, err := s.accounts(q, &v)
	if err != nil {
		return nil, err
	}
	place := q.oneOf("choose", places...)
	if q.err != nil {
		return nil, q.err
	}
	if len(accounts) < 2 || place != "" && q.text(place) == "" {
		return v, s.choose(q, &v)
	}
	kit, err := s.kit()
	if err != nil {
		return nil, err
	}
	c := kit.Accounts(accounts)
	v.Comparison = &c
	v.lay(c)
	return v, nil
}

// accounts are the documents that the address names, in the order of their places.
func (s *site) accounts(q *query, v *compareView) ([]compare.Account, error) {
	var list []compare.Account
	for _, place := range places {
		id := record.DocumentID(q.text(place))
		if id == "" {
			continue
		}
		d, err := s.store.Document(q.Context(), id)
		if err != nil {
			return nil, err
		}
		a := compare.Account{}
		if a.Text, err = s.store.Text(q.Context(), d.ID); err != nil {
			return nil, err
		}
		if a.Reading, err = s.store.Reading(q.Context(), d.ID); err != nil {
			return nil, err
		}
		v.Chosen = append(v.Chosen, chosen{Document: d, Letter: accountLetter(len(list)), Drop: q.with(place, "")})
		list = append(list, a)
	}
	return list, nil
}

// accountLetter names an account by its place.
func accountLetter(i int) string { return string(rune('A' + i)) }

// days around that of the first account in which others of the same meeting are looked for.
const days = 3

// choose lists documents for the first free place: with words asked for, or from the days around the first account.
func (s *site) choose(q *query, v *compareView) error {
	f := record.DocumentFilter{Text: v.Text, Latest: true, Page: q.rows()}
	if day, err := time.Parse(time.DateOnly, string(v.day())); err == nil && v.Text == "" && q.oneOf("all", "yes") == "" {
		f.From, f.To = record.Date(day.AddDate(0, 0, -days).Format(time.DateOnly)), record.Date(day.AddDate(0, 0, days).Format(time.DateOnly))
		v.Near = v.day()
	}
	if q.err != nil {
		return q.err
	}
	docs, total, err := s.store.Documents(q.Context(), f)
	if err != nil {
		return err
	}
	_, of, err := s.store.Documents(q.Context(), record.DocumentFilter{Latest: true, Page: record.Page{Limit: 1}})
	if err != nil {
		return err
	}
	v.tally = q.tally("document", f.Page, len(docs), total, of)
	v.Total -= len(docs)
	v.Documents = slices.DeleteFunc(docs, func(d record.Document) bool {
		return slices.ContainsFunc(v.Chosen, func(c chosen) bool { return c.ID == d.ID })
	})
	v.Total += len(v.Documents)
	v.Action = &form{Action: q.path(), Hidden: q.hidden([]field{{Name: "text"}, {Name: "all"}})}
	return nil
}

// day is that of the first account.
func (v compareView) day() record.Date {
	if len(v.Chosen) == 0 {
		return ""
	}
	return v.Chosen[0].Date
}

// free is the first place without an account; empty where there is none.
func (v compareView) free() string {
	for _, p := range places {
		if v.query.text(p) == "" {
			return p
		}
	}
	return ""
}

// Take is the page with one more account.
func (v compareView) Take(d record.Document) string {
	return v.query.with(v.free(), string(d.ID), "text", "", "all", "")
}

// All lists every document to choose from.
func (v compareView) All() string { return v.query.with("all", "yes", "text", "", "choose", v.free()) }
