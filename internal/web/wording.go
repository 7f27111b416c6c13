package web

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"sync"

	"entente.example/data"
	"entente.example/internal/compare"
	wordings "entente.example/internal/compare/gather"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// wordingStore is what the page of wordings asks of the store.
type wordingStore interface {
	wordings.Store
	Series(ctx context.Context, filter store.RegisterFilter) ([]store.Series, int, error)
}

// wordingView is an issue through the documents of a series.
type wordingView struct {
	compare.Wording
	Between *between `json:"between,omitempty"` // two documents that were chosen

	Name     string       `json:"-"` // of the issue; empty where none is chosen
	Sentence sentence     `json:"-"`
	Missing  string       `json:"-"` // what is to be chosen still, or that nothing fits
	Spoken   int          `json:"-"` // documents that speak of the issue
	Shown    []editionRow `json:"-"`
	Charts   []chart      `json:"-"`
	Places   []placeRow   `json:"-"`
	Pairing  pairing      `json:"-"`
	Previous string       `json:"-"`
	Next     string       `json:"-"`
}

// between is how the passages of one document differ from those of another.
type between struct {
	A           record.DocumentID  `json:"a"`
	B           record.DocumentID  `json:"b"`
	Differences []compare.Revision `json:"differences"`
	Rows        []passageRow       `json:"-"`
}

// Title heads the page.
func (v wordingView) Title() string {
	if v.Name == "" {
		return "Wording over the years"
	}
	return "Wording: " + v.Name
}

// loadKit reads the lists of comparisons, once and not before somebody compares.
func loadKit() func() (*compare.Kit, error) {
	return sync.OnceValues(func() (*compare.Kit, error) { return compare.Load(data.FS) })
}

func (s *site) wording(q *query) (view, error) {
	row := wordings.Row{Series: q.text("series"), Title: q.text("title"), Kind: record.Kind(q.text("kind")), Issuer: record.PartyCode(q.text("issuer")),
		From: q.date("from", false), To: q.date("to", true)}
	if q.err != nil {
		return nil, q.err
	}
	v := wordingView{Wording: compare.Wording{Editions: []compare.Edition{}, Ladders: []compare.Line{}, Formulas: []compare.Formula{}}}
	var err error
	if v.Sentence, err = q.write("Wording", s.wordingSlots(q)); err != nil {
		return nil, err
	}
	switch {
	case q.text("topic") == "" && q.text("words") == "":
		v.Missing = "Choose an issue in the sentence above: a topic, or words of your own."
	case row.Series == "" && row.Title == "":
		v.Missing = "Choose documents in the sentence above: those of a series of meetings, or those with some words in their title."
	default:
		err = s.follow(q, &v, row)
	}
	return v, err
}

// follow fetches the documents and compares them.
func (s *site) follow(q *query, v *wordingView, row wordings.Row) error {
	kit, err := s.kit()
	if err != nil {
		return fault.Wrap(fault.Internal, "load", "the lists of comparisons", err)
	}
	issue, err := wordings.NewIssue(kit, q.text("topic"), q.text("words"))
	if err != nil {
		return err
	}
	v.Name = wordings.Name(kit, issue)
	v.Wording, err = wordings.Wording(q.Context(), kit, s.store, issue, row)
	if fault.KindOf(err) == fault.NotFound {
		v.Missing, v.Wording = "No document fits all of this. Open a part of the sentence above and choose another.", compare.Wording{Issue: issue}
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range v.Editions {
		v.Spoken += min(1, len(e.Passages))
	}
	v.Charts, v.Places = charts(v.Wording, kit.Ladders()), placeRows(v.Wording)
	v.turn(q)
	return v.pair(q)
}

// mostPhrases is how many phrases the page shows; the twin has all.
const mostPhrases = 12

// Phrases are the phrases that most documents have.
func (v wordingView) Phrases() []compare.Formula {
	return v.Formulas[:min(len(v.Formulas), mostPhrases)]
}

// Once are the uses of a variant, one a document.
func (wordingView) Once(uses []compare.Use) []compare.Use {
	return slices.CompactFunc(slices.Clone(uses), func(a, b compare.Use) bool { return a.Edition == b.Edition })
}

// DayOf is the day of a document by its place.
func (v wordingView) DayOf(edition int) string { return day(v.Editions[edition].Date) }

// Use is the address of a phrase's words.
func (v wordingView) Use(u compare.Use) string {
	return spanAddress(v.Editions[u.Edition].Document, u.Start, u.End)
}

// turn chooses the documents that this page shows: from an offset on, as many as
// leave it short enough to be quick.
func (v *wordingView) turn(q *query) {
	from := min(q.number("offset", 0), len(v.Editions))
	size, to := 0, from
	for to < len(v.Editions) && (size < wordingBytes || to == from) {
		row := newEditionRow(v.Wording, to)
		size += row.size()
		v.Shown = append(v.Shown, row)
		to++
	}
	if from > 0 {
		v.Previous = q.with()
	}
	if to < len(v.Editions) {
		v.Next = q.with("offset", strconv.Itoa(to))
	}
}

// wordingBytes is how many bytes of passages one page shows, more or less.
const wordingBytes = 8_000

// pairing is the form that chooses two documents.
type pairing struct {
	Hidden []field
	A, B   record.DocumentID
	Among  []compare.Edition // those that speak of the issue
}

// pair compares the two documents that were chosen; without a choice the first and the last.
func (v *wordingView) pair(q *query) error {
	for _, e := range v.Editions {
		if len(e.Passages) > 0 {
			v.Pairing.Among = append(v.Pairing.Among, e)
		}
	}
	if len(v.Pairing.Among) < 2 {
		return nil
	}
	v.Pairing.Hidden = q.hidden([]field{{Name: "a"}, {Name: "b"}})
	v.Pairing.A = cmp.Or(record.DocumentID(q.text("a")), v.Pairing.Among[0].Document)
	v.Pairing.B = cmp.Or(record.DocumentID(q.text("b")), v.Pairing.Among[len(v.Pairing.Among)-1].Document)
	if q.text("a") == "" && q.text("b") == "" {
		return nil
	}
	a, err := wordings.Edition(v.Wording, v.Pairing.A)
	if err != nil {
		return err
	}
	b, err := wordings.Edition(v.Wording, v.Pairing.B)
	if err != nil {
		return err
	}
	list := v.Wording.Between(a, b)
	v.Pairing.A, v.Pairing.B = v.Editions[a].Document, v.Editions[b].Document
	v.Between = &between{A: v.Pairing.A, B: v.Pairing.B, Differences: list, Rows: passageRows(v.Editions[a], v.Editions[b], list)}
	return nil
}
