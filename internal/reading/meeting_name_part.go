package reading

import (
	"strings"

	"entente.example/internal/text"
)

// bodyPart is the token where the name of a body goes on after "of", "of the", "for" or
// a possessive at token i; 0 where it does not.
func (a *analysis) bodyPart(i, hi int) int {
	if i+1 >= hi || !a.possessiveAt(i, hi) && a.cue(i)&(cueOf|cueFor) == 0 {
		return 0
	}
	if i++; a.cue(i)&cueThe != 0 && a.cue(i-1)&cueOf != 0 && i+1 < hi {
		i++
	}
	if !a.capital(i) {
		return 0
	}
	return i
}

// titleWord keeps words that begin names of meetings though no person's name has them.
func (a *analysis) titleWord(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "first", "second", "third", "bilateral", "trilateral", "joint", "virtual", "leaders", "ministers", "national", "international", "global", "world", "regional", "united", "partnership", "strategy", "community", "union", "nations":
		return true
	}
	return false
}

// numbered says whether a token is the ordinal of a meeting: "37th", "15th".
func (a *analysis) numbered(i int) bool {
	t := a.tokens[i]
	return (t.Class == text.Alnum || t.Class == text.Number) && i+1 < len(a.tokens) && (t.Class == text.Alnum || a.isOrdinalMark(i+1))
}

// isOrdinalMark says whether a token is a loose "th" or "st" after a number.
func (a *analysis) isOrdinalMark(i int) bool {
	if i == 0 || a.tokens[i-1].Class != text.Number {
		return false
	}
	switch strings.ToLower(a.written(i, i+1)) {
	case "th", "st", "nd", "rd":
		return true
	}
	return false
}

// nameTail takes what follows the noun of a name: "Meeting" after "Summit",
// "(SCG)", "on Energy and Climate", "for Democracy".
func (a *analysis) nameTail(i, hi int) int {
	for i < hi {
		c := a.cue(i)
		switch {
		case c&cueMeeting != 0 && a.capital(i):
			i++
		case c&(cueFor|cueOf) != 0 && i+1 < hi && a.capital(i+1) && a.words[i] != a.engine.lexis.by.to && a.mentionAt(i+1) < 0 && !a.dateAt(i+1):
			i = a.run(i+1, hi)
		case c&(cueFor|cueOf) != 0 && i+2 < hi && a.words[i+1] == a.engine.cues.the && a.words[i] != a.engine.lexis.by.to && (a.numbered(i+2) || a.capital(i+2) && a.mentionAt(i+2) < 0) && !a.dateAt(i+1):
			i = a.run(i+3, hi)
		case c&cueAnd != 0 && i+1 < hi && a.capital(i+1) && a.cue(i-1)&cueMeeting == 0 && a.mentionAt(i+1) < 0:
			i = a.run(i+1, hi)
		default:
			return a.acronymAfter(i, hi)
		}
	}
	return i
}

// namesSomebody says whether a person is named in tokens [first, end): "President
// Biden's Meeting" is no name of a meeting.
func (a *analysis) namesSomebody(first, end int) bool {
	for i := first; i < end; i++ {
		if k := a.mentionAt(i); k >= 0 && (a.mentions[k].kind == mentionPerson || a.mentions[k].kind == mentionOffice) {
			return true
		}
	}
	return false
}
