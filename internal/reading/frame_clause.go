package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// embedded says whether a clause that begins at token first hangs on "that" or a relative.
func (a *analysis) embedded(first, lo int) bool {
	b := a.before(first, lo)
	if b < lo {
		return false
	}
	c := a.class(b)
	switch {
	case c&isComma != 0 && a.reportedBefore(b, lo), c&isRelative != 0 && c&isThat == 0:
		return true
	case c&isComma != 0, c&isSemicolon != 0, c&isAnd != 0, c&isColon != 0, c&isDash != 0, c&isQuote != 0:
		return false
	}
	return len(a.found.frames) > 0
}

// reportedBefore says whether only an adjunct stands between "that" and the comma
// at token b: "stated that, for DX, Japan".
func (a *analysis) reportedBefore(b, lo int) bool {
	for i := b - 1; i > lo; i-- {
		c := a.class(i)
		if a.complementiser(i) && len(a.found.frames) > 0 {
			return true
		}
		if c&(isModal|isBe|isHave|isSemicolon) != 0 || c&(isPast|isThird) != 0 && c&(isNounish|isParticiple) == 0 && !a.inName(i) {
			return false
		}
	}
	return false
}

// saysAgain is "… and that she hopes to": the speaker of the frame reports anew
// in a second that-clause.
func (a *analysis) saysAgain(fr *frame, s subject, lo int) bool {
	n := len(a.found.frames)
	b := a.before(s.first, lo)
	if n == 0 || fr.rule == nil || fr.rule.Kind != grammar.Predicate || b <= lo || a.class(b)&isThat == 0 || a.class(b-1)&(isAnd|isComma) == 0 {
		return false
	}
	said := a.speakersOf(s)
	prev := &a.found.frames[n-1]
	return len(said) > 0 && prev.emit && len(prev.speakers) > 0 && said[0] == prev.speakers[0]
}

// closeFrames ends each statement where the next one's clause begins, and gives
// an opening participle the speakers of the main clause.
func (a *analysis) closeFrames(hi int) {
	fs := a.found.frames
	for i := range fs {
		if len(fs[i].speakers) == 0 && i+1 < len(fs) {
			fs[i].speakers, fs[i].mention = fs[i+1].speakers, fs[i+1].mention
		}
		if len(fs[i].speakers) == 0 && a.kind == record.JointStatement {
			fs[i].speakers = a.jointSpeakers()
		}
		if fs[i].sieve == "trailing" || fs[i].sieve == "carried" || fs[i].sieve == "joint" {
			continue
		}
		fs[i].end = hi
		if i+1 < len(fs) {
			next := fs[i+1].clause
			if next <= fs[i].first {
				next = fs[i+1].verb.first // the subject stands before both
			}
			fs[i].end = a.endBefore(next, fs[i].first)
		}
	}
}

// joinEmpty makes one statement of two verbs that share what follows them: "condemn
// and reject the annexation".
func (a *analysis) joinEmpty() {
	fs := a.found.frames
	for i := 0; i+1 < len(fs); i++ {
		x, y := &fs[i], &fs[i+1]
		if !x.emit || !y.emit || x.end > x.verb.end || y.verb.first-x.verb.end > 3 || y.sieve != "coordinated" || x.verb.form != y.verb.form && y.verb.form != formBare {
			continue
		}
		if a.class(x.verb.end)&isAnd != 0 {
			x.end, y.emit = y.end, false
		}
	}
}

// endBefore steps back over the comma, the conjunction and the adverbs before a clause.
func (a *analysis) endBefore(clause, least int) int {
	end := clause
	for end > least+1 && a.class(end-1)&(isAnd|isComma|isSemicolon|isDash|isSubordinator|isAdverb|isThat) != 0 {
		end--
	}
	return end
}
