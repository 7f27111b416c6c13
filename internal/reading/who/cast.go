// Package who finds whose text it is and whom it names: the document's own date,
// issuer and kind, the people, parties and groups in it, and whom "he", "both sides"
// or "the Minister" means.
//
// In: a words.Text. Out: a Cast. It must not know what anybody said, promised or did;
// of meetings it knows only the shape, to say who the two leaders are once meetings has
// found one.
package who

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Cast is who appears in a text, and what the text says of itself.
type Cast struct {
	*words.Text
	Lexis *Lexis

	Names []lexicon.Match // parties, bodies, cities, offices, honorifics …, leftmost-longest
	Date  record.Date     // the text's own, against which relative dates are resolved
	// DatedByName says that only the name of the text's file or page tells the date.
	DatedByName bool
	// IssuedByName says that without the name of the text's file or page another issuer, or none, would be taken.
	IssuedByName bool
	// Issuer is whose text it is, Kind what it is; Published says that an address tells the issuer.
	Issuer    record.PartyCode
	Kind      record.Kind
	Published bool

	Mentions []Mention // sorted by first token
	People   []Person  // index 0.. in order of first full mention
	Meetings []Meeting // as far as they are found
	// Principals are the people indexes of the first meeting's participants, in order.
	Principals []int
	// Journey are the parties of those whose journey the text tells.
	Journey []record.PartyCode
	Who     State

	title  *Cast                     // for the title of the front matter, one after another
	month  record.Date               // first day of the month that a text without a day is dated with
	self   *selves                   // see SaysI
	aloud  *aloud                    // see spoken
	shared map[record.PartyCode]bool // codes of a state and a body: whether the body is meant, see IsBody
}

// NewCast makes a Cast to be used for one document after another.
func NewCast(t *words.Text, l *Lexis) *Cast { return &Cast{Text: t, Lexis: l} }

// Reset takes in the document that the Text has taken in.
func (a *Cast) Reset() {
	*a = Cast{Text: a.Text, Lexis: a.Lexis, Names: a.Names[:0], Mentions: a.Mentions[:0], People: a.People[:0], Meetings: a.Meetings[:0],
		Principals: a.Principals[:0], Who: State{Signs: a.Who.Signs, links: a.Who.links[:0]}, title: a.title}
	a.Names = a.Language.Names.Scan(lexicon.Names, a.Doc, a.Tokens, a.Words, a.Names)
}

// Aside reads a string of the front matter as a text of its own.
func (a *Cast) Aside(s string) *Cast {
	return NewCast(words.NewText(a.Language), a.Lexis).takeIn(s)
}

// takeIn takes in a title as a text of its own.
func (a *Cast) takeIn(s string) *Cast {
	a.Text.Reset(&text.Document{Text: s, Blocks: []text.Block{{Kind: text.Title, End: len(s), Parent: -1}}})
	a.Reset()
	return a
}
