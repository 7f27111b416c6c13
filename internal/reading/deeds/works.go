// Package deeds finds what a text tells as done: each verb and noun that may tell of a
// deed is weighed by what stands around it.
//
// In: the clauses, frames and promises of the sentence in hand. Out: deliveries. No other
// room knows of them.
package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/meetings"
	"entente.example/internal/reading/programmes"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Works are what is done in a text.
type Works struct {
	*words.Text
	*who.Cast
	*meetings.Diary
	*programmes.Register
	*clauses.Syntax
	*statements.Speech
	*promises.Undertakings
	Lexis *Lexis

	Candidates []Candidate // all that was weighed
	Endings    []Ending    // kept only while Learning
	Timed      []Timed     // kept only while the book of times is open

	times []Timing              // of the deed in hand
	acts  []int                 // verbs and nouns of all deeds and promises, in order
	told  map[record.Date][]int // in which sentences a day is told, in order
}

// NewWorks makes Works to be used for one document after another.
func NewWorks(p *promises.Undertakings, l *Lexis) *Works {
	return &Works{Text: p.Text, Cast: p.Cast, Diary: p.Diary, Register: p.Register, Syntax: p.Syntax, Speech: p.Speech, Undertakings: p, Lexis: l}
}

// Reset takes in the document that the rooms before have taken in.
func (a *Works) Reset() {
	a.Candidates, a.Endings, a.Timed = a.Candidates[:0], a.Endings[:0], a.Timed[:0]
}
