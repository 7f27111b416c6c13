package programmes

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// onward reads on in the matter of a name over what joins its words besides "of"
// and "for": whose it is, a hyphen left open, brackets, "with", "at Work", "and on
// their Use". It gives the end of the name, or i where nothing joins.
func (a *Register) onward(i, hi int) int {
	next := i + 1
	switch {
	case next >= hi:
		return i
	case a.PossessiveAt(i, hi) && a.plainWord(i-1):
	case a.Class(i)&words.IsDash != 0 && !a.Tokens[i].Space && next+1 < hi && a.Cue(next)&words.CueAnd != 0:
		next++ // "Low- and Middle-Income Countries"
	case a.Class(i)&words.IsOpen != 0 && next+3 < hi && a.Tokens[next].Shape == text.Capital && a.Class(next+1)&words.IsClose != 0 && a.Cue(next+2)&words.CueAnd != 0:
		next += 3 // "Bacteriological (Biological) and Toxin Weapons"
	case a.Cue(i)&words.CueAnd != 0 && next+2 < hi && a.Class(next)&words.IsPreposition != 0 && a.isOwner(next+1):
		next += 2 // "and on their Destruction"
	case a.Cue(i)&words.CueAnd != 0 && a.Is(next, "their"):
		next++ // "and their Children"
	case a.Cue(i)&words.CueOf != 0 && (a.Is(next, "all") || a.isOwner(next)):
		next++
	case a.Is(i, "at") && (a.Is(next, "Work") || a.Is(next, "Home") || a.Is(next, "Sea") || a.Is(next, "Risk")):
	case a.Is(i, "with") && a.Cue(next)&words.CueThe == 0:
	default:
		return i
	}
	if next >= hi || !a.Capital(next) || !a.plainWord(next) || a.headAhead(next, hi) {
		return i
	}
	return a.capitals(next, hi)
}

// plainWord says whether the word at token i is no party's, place's or person's.
func (a *Register) plainWord(i int) bool {
	return a.Who.Signs[i].Inner == 0 && a.MentionAt(i) < 0 && !a.DateAt(i) && a.Cue(i)&(words.CueOffice|words.CueOfficial|words.CueMeeting) == 0
}

// isOwner says whether token i is "their" or "its".
func (a *Register) isOwner(i int) bool { return a.Is(i, "their") || a.Is(i, "its") }

// leadLine says whether a name from token first to its noun at token i is a line on
// what is done, led by a gerund: "Expanding Kelp Initiatives".
func (a *Register) leadLine(first, i int) bool {
	w := a.Written(first, first+1)
	return a.StartsSentence(first) && strings.HasSuffix(w, "ing") && len(w) > 6 && strings.HasSuffix(a.Written(i, i+1), "s") && first < i
}
