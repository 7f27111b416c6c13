package reading

import (
	"strings"

	"entente.example/internal/text"
)

// onward reads on in the matter of a name over what joins its words besides "of"
// and "for": whose it is, a hyphen left open, brackets, "with", "at Work", "and on
// their Use". It gives the end of the name, or i where nothing joins.
func (a *analysis) onward(i, hi int) int {
	next := i + 1
	switch {
	case next >= hi:
		return i
	case a.possessiveAt(i, hi) && a.plainWord(i-1):
	case a.class(i)&isDash != 0 && !a.tokens[i].Space && next+1 < hi && a.cue(next)&cueAnd != 0:
		next++ // "Low- and Middle-Income Countries"
	case a.class(i)&isOpen != 0 && next+3 < hi && a.tokens[next].Shape == text.Capital && a.class(next+1)&isClose != 0 && a.cue(next+2)&cueAnd != 0:
		next += 3 // "Bacteriological (Biological) and Toxin Weapons"
	case a.cue(i)&cueAnd != 0 && next+2 < hi && a.class(next)&isPreposition != 0 && a.isOwner(next+1):
		next += 2 // "and on their Destruction"
	case a.cue(i)&cueOf != 0 && (a.is(next, "all") || a.isOwner(next)):
		next++
	case a.is(i, "at") && (a.is(next, "Work") || a.is(next, "Home") || a.is(next, "Sea") || a.is(next, "Risk")):
	case a.is(i, "with") && a.cue(next)&cueThe == 0:
	default:
		return i
	}
	if next >= hi || !a.capital(next) || !a.plainWord(next) || a.headAhead(next, hi) {
		return i
	}
	return a.capitals(next, hi)
}

// plainWord says whether the word at token i is no party's, place's or person's.
func (a *analysis) plainWord(i int) bool {
	return a.who.signs[i].inner == 0 && a.mentionAt(i) < 0 && !a.dateAt(i) && a.cue(i)&(cueOffice|cueOfficial|cueMeeting) == 0
}

// isOwner says whether token i is "their" or "its".
func (a *analysis) isOwner(i int) bool { return a.is(i, "their") || a.is(i, "its") }

// leadLine says whether a name from token first to its noun at token i is a line on
// what is done, led by a gerund: "Expanding Kelp Initiatives".
func (a *analysis) leadLine(first, i int) bool {
	w := a.written(first, first+1)
	return a.startsSentence(first) && strings.HasSuffix(w, "ing") && len(w) > 6 && strings.HasSuffix(a.written(i, i+1), "s") && first < i
}
