package web

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// documentStore is what a document's page asks of the store.
type documentStore interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Original(ctx context.Context, id record.DocumentID) ([]byte, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
	Reading(ctx context.Context, id record.DocumentID) (*record.Reading, error)
	Versions(ctx context.Context, address string) ([]record.Document, error)
}

// documentView is a document: its text as published with every fact underlined
// in place, and the facts in the margin.
type documentView struct {
	Document record.Document   `json:"document"`
	Versions []record.Document `json:"versions"` // of its address, the first one first
	Blocks   []block           `json:"blocks"`
	Reading  *record.Reading   `json:"reading"`
	coverage
	Decisions []decided `json:"decisions,omitempty"` // for those who are signed in

	Review   string    `json:"-"` // where the viewer may decide on its facts
	Parts    parts     `json:"-"` // of a long document, and the one shown
	Sections []section `json:"-"`
	Orphans  []note    `json:"-"` // facts whose words are not where the reading says
	Facts    int       `json:"-"` // underlined, in the whole document
	Unread   []unread  `json:"-"`
	// Uncounted are the words of the part shown that are not counted as commitments.
	Uncounted []uncounted `json:"-"`
}

// block is a block of the cleaned text in the JSON twin; start and end are code points.
type block struct {
	Kind  string `json:"kind"`
	Level int    `json:"level,omitempty"`
	Label string `json:"label,omitempty"`
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// unread counts the blocks of a kind that are never read for facts.
type unread struct {
	Count int
	Noun  string
}

// Title is the document's own.
func (v documentView) Title() string { return cmp.Or(v.Document.Title, "Untitled document") }

// Limits on what a page lists around the text; the JSON twin has all.
const (
	warningRows   = 12
	programmeLine = 60
	orphanRows    = 12
)

// Warnings are what a reader should know before trusting the reading.
func (v documentView) Warnings() []record.Warning {
	return v.Reading.Warnings[:min(len(v.Reading.Warnings), warningRows)]
}

// Programmes are the initiatives that the text names.
func (v documentView) Programmes() []record.Programme {
	return v.Reading.Programmes[:min(len(v.Reading.Programmes), programmeLine)]
}

// Lost are facts whose words are not where the reading says.
func (v documentView) Lost() []note { return v.Orphans[:min(len(v.Orphans), orphanRows)] }

// Found are the kinds of underlined fact that the document has, each with how many.
func (v documentView) Found() []found {
	c := v.Document.Counts
	all := []found{{record.KindStatement, c.Statements}, {record.KindCommitment, c.Commitments}, {record.KindDelivery, c.Deliveries}}
	return slices.DeleteFunc(all, func(f found) bool { return f.Count == 0 })
}

// found is how many facts of a kind a document has.
type found struct {
	Kind  record.FactKind
	Count int
}

// Latest is the newest version where this is not it, else nil.
func (v documentView) Latest() *record.Document {
	if n := len(v.Versions); n > 0 && v.Versions[n-1].ID != v.Document.ID {
		return &v.Versions[n-1]
	}
	return nil
}

func (s *site) document(q *query) (view, error) {
	ctx := q.Context()
	doc, err := s.store.Document(ctx, record.DocumentID(q.id))
	if err != nil {
		return nil, err
	}
	words, err := s.store.Text(ctx, doc.ID)
	if err != nil {
		return nil, err
	}
	reading, err := s.store.Reading(ctx, doc.ID)
	if err != nil {
		return nil, err
	}
	v := documentView{Document: doc, Reading: reading, coverage: covering("")}
	if v.Versions, err = s.versions(ctx, doc); err != nil {
		return nil, err
	}
	if mayReview(ctx) == nil {
		v.Review = reviewPath(doc.ID)
	}
	if v.Decisions, err = s.decisions(ctx, reading); err != nil {
		return nil, err
	}
	if q.format == asJSON {
		v.Blocks = blocksOf(words)
		return v, nil
	}
	return s.lay(v, q, words), q.err
}

// versions are the snapshots of the document's address; one without an address is its own only one.
func (s *site) versions(ctx context.Context, doc record.Document) ([]record.Document, error) {
	if doc.Address == "" {
		return []record.Document{doc}, nil
	}
	return s.store.Versions(ctx, doc.Address)
}

// lay sets the part of the text that the request asks for, with its margin.
func (s *site) lay(v documentView, q *query, words *text.Document) documentView {
	m := newMargin(s.names, words.Text, v.Reading)
	m.tell(v.Decisions)
	v.Orphans, v.Facts = m.orphans, len(m.notes)
	lit := record.FactID(q.text("fact"))
	span := q.span(words.Text)
	passed := uncountedIn(words.Text, v.Reading)
	v.Parts = newParts(words, m, passed, q, lit, span)
	from, to := v.Parts.bytes(words)
	v.Uncounted = uncountedBetween(passed, from, to)
	marks := m.marks
	if span != nil {
		marks = append(marks, *span)
	}
	l := newLayout(words, m, marks, v.Parts.from, v.Parts.to)
	l.lit = lit
	v.Sections = l.sections(v.Parts.from, v.Parts.to)
	v.Unread = unreadIn(words)
	return v
}

// span is the stretch that a permalink points at with ?start= and ?end=, code
// points of the cleaned text; nil where there is none.
func (q *query) span(words string) *mark {
	if q.text("start") == "" && q.text("end") == "" {
		return nil
	}
	from, to := q.number("start", 0), q.number("end", 0)
	at := bytesAt(words, []int{from, to})
	if at[from] < 0 || at[to] <= at[from] {
		q.wrong("the document has no characters from %s to %s; try numbers within its text", strconv.Itoa(from), strconv.Itoa(to))
		return nil
	}
	return &mark{start: at[from], end: at[to], kind: passage, id: "span"}
}

func blocksOf(d *text.Document) []block {
	points := make([]int, 0, 2*len(d.Blocks))
	for _, b := range d.Blocks {
		points = append(points, b.Start, b.End)
	}
	at := pointsAt(d.Text, points)
	out := make([]block, 0, len(d.Blocks))
	for _, b := range d.Blocks {
		out = append(out, block{Kind: b.Kind.String(), Level: b.Level, Label: b.Label, Text: b.Of(d), Start: at[b.Start], End: at[b.End]})
	}
	return out
}

// unreadIn says what in a text is kept but never read for facts.
func unreadIn(d *text.Document) []unread {
	var lines, captions int
	for _, b := range d.Blocks {
		switch b.Kind {
		case text.Navigation:
			lines++
		case text.Caption:
			captions++
		}
	}
	var out []unread
	if lines > 0 {
		out = append(out, unread{lines, "navigation line"})
	}
	if captions > 0 {
		out = append(out, unread{captions, "caption"})
	}
	return out
}
