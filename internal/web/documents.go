package web

import (
	"cmp"
	"context"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// documentLister is what the list of documents asks of the store.
type documentLister interface {
	Documents(ctx context.Context, filter record.DocumentFilter) ([]record.Document, int, error)
	Parties(ctx context.Context, filter store.RegisterFilter) ([]store.Party, int, error)
}

// documentsView is a filtered list of documents, each address by its newest version.
type documentsView struct {
	tally
	Documents []record.Document `json:"documents"`
	Sentence  sentence          `json:"-"`
	Sorts     []option          `json:"-"`
}

// Title heads the page.
func (documentsView) Title() string { return "Documents" }

var documentSorts = []string{"-date", "date", "title", "-added"}

func (s *site) documents(q *query) (view, error) {
	f := record.DocumentFilter{
		Text: q.text("text"), Issuer: record.PartyCode(q.text("issuer")), Kind: record.Kind(q.oneOf("kind", kinds()...)),
		Party: record.PartyCode(q.text("party")), From: q.date("from", false), To: q.date("to", true), Latest: true,
		Sort: q.oneOf("sort", documentSorts...), Page: q.rows(),
	}
	if q.err != nil {
		return nil, q.err
	}
	page := f.Page
	docs, total, err := gather(page, func(p record.Page) ([]record.Document, int, error) {
		f.Page = p
		return s.store.Documents(q.Context(), f)
	})
	if err != nil {
		return nil, err
	}
	_, of, err := s.store.Documents(q.Context(), record.DocumentFilter{Latest: true, Page: record.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	v := documentsView{Documents: docs, tally: q.tally("document", page, len(docs), total, of)}
	v.Sorts = q.sorts(cmp.Or(f.Sort, "-date"), documentSorts)
	v.Sentence, err = q.write("Documents", s.documentSlots(q, f))
	return v, err
}

func kinds() []string {
	var out []string
	for _, k := range record.Kinds() {
		out = append(out, string(k))
	}
	return out
}

func (s *site) documentSlots(q *query, f record.DocumentFilter) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	issued := func(p store.Party) int { return p.Documents }
	met := func(p store.Party) int { return p.Meetings }
	return []slot{
		{name: "issuer", lead: "of", none: "any issuer", heading: "Issued by whom?", label: party, options: s.partyOptions(q, "issuer", issued)},
		{name: "kind", lead: "of", none: "any kind", heading: "Of which kind?", label: func(k string) string { return kindWords(record.Kind(k)) }, options: s.kindOptions(q, f)},
		{name: "party", lead: "with", none: "anyone", heading: "With whom taking part, speaking or acting?", label: party, options: s.partyOptions(q, "party", met)},
		q.spanSlot("from", "to", "dated", "any day", "Dated between which days?"),
		q.textSlot("text", "with", "any words", "With which words?"),
	}
}

// partyOptions are the parties that have something, with how much.
func (s *site) partyOptions(q *query, name string, of func(store.Party) int) func() ([]option, error) {
	return func() ([]option, error) {
		all, _, err := s.store.Parties(q.Context(), store.RegisterFilter{Page: record.Page{Limit: 500}})
		var out []option
		for _, p := range all {
			if n := of(p); n > 0 && len(out) < maxOptions {
				value := string(p.Code)
				out = append(out, option{Label: s.names.party(p.Code), Count: n, Href: q.with(name, value), Current: q.text(name) == value})
			}
		}
		return byCount(out), err
	}
}

func (s *site) kindOptions(q *query, f record.DocumentFilter) func() ([]option, error) {
	return func() ([]option, error) {
		var out []option
		for _, k := range kinds() {
			f.Kind, f.Page = record.Kind(k), record.Page{Limit: 1}
			_, n, err := s.store.Documents(q.Context(), f)
			if err != nil {
				return nil, err
			}
			if n > 0 {
				out = append(out, option{Label: kindWords(f.Kind), Count: n, Href: q.with("kind", k), Current: q.text("kind") == k})
			}
		}
		return out, nil
	}
}

func (v documentsView) table() table {
	t := table{head: []string{"id", "title", "issuer", "date", "kind", "language", "address", "version", "added", "meetings", "statements", "commitments",
		"deliveries", "programmes", "warnings"}}
	for _, d := range v.Documents {
		c := d.Counts
		row := []string{string(d.ID), d.Title, string(d.Issuer), string(d.Date), string(d.Kind), d.Language, d.Address, strconv.Itoa(d.Version), d.Added.UTC().Format("2006-01-02T15:04:05Z")}
		for _, n := range []int{c.Meetings, c.Statements, c.Commitments, c.Deliveries, c.Programmes, c.Warnings} {
			row = append(row, strconv.Itoa(n))
		}
		t.rows = append(t.rows, row)
	}
	return t
}
