package meetings

import (
	"strings"

	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// namingNoun says whether token i is a noun by which a meeting may be named.
func (a *Diary) namingNoun(i int) bool {
	l, w := a.Lexis, a.Words[i]
	return a.Cue(i)&(words.CueMeeting|words.CueCall|words.CueMeal|words.CuePlain) != 0 || l.Travel.Journey.Has(w) || l.stages.Has(w) || l.rounds.Has(w) || l.occasions.Has(w) || l.events.Has(w)
}

// ofMasthead says whether token i belongs to the name of whoever gives out the text, in the line
// [lo, hi) above it.
func (a *Diary) ofMasthead(i, lo, hi int) bool {
	for t := lo; t <= i; t++ {
		if e, after := a.Language.Cues.Mastheads.At(a.Words, t, hi); e != nil && after > i {
			return true
		}
	}
	return false
}

// findRule finds the name that rules give around the noun, and takes its bounds among the others.
func (n *Naming) findRule(name string) {
	n.rule = n.around(name)
	if n.rule[0] >= 0 {
		n.Begins, n.Ends = withBound(n.Begins, n.rule[0]), withBound(n.Ends, n.rule[1])
		n.far, n.beyond = min(n.far, n.rule[0]), max(n.beyond, n.rule[1])
	}
}

// othersName says whether the rules name another meeting by a noun.
func (a *Diary) othersName(n *Naming) bool {
	for i := range a.Meetings {
		if i != n.Meeting && n.around(a.Meetings[i].Record.Name)[0] >= 0 {
			return true
		}
	}
	return false
}

// around are the bounds of a name around the noun, -1 where it does not stand there.
func (n *Naming) around(name string) [2]int {
	for i := max(n.lo, n.at-longestNameBefore); i <= n.at && name != ""; i++ {
		from := int(n.Tokens[i].Start)
		if end := from + len(name); strings.HasPrefix(n.Doc.Text[from:], name) && end > int(n.Tokens[n.at].Start) {
			e := n.at + 1
			for e < n.hi && int(n.Tokens[e].Start) < end {
				e++
			}
			return [2]int{i, e}
		}
	}
	return [2]int{-1, -1}
}

func withBound(all []NameBound, at int) []NameBound {
	for i := range all {
		if all[i].At == at {
			return all
		}
	}
	return append(all, NameBound{At: at})
}

// class is of which kind the noun is.
func (n *Naming) class() string {
	l, c, w := n.Lexis, n.Cue(n.at), n.Words[n.at]
	switch {
	case n.at > 0 && n.pressNoun(n.at-1, n.at+1) > 0:
		return "press"
	case l.Travel.Journey.Has(w):
		return "visit"
	case l.Talks.Has(w):
		return "talks"
	case c&words.CueCall != 0:
		return "call"
	case c&words.CueMeal != 0:
		return "meal"
	case c&words.CueMeeting != 0 || l.rounds.Has(w):
		return "meeting"
	case l.events.Has(w):
		return "event"
	case l.occasions.Has(w) || l.stages.Has(w):
		return "occasion"
	}
	return "plain"
}

// own tells what words of its own the name may have before its noun.
func (n *Naming) own() string {
	capitals := 0
	for i := n.far; i < n.at; i++ {
		if k := n.MentionAt(i); k >= 0 && n.Mentions[k].Kind == who.MentionPerson {
			return "somebody"
		}
		if n.Numbered(i) || n.Lexis.Ordinals.Has(n.Words[i]) {
			return "number"
		}
		if n.Capital(i) {
			capitals++
		}
	}
	switch {
	case capitals > 1:
		return "capitals"
	case capitals == 1:
		return "capital"
	case n.far < n.at:
		return "lower"
	}
	return hints.None
}
