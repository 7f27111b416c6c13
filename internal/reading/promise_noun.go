package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// findPromiseNouns takes "her commitment to deepening the alliance" as a promise of its owner.
func (a *analysis) findPromiseNouns(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.engine.grammar.Match(grammar.PromiseNoun, a.words, i, hi)
		if r == nil || end >= hi || a.promised(i) {
			continue
		}
		var skip verbGroup
		act := a.skipAdverbs(end, hi, &skip)
		if act >= hi || !a.promises("verb-or-gerund", act) || a.class(act)&isNounish != 0 && a.class(act)&isGerund == 0 && a.nounFollows(act) {
			a.refuseValue(i, hi, r)
			continue
		}
		fr := a.governing(i)
		if why := a.notOwn(fr, i, lo); why != "" {
			a.refuse(i, a.clauseEnd(i, hi), r, why)
			continue
		}
		a.addPromise(i, act, fr.end, partiesOf(fr.speakers), r, "noun")
	}
}

// notOwn is why a noun of intent is not the speaker's promise; empty where it is.
func (a *analysis) notOwn(fr *frame, tok, lo int) record.Reason {
	switch {
	case fr == nil:
		return record.ReasonNoActor
	case !a.owns(fr, tok, lo) || fr.act == record.Welcome:
		return record.ReasonOthers
	case fr.act == record.Request:
		return record.ReasonRequest
	case fr.act == record.Discuss:
		return record.ReasonDiscussed
	}
	return ""
}

func (a *analysis) nounFollows(act int) bool {
	v := verbGroup{first: act, head: act, end: act + 1}
	return !a.surelyVerb(&v, act+1)
}

// promised says whether a token already stands in a promise.
func (a *analysis) promised(tok int) bool {
	for i := len(a.found.promises) - 1; i >= 0 && i >= len(a.found.promises)-4; i-- {
		if p := &a.found.promises[i]; p.first <= tok && tok < p.end {
			return true
		}
	}
	return false
}

// owns says whether the noun at tok is the speaker's: no other party is named as
// its owner between the verb and the noun.
func (a *analysis) owns(fr *frame, tok, lo int) bool {
	for i := tok - 1; i > lo && i >= fr.first && tok-i < 7; i-- {
		if a.class(i)&isPossessive == 0 {
			continue
		}
		m := a.mentionEndingAt(i)
		if m < 0 {
			return true
		}
		return within(partiesOf(a.speakers(m)), partiesOf(fr.speakers))
	}
	return true
}
