package web

import (
	"cmp"
	"context"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// factStore is what the lists and pages of facts ask of the store.
type factStore interface {
	Fact(ctx context.Context, id record.FactID) (record.Fact, error)
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
	Facets(ctx context.Context, filter record.FactFilter, field store.FactField) ([]store.Facet, error)
	CrossTab(ctx context.Context, filter record.FactFilter, rows, columns store.FactField) ([]store.Cell, error)
	Counts(ctx context.Context) (record.Counts, error)
}

// factList is a filtered list of facts of one kind; the pages of commitments,
// statements and deliveries are made of it.
type factList struct {
	tally
	Facts []record.Fact `json:"facts"`
	// Sentence is the filter in words.
	Sentence sentence `json:"-"`
	Sorts    []option `json:"-"`
	kind     record.FactKind
}

// factFilter reads a filter of facts from an address.
func (q *query) factFilter(kind record.FactKind) record.FactFilter {
	f := record.FactFilter{
		Kind: kind, Text: q.text("text"), Party: record.PartyCode(q.text("party")), Towards: record.PartyCode(q.text("towards")),
		Person: q.text("person"), Topic: q.text("topic"), Programme: q.text("programme"),
		Act: record.Act(q.oneOf("act", acts()...)), Strength: record.Strength(q.oneOf("strength", string(record.Firm), string(record.Intended))),
		Specific: q.yes("specific"), DueFrom: q.date("due_from", false), DueTo: q.date("due_to", true),
		State: q.state(), From: q.date("from", false), To: q.date("to", true), Document: record.DocumentID(q.text("document")),
		Page: q.rows(),
	}
	f.Sort = q.oneOf("sort", factSorts(kind)...)
	return f
}

func factSorts(kind record.FactKind) []string {
	if kind == record.KindCommitment {
		return []string{"-date", "date", "due", "-due", "party", "-trackability", "trackability"}
	}
	return []string{"-date", "date", "party"}
}

func acts() []string {
	var out []string
	for _, a := range record.Acts() {
		out = append(out, string(a))
	}
	return out
}

// factList fills a list of facts for a request.
func (s *site) factList(q *query, kind record.FactKind, of int) (factList, record.FactFilter, error) {
	f := q.factFilter(kind)
	if q.err != nil {
		return factList{}, f, q.err
	}
	page := f.Page
	facts, total, err := gather(f.Page, func(p record.Page) ([]record.Fact, int, error) {
		f.Page = p
		return s.store.Facts(q.Context(), f)
	})
	if err != nil {
		return factList{}, f, err
	}
	f.Page = page
	l := factList{Facts: facts, kind: kind, tally: q.tally(string(kind), page, len(facts), total, of)}
	l.covers(f.State)
	if f.State == "" {
		l.Reviewed = q.with("state", record.Reviewed)
	}
	l.Sorts = q.sorts(cmp.Or(f.Sort, "-date"), factSorts(kind))
	l.Sentence, err = q.write(strings.ToUpper(string(kind)[:1])+plural(string(kind))[1:], s.factSlots(q, f))
	return l, f, err
}

// sortNames are the words for orders of lists.
func sortName(sort string) string {
	return map[string]string{"-date": "latest first", "date": "earliest first", "due": "due soonest", "-due": "due last", "party": "by party", "-trackability": "most trackable", "trackability": "least trackable",
		"position": "in the order of the text", "title": "by title", "-added": "added last", "name": "by name", "count": "most first", "rank": "best first"}[sort]
}

func (q *query) sorts(current string, all []string) []option {
	var out []option
	for i, sort := range all {
		value := sort
		if i == 0 {
			value = ""
		}
		out = append(out, option{Label: sortName(sort), Href: q.with("sort", value), Current: sort == current})
	}
	return out
}

func plural(noun string) string {
	if p, ok := strings.CutSuffix(noun, "y"); ok {
		return p + "ies"
	}
	return noun + "s"
}
