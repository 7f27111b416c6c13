package brief

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// Sentence is a sentence of a paper, with the facts that it is made from.
type Sentence struct {
	Text  string          `json:"text"`
	Facts []record.FactID `json:"facts,omitempty"`
	// Notes are the numbers of the notes of a brief that open the words.
	Notes []int `json:"notes,omitempty"`
}

// Paragraph is sentences about what one side says.
type Paragraph struct {
	Sentences []Sentence `json:"sentences"`
	who       string
}

// Section is some paragraphs under a heading; the first section of a readout has none.
type Section struct {
	Heading    string      `json:"heading,omitempty"`
	Paragraphs []Paragraph `json:"paragraphs"`
}

// Readout is the first draft of a meeting's readout.
type Readout struct {
	Title    string           `json:"title"`
	Date     record.Date      `json:"date"`
	Issuer   record.PartyCode `json:"issuer,omitempty"`
	Sections []Section        `json:"sections"`
	// Shared is how the facts of the document were shared out, where it tells of several meetings.
	Shared *Shared `json:"shared,omitempty"`
}

// Shared is how the facts of a document that tells of several meetings were shared out, and which of them a draft is made from.
type Shared struct {
	Facts    Choice          `json:"facts"`
	Meetings []Shares        `json:"meetings"` // the draft's own first
	Why      map[Why]int     `json:"why"`      // how many of the draft's own facts are known to be of its meeting by what
	Left     []record.FactID `json:"left"`     // of which it is not known to which meeting they belong
}

// Shares is a meeting of a document, and how many of its facts belong to it.
type Shares struct {
	Meeting record.FactID `json:"meeting"`
	Name    string        `json:"name"`
	Date    record.Date   `json:"date,omitempty"`
	Facts   int           `json:"facts"`
}

// Choice is which facts of a document with several meetings a draft is made from.
type Choice string

// The choices.
const (
	Own  Choice = "own"  // those of the meeting
	Open Choice = "open" // and those of which it is not known to which meeting they belong
	All  Choice = "all"  // all of the document
)

// Account is what the record has of a meeting: all of it from one document.
type Account struct {
	Left        []record.Fact // of which it is not known to which of the document's meetings they belong
	Shared      *Shared       // nil where the document tells of no other meeting
	Meeting     record.Meeting
	Date        record.Date // of the document, from which "next year" counts
	Issuer      record.PartyCode
	Statements  []record.Fact // as they stand in the document
	Commitments []record.Fact
	Deliveries  []record.Fact
}

// DraftReadout writes a first readout of a meeting, of every fact of its account a sentence or a part of one.
func DraftReadout(a Account, h House) Readout {
	w := &writer{house: h, account: a}
	sections := append([]Section{{Paragraphs: []Paragraph{{Sentences: w.opening()}}}}, w.body()...)
	return Readout{Title: titleOf(a.Meeting), Date: cmp.Or(a.Date, a.Meeting.Date), Issuer: a.Issuer, Sections: sections, Shared: a.Shared}
}

// Called is what to call a meeting among others of its document: its name, or else who took part.
func Called(m record.Meeting) string {
	if m.Name != "" {
		return strings.TrimPrefix(m.Name, "the ")
	}
	var who []string
	for _, p := range m.Participants {
		if name := cmp.Or(p.Person, p.Group, string(p.Of)); !slices.Contains(who, name) {
			who = append(who, name)
		}
	}
	if len(who) == 0 {
		return "a meeting"
	}
	return "meeting of " + And(who)
}

func titleOf(m record.Meeting) string {
	if m.Name != "" {
		return strings.TrimPrefix(m.Name, "the ")
	}
	return "Readout"
}
