package meetings

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// convening is a clause that reports a meeting: who met whom, and how.
type convening struct {
	sent        *text.Sentence
	verb, after int // tokens of the verb's phrase
	entry       *lexicon.Entry
	subject     []int // mentions that do it
	object      []int // mentions that it is done with
	nameFirst   int   // tokens of the meeting's name; NameEnd 0 for none
	nameEnd     int
	title       bool // the name is the title's: it stands in nameText
	nameText    string
	start, end  int    // tokens in which time, place and mode are looked for
	where       int    // "where" before a relative clause, -1 for none
	guests      string // those with whom it was, where no mention names them: "families of hostages"
	guestsFirst int
	guestsEnd   int
	body        bool   // a body met, not people
	told        bool   // worded as a noun, or of what is to come
	own         bool   // by whoever issues the text
	joint       bool   // by those who speak together
	titled      []int  // people whom the title alone names
	coming      bool   // yet to be held
	front       int    // token where the lines end that tell the place, 0 where none do
	stops       []stop // where a journey goes
}

// convenings finds the clauses of a sentence that report a meeting, in order.
func (a *Diary) convenings(s *text.Sentence) []convening {
	var out []convening
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.Language.Cues.Convening.At(a.Words, i, s.EndToken)
		if e == nil && (i == s.FirstToken || a.opensAside(i)) {
			e, after = a.insideAt(s, i)
		}
		if e == nil || e == a.Language.Cues.Visit || after == i+1 {
			if v, stop := a.visitAt(i, s.EndToken); v != nil && stop >= after {
				e, after = v, stop
			}
		}
		if e == nil {
			continue
		}
		c := convening{sent: s, verb: i, after: after, entry: e, where: -1}
		if !a.background(i, s) && !a.habitual(&c) && a.reads(&c, out) {
			out = append(out, c)
		}
		i = after - 1
	}
	return out
}

// habitual says whether a clause tells that people met more than once: "have spoken on several
// occasions".
func (a *Diary) habitual(c *convening) bool {
	for i := c.after; i < c.sent.EndToken && i < c.after+4 && a.Class(i)&words.IsComma == 0; i++ {
		if a.Lexis.often.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// background says whether the verb at token i is not that of a meeting reported
// as done: "had met", "to meet", "would meet".
func (a *Diary) background(i int, s *text.Sentence) bool {
	if a.Capital(i) && i > s.FirstToken || i == s.FirstToken && a.Class(i)&words.IsPast != 0 {
		return true
	}
	for b := i - 1; b >= s.FirstToken; b-- {
		c := a.Class(b)
		if c&words.IsModal != 0 && a.Capitalised(b) && b > s.FirstToken {
			return false // "on 4 May held talks"
		}
		if c&words.IsHave != 0 && len(a.Meetings) == 0 && a.nowPerfect(b, i) {
			return false
		}
		if c&(words.IsHave|words.IsModal|words.IsTo|words.IsDo|words.IsNot) != 0 {
			return true
		}
		if c&words.IsAdverb == 0 {
			return false
		}
	}
	return false
}

// nowPerfect says whether "has" at token b and the verb at token i tell of today:
// "has today met with".
func (a *Diary) nowPerfect(b, i int) bool {
	if a.WordAt(b, "had") {
		return false
	}
	for _, v := range a.ValuesIn(b, min(i+16, len(a.Tokens))) {
		if p, ok := v.Resolve(a.Calendar(nil, false)); ok && p.Start == p.End && p.Start <= a.Date && daysBetween(p.Start, a.Date) <= 7 {
			return true
		}
	}
	return false
}
