// Package programmes finds the programmes and instruments that a text names, and the
// topics that its words tell.
//
// In: the Cast of a text and its meetings. Out: programmes with every mention, and topics
// for any words. It must not know who said what of them.
package programmes

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/meetings"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// Register is which programmes a text names, and which topics its phrases.
type Register struct {
	*words.Text
	*who.Cast
	*meetings.Diary
	Lexis *Lexis

	Programmes  []Programme
	topicScores []TopicScore // kept for reuse

	topicMatches []lexicon.Match
}

// NewRegister makes a Register to be used for one document after another.
func NewRegister(d *meetings.Diary, l *Lexis) *Register {
	return &Register{Text: d.Text, Cast: d.Cast, Diary: d, Lexis: l}
}

// Reset takes in the document that the Text has taken in.
func (a *Register) Reset() {
	*a = Register{Text: a.Text, Cast: a.Cast, Diary: a.Diary, Lexis: a.Lexis, Programmes: a.Programmes[:0], topicScores: a.topicScores[:0], topicMatches: a.topicMatches[:0]}
	a.topicMatches = a.Language.Names.Scan(lexicon.Topics, a.Doc, a.Tokens, a.Words, a.topicMatches)
}
