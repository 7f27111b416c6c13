package compare

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Wording is what the documents of a series say on an issue, and how it moved.
type Wording struct {
	Issue    Issue     `json:"issue"`
	Editions []Edition `json:"editions"` // the earliest first
	Ladders  []Line    `json:"ladders"`
	Formulas []Formula `json:"formulas"` // the most used first

	aligner *Aligner
}

// Source is a document of a series.
type Source struct {
	Document record.Document
	Text     *text.Document
}

// Edition is one document of a series with its passages on the issue. It may
// have none: silence is told too.
type Edition struct {
	Document record.DocumentID `json:"document"`
	Title    string            `json:"title"`
	Date     record.Date       `json:"date,omitempty"`
	Kind     record.Kind       `json:"kind,omitempty"`
	Issuer   record.PartyCode  `json:"issuer,omitempty"`
	Passages []Passage         `json:"passages"`
	// Names are the ways in which the passages say who speaks, each once, the widest scope first.
	Names []Attribution `json:"names"`
	// Against is the place of the edition that this one is compared with: the last
	// before it that speaks of the issue; -1 for none.
	Against     int        `json:"against"`
	Differences []Revision `json:"differences"`
}

// Revision is passages of two editions that belong together, with how their words differ.
type Revision struct {
	Match
	Words []Segment `json:"words,omitempty"` // of changed, split and merged passages
}

// Wording follows an issue through documents, which it puts in the order of their dates.
func (k *Kit) Wording(issue Issue, sources []Source) Wording {
	sources = slices.SortedStableFunc(slices.Values(sources), func(a, b Source) int {
		return cmp.Or(cmp.Compare(a.Document.Date, b.Document.Date), cmp.Compare(a.Document.ID, b.Document.ID))
	})
	w := Wording{Issue: issue, Editions: make([]Edition, 0, len(sources))}
	documents := make([][]string, 0, len(sources))
	for _, s := range sources {
		w.Editions = append(w.Editions, k.edition(issue, s))
		documents = append(documents, paragraphs(s.Text))
	}
	w.aligner = newAligner(k.plain, documents...)
	w.compareNeighbours()
	w.Ladders = k.lines(w.Editions)
	w.Formulas = formulas(w.Editions)
	return w
}

func (k *Kit) edition(issue Issue, s Source) Edition {
	d := s.Document
	e := Edition{Document: d.ID, Title: d.Title, Date: d.Date, Kind: d.Kind, Issuer: d.Issuer, Passages: k.passages(issue, s.Text), Against: -1, Differences: []Revision{}}
	e.Names = namesIn(e.Passages)
	return e
}

func (w *Wording) compareNeighbours() {
	spoken := -1
	for i := range w.Editions {
		e := &w.Editions[i]
		if len(e.Passages) == 0 {
			continue
		}
		if e.Against = spoken; spoken >= 0 {
			e.Differences = w.Between(spoken, i)
		}
		spoken = i
	}
}

// Between tells how the passages of one edition differ from those of another, by
// their places among the editions.
func (w *Wording) Between(first, second int) []Revision {
	a, b := words(w.Editions[first].Passages), words(w.Editions[second].Passages)
	list := []Revision{}
	for _, m := range w.aligner.AlignOnIssue(a, b) {
		d := Revision{Match: m}
		if m.Change == Changed || m.Change == Split || m.Change == Merged {
			d.Words = w.aligner.Differ(these(a, m.A), these(b, m.B))
		}
		list = append(list, d)
	}
	return list
}

// words are the passages' words alone.
func words(passages []Passage) []string {
	list := make([]string, 0, len(passages))
	for _, p := range passages {
		list = append(list, p.Text)
	}
	return list
}

// these are some of the passages.
func these(passages []string, which []int) []string {
	list := make([]string, 0, len(which))
	for _, i := range which {
		list = append(list, passages[i])
	}
	return list
}

// namesIn are the attributions of passages, each wording once, the widest scope first.
func namesIn(passages []Passage) []Attribution {
	list := []Attribution{}
	for _, scope := range Scopes() {
		for _, p := range passages {
			for _, a := range p.Names {
				same := func(b Attribution) bool { return b.Scope == scope && strings.EqualFold(a.Words, b.Words) }
				if a.Scope == scope && !slices.ContainsFunc(list, same) {
					list = append(list, a)
				}
			}
		}
	}
	return list
}
