// Package promises finds what somebody undertakes to do: in sentences, in lists under a
// lead-in, and in nouns; with the values that its words carry.
//
// In: the clauses and frames of the sentence in hand. Out: commitments, and what looked
// like one and is none. It must not know what was done.
package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/meetings"
	"entente.example/internal/reading/programmes"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Undertakings are what is promised in a text.
type Undertakings struct {
	*words.Text
	*who.Cast
	*meetings.Diary
	*programmes.Register
	*clauses.Syntax
	*statements.Speech
	Lexis *Lexis

	Promises []Promise
	Deeds    []Deed // the items of a list of what was done; deeds adds its own
	// Offers are what was weighed for a promise, kept only while Learning: then hints are only
	// collected, and the rules have the last word.
	Offers   []Candidate
	Learning bool
	// Partings are kept only while Learning too.
	Partings []Parting

	refusals []refusal
	looks    []look // of each verb of the sentence in hand
	ends     []int  // of the clause of each
	agenda   agenda
	company  []record.PartyCode // whom "we" means, where these are two
	// traveller is whose the journey is that was promised last.
	traveller []record.PartyCode
}

// NewUndertakings makes Undertakings to be used for one document after another.
func NewUndertakings(s *statements.Speech, l *Lexis) *Undertakings {
	return &Undertakings{Text: s.Text, Cast: s.Cast, Diary: s.Diary, Register: s.Register, Syntax: s.Syntax, Speech: s, Lexis: l}
}

// Reset takes in the document that the rooms before have taken in.
func (a *Undertakings) Reset() {
	*a = Undertakings{Text: a.Text, Cast: a.Cast, Diary: a.Diary, Register: a.Register, Syntax: a.Syntax, Speech: a.Speech, Lexis: a.Lexis,
		Promises: a.Promises[:0], Deeds: a.Deeds[:0], refusals: a.refusals[:0], looks: a.looks, ends: a.ends, Offers: a.Offers[:0], Partings: a.Partings[:0], Learning: a.Learning}
}
