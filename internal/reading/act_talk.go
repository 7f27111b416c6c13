package reading

import "entente.example/internal/record"

// talkSpan is how far after its verb the noun of a talk may stand: "had a very good
// and useful discussion".
const talkSpan = 7

// actOfTalk reads "we had a good discussion", "trade grew, and we have held useful talks".
func (a *analysis) actOfTalk(f *frame) record.Act {
	for i := range a.found.groups {
		v := &a.found.groups[i]
		if v.first >= f.said() && v.end <= f.end && a.tellsOfTalk(f, v) {
			return record.Discuss
		}
	}
	return ""
}

// tellsOfTalk says whether a verb tells of a talk that the speaker has had.
func (a *analysis) tellsOfTalk(f *frame, v *verbGroup) bool {
	l := &a.engine.lexis
	head := v.head
	if a.class(head)&isDo != 0 {
		head = v.end // "we did hold talks"
	}
	if v.modal != 0 || v.negated || v.form != formPast && !v.perfect || head >= f.end || !l.sense.holding.has(a.words[head]) {
		return false
	}
	if head > v.first && l.sense.habit.has(a.words[head-1]) || !a.ownVerb(v, f.first) {
		return false
	}
	for i := head + 1; i < f.end && i <= head+talkSpan; i++ {
		if a.class(i)&(isComma|isThat) != 0 || a.class(i)&isPreposition != 0 && a.cue(i)&cueOf == 0 {
			return false
		}
		if l.sense.conversing.has(a.words[i]) {
			return true
		}
	}
	return false
}

// ownVerb says whether "I" or "we" is what a verb follows: "we have", "I've".
func (a *analysis) ownVerb(v *verbGroup, lo int) bool {
	b := a.before(v.first, lo)
	return b >= lo && a.selfWord(b) || a.engine.lexis.selfVerbs.has(a.words[v.first])
}
