package reading

import "entente.example/internal/text"

// leastSentence is how many words tell a sentence from a label or a line of an address.
const leastSentence = 6

// fullSentence says whether a sentence ends with a period and is mostly in small
// letters: prose, though no word of it is surely a verb ("These include trade and fish.").
func (a *analysis) fullSentence(lo, hi int) bool {
	if hi >= len(a.tokens) || !a.is(hi, ".") {
		return false
	}
	small, words := 0, 0
	for i := lo; i < hi; i++ {
		if a.tokens[i].Class != text.Word {
			continue
		}
		words++
		if a.tokens[i].Shape == text.Lower || a.loud {
			small++
		}
	}
	return words >= leastSentence && 2*small > words
}

// subordinate says whether the only report of a sentence hangs on another word of it:
// "When we support, we do so openly", "the steps that we had discussed were taken".
func (a *analysis) subordinate(fr *frame, lo int) bool {
	b := fr.clause - 1
	if fr.sieve == "voice" || b < lo || a.class(b)&isSubordinator == 0 && !a.is(b, "As") && !a.is(b, "as") && !a.is(b, "When") {
		return false
	}
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() && v.first > fr.verb.end && a.beginsClause(v, fr, lo) {
			return true
		}
	}
	return false
}

// beginsClause says whether a verb has a subject right after the comma that ends the
// clause of a frame.
func (a *analysis) beginsClause(v *verbGroup, fr *frame, lo int) bool {
	s := a.subjectOf(v, lo)
	return !s.relative && s.first > fr.verb.end && a.class(s.first-1)&isComma != 0
}
