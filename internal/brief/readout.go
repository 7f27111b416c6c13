package brief

import (
	"cmp"
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
}

// Account is what the record has of a meeting: all of it from one document.
type Account struct {
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
	return Readout{Title: titleOf(a.Meeting), Date: cmp.Or(a.Date, a.Meeting.Date), Issuer: a.Issuer, Sections: sections}
}

func titleOf(m record.Meeting) string {
	if m.Name != "" {
		return strings.TrimPrefix(m.Name, "the ")
	}
	return "Readout"
}
