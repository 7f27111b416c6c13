// Package statements finds who says what in a text, and by what act: in reported speech,
// in quotations and transcripts, and in texts of those who speak.
//
// In: the clauses of the sentence in hand. Out: frames while a sentence is read, and
// statements. It must not know what is promised or done in them.
package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/meetings"
	"entente.example/internal/reading/programmes"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Speech is what is said in a text.
type Speech struct {
	*words.Text
	*who.Cast
	*meetings.Diary
	*programmes.Register
	*clauses.Syntax
	Lexis *Lexis

	Statements []Statement
	Frames     []Frame // of the sentence in hand
	Past       bool    // the last statement was told in the past
	// ActOffers are the sentences whose acts were weighed, kept only while the book of acts is open.
	ActOffers []ActOffer

	last      []record.Speaker // of the last statement
	lastBlock int              // block of the last statement
	quoted    quoted
	shift     shifted
	labels    labels
	clear     clearRun

	textTopics []programmes.TopicScore // of the whole text
	told       topicsTold              // of the statement in hand
}

// NewSpeech makes a Speech to be used for one document after another.
func NewSpeech(s *clauses.Syntax, l *Lexis) *Speech {
	return &Speech{Text: s.Text, Cast: s.Cast, Diary: s.Diary, Register: s.Register, Syntax: s, Lexis: l}
}

// Reset takes in the document that the rooms before have taken in.
func (a *Speech) Reset() {
	*a = Speech{Text: a.Text, Cast: a.Cast, Diary: a.Diary, Register: a.Register, Syntax: a.Syntax, Lexis: a.Lexis,
		Statements: a.Statements[:0], Frames: a.Frames[:0], told: a.told}
}
