// Package meetings finds the meetings, calls and visits that a text reports: who met
// whom, when, where, for how long, and who came along.
//
// In: the Cast of a text. Out: its meetings, and whose sides they are. It must not know
// what was said or agreed there.
package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Diary is which meetings a text tells of.
type Diary struct {
	*words.Text
	*who.Cast
	Lexis *Lexis

	// Warnings are what a reader of the text should look at.
	Warnings []record.Warning
	// Joint are those who speak together, once JointKnown.
	Joint      []record.Speaker
	JointKnown bool
	// Attenders are who may have taken part, for fitting weights: as long as Gathering is set, all stays as the rules have it.
	Attenders []Attender
	Gathering bool
	// MeetingNames are the words that may name a meeting, for fitting weights.
	MeetingNames []Naming

	title *Diary // see titleText
}

// NewDiary makes a Diary to be used for one document after another.
func NewDiary(c *who.Cast, l *Lexis) *Diary { return &Diary{Text: c.Text, Cast: c, Lexis: l} }

// Reset takes in the document that the Cast has taken in.
func (a *Diary) Reset() {
	*a = Diary{Text: a.Text, Cast: a.Cast, Lexis: a.Lexis, Gathering: a.Gathering}
}

// titleText is the title of the front matter, read apart; nil where the text has its own.
func (a *Diary) titleText() *Diary {
	if a.title == nil && a.Who.Title != nil {
		a.title = NewDiary(a.Who.Title, a.Lexis)
	}
	return a.title
}
