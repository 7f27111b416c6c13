package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// nounCandidates are the nouns of a sentence that may tell of a deed: "the signing of",
// "its contribution", "our efforts to". What a noun says is still to come is a promise.
func (a *analysis) nounCandidates(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.engine.grammar.Match(grammar.DeedNoun, a.words, i, hi)
		if r == nil || a.programmeTok[i] && a.capital(i) || a.comes(r, i, end, lo, hi) || a.headsVerb(i) {
			continue
		}
		c := candidate{deed: deed{head: i, rule: record.RuleName(r.Name)}, noun: true, sense: a.engine.lexis.ruleSense[r]}
		if c.sense == senseVisit && a.inMeeting(i) {
			continue
		}
		c.first = max(lo, a.nounPhrase(i, lo))
		c.end = a.nounStop(r, i, end, lo, hi)
		c.actors, c.doer = a.nounDoer(i, c.first, c.end, lo)
		if len(c.actors) == 0 || c.end <= i || a.home {
			continue
		}
		c.sieve = "noun"
		a.hintsOfNoun(&c, i, lo, hi)
		if a.nounByRule(r, i, end, c.end, lo, hi) {
			a.answer(&c, askRule, 0)
		}
		a.found.candidates = append(a.found.candidates, c)
	}
}

// comes says whether a noun tells of what is to come; the promise is taken.
func (a *analysis) comes(r *grammar.Rule, i, end, lo, hi int) bool {
	if r.Gives["needs"] == "past" {
		return a.comingVisit(i, lo, hi)
	}
	return a.comingNoun(r, a.governing(i), i, end, lo, hi)
}

// headsVerb says whether a token is the verb of a group and so no noun; "the opening of" may be both.
func (a *analysis) headsVerb(i int) bool {
	for k := range a.found.groups {
		if v := &a.found.groups[k]; v.head == i && v.form != formGerund {
			return true
		}
	}
	return false
}

// nounStop is where the words about a noun end: with its statement, before the next
// noun of a list, and before the verb that it is the subject of.
func (a *analysis) nounStop(r *grammar.Rule, i, end, lo, hi int) int {
	if r.Gives["needs"] == "past" {
		return a.nounEnd(i+1, hi)
	}
	stop := hi
	if fr := a.governing(i); fr != nil {
		stop = fr.end
	}
	stop = a.listedDeedEnd(end, stop)
	for k := range a.found.groups {
		w := &a.found.groups[k]
		if w.first <= i || w.first >= stop || !w.finite() || a.reduced(w) {
			continue
		}
		if s := a.subjectOf(w, lo); !s.relative && !(s.kind == subjectDirect && s.first > i) {
			return w.first
		}
	}
	return stop
}

// comingNoun takes a noun of performance with a day to come as a promise: "looked
// forward to the convening of the next round in May 2025".
func (a *analysis) comingNoun(r *grammar.Rule, fr *frame, i, end, lo, hi int) bool {
	if fr == nil || r.Gives["needs"] == "owner" || !a.yetToCome(end, min(min(hi, fr.end), end+25)) {
		return false
	}
	name, strength := "commitments.to-be-held", record.Firm
	switch fr.act {
	case record.Hope:
		name, strength = "commitments.look-forward", record.Intended
	case record.Welcome, record.Agree, record.Support, record.Inform, record.Reaffirm, record.Commit:
	default:
		return true
	}
	actors := partiesOf(fr.speakers)
	if owner := a.possessor(i, lo); owner >= 0 {
		actors = partiesOf(a.speakers(owner))
	}
	if len(actors) > 0 && !a.promised(i) {
		a.found.promises = append(a.found.promises, promise{first: max(lo, a.nounPhrase(i, lo)), act: i, end: fr.end, actors: actors, strength: strength, rule: record.RuleName(name), sieve: "noun"})
	}
	return true
}

// listedDeedEnd ends the words about a noun of performance before the next of a list:
// "the opening of a port, the launch of a fund and the signing of a treaty".
func (a *analysis) listedDeedEnd(from, end int) int {
	for i := from; i+2 < end; i++ {
		if a.class(i)&(isComma|isAnd|isSemicolon) == 0 || a.class(i+1)&(isDeterminer|isPossessive) == 0 && a.class(i+1)&isAnd == 0 {
			continue
		}
		for j := i + 2; j < end && j < i+10 && a.class(j)&(isComma|isPreposition) == 0; j++ {
			if r, _ := a.engine.grammar.Match(grammar.DeedNoun, a.words, j, end); r != nil && r.Gives["needs"] == "definite" {
				return i
			}
		}
	}
	return end
}
