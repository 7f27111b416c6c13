package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// leastSentence is how many words tell a sentence from a label or a line of an address.
const leastSentence = 6

// fullSentence says whether a sentence ends with a period and is mostly in small
// letters: prose, though no word of it is surely a verb ("These include trade and fish.").
func (a *Speech) fullSentence(lo, hi int) bool {
	if hi >= len(a.Tokens) || !a.Is(hi, ".") {
		return false
	}
	small, words := 0, 0
	for i := lo; i < hi; i++ {
		if a.Tokens[i].Class != text.Word {
			continue
		}
		words++
		if a.Tokens[i].Shape == text.Lower || a.Loud {
			small++
		}
	}
	return words >= leastSentence && 2*small > words
}

// subordinate says whether the only report of a sentence hangs on another word of it:
// "When we support, we do so openly", "the steps that we had discussed were taken".
func (a *Speech) subordinate(fr *Frame, lo int) bool {
	b := fr.clause - 1
	if a.inBrackets(fr, lo) {
		return true
	}
	if b < lo || a.Class(b)&words.IsSubordinator == 0 && !a.Is(b, "As") && !a.Is(b, "as") && !a.Is(b, "When") {
		return false
	}
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Finite() && v.First > fr.Verb.End && a.beginsClause(v, fr, lo) {
			return true
		}
	}
	return false
}

// inBrackets says whether a clause stands between commas in what its speaker says: "it is,
// I believe, in our interest".
func (a *Speech) inBrackets(fr *Frame, lo int) bool {
	b := fr.clause - 1
	return fr.Rule != nil && fr.Rule.Gives["neutral"] != "" && b > lo && a.Class(b)&words.IsComma != 0 && fr.Verb.End < fr.End && a.Class(fr.Verb.End)&words.IsComma != 0
}

// beginsClause says whether a verb has a subject right after the comma that ends the
// clause of a frame.
func (a *Speech) beginsClause(v *clauses.VerbGroup, fr *Frame, lo int) bool {
	s := a.SubjectOf(v, lo)
	return !s.Relative && s.First > fr.Verb.End && a.Class(s.First-1)&words.IsComma != 0
}

// shareOfTail is by how many times a sentence must be longer than the report at its end for
// that to be only a part of what is said.
const shareOfTail = 3

// onlyTail says whether the first report of somebody's own words begins so late that it is
// a small part of the sentence: "we live in a world that challenges human dignity".
func (a *Speech) onlyTail(lo, hi int) bool {
	if !a.ownVoice() || a.leadEnd(lo) > lo {
		return false
	}
	for i := range a.Frames {
		if fr := &a.Frames[i]; fr.Emit {
			return fr.sieve != "trailing" && shareOfTail*(hi-fr.First) < hi-lo
		}
	}
	return false
}
