package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// refusal is words with a commitment signal that are no commitment.
type refusal struct {
	first, end int
	rule       record.RuleName
	reason     record.Reason
}

func (a *analysis) refuse(first, end int, r *grammar.Rule, why record.Reason) {
	if end > first {
		a.found.refusals = append(a.found.refusals, refusal{first, end, record.RuleName(r.Name), why})
	}
}

// noPromise is why a verb that a promise rule begins promises nothing; empty where it does.
func (a *analysis) noPromise(v *verbGroup, r *grammar.Rule, act int, fr *frame, actors []record.PartyCode, sieve string, blocked *grammar.Rule, hi int) record.Reason {
	switch {
	case blocked != nil:
		return record.Reason(blocked.Gives["reason"])
	case sieve == "effect" || a.engine.lexis.outcome.has(a.words[act]):
		return record.ReasonEffect
	case len(actors) == 0:
		return record.ReasonNoActor
	case v.modal != 0 && v.passive && a.engine.lexis.undone.has(a.words[v.head]):
		return record.ReasonEffect // "will be needed", "will not be intimidated"
	case v.copula && !v.passive && act == v.head && !a.bePart(v):
		return record.ReasonState
	case r.Gives["needs"] != "gerund" && a.asks(act, hi) && a.onlyTalks(v, r):
		return record.ReasonSpeech
	case r.Gives["strength"] == string(record.Intended) && (a.is(act, "see") && a.hopes(v) || a.is(act, "hear") || a.is(act, "hearing")):
		return record.ReasonWish
	case v.form == formPast && a.toldOfPast(v, r, act, hi), r.Name == "commitments.task" && a.yearsAgo(a.sents[a.sentenceOf(act)].FirstToken, hi):
		return record.ReasonPast
	case a.hasTo(act, hi):
		return record.ReasonOpinion
	case a.is(v.head, "met") && v.passive:
		return record.ReasonOpinion
	case v.perfect && v.modal == a.engine.lexis.by.would:
		return record.ReasonHypothetical
	case v.modal == a.engine.lexis.by.would && r.Gives["strength"] == string(record.Firm) && !a.reported(fr):
		return record.ReasonHypothetical
	case fr == nil:
		return ""
	}
	return a.spokenOf(v, r, fr, actors)
}

// toldOfPast says whether a promise in the past tense is one of earlier years, "Two years
// ago we pledged to", or was not kept to: "we were going to meet".
func (a *analysis) toldOfPast(v *verbGroup, r *grammar.Rule, act, hi int) bool {
	switch r.Name {
	case "commitments.announce-sum":
		return a.yearsAgo(act, hi)
	case "commitments.going-to":
		return a.voiced()
	}
	lo := a.sents[a.sentenceOf(act)].FirstToken
	for _, x := range a.valuesIn(lo, min(lo+6, v.first)) {
		return int(x.LeadFirst) <= lo+1 && a.yearsAgo(lo, int(x.End))
	}
	return false
}

// onlyTalks says whether a verb of speech that is promised is said in the same
// breath, "I would like to thank", and no act of later: "Japan will consider the claims".
func (a *analysis) onlyTalks(v *verbGroup, r *grammar.Rule) bool {
	return r.Gives["strength"] != string(record.Firm) || r.Name == "commitments.is-to" || a.voiced() && a.selfWord(max(0, v.first-1)) && !a.engine.lexis.urging.has(a.words[v.head])
}

// hopes says whether a verb is one of hoping: "hopes to see more trade" undertakes nothing.
func (a *analysis) hopes(v *verbGroup) bool {
	return a.is(v.head, "hope") || a.is(v.head, "hopes") || a.is(v.head, "hoped")
}

// hasTo is "will have to compete": need, and nothing promised.
func (a *analysis) hasTo(act, hi int) bool {
	return act+1 < hi && a.is(act, "have") && a.class(act+1)&isTo != 0
}

// spokenOf is why a promise's words inside a statement promise nothing: the act
// of the statement asks, blames, hopes or only talks.
func (a *analysis) spokenOf(v *verbGroup, r *grammar.Rule, fr *frame, actors []record.PartyCode) record.Reason {
	if r.Gives["under"] == string(fr.act) || fr.verb.first == v.first && v.modal != 0 && fr.act == record.Request {
		return "" // "will ask", "will direct assistance": what is asked later is done later
	}
	switch fr.act {
	case record.Request, record.Propose:
		return record.ReasonRequest
	case record.Condemn, record.Oppose, record.Concern, record.Condole:
		return record.ReasonOpinion
	case record.Discuss:
		return record.ReasonDiscussed
	case record.Hope, record.Welcome, record.Support:
		own := (r.Gives["strength"] == string(record.Intended) || v.modal == a.engine.lexis.by.will || v.modal == a.engine.lexis.by.would && a.reported(fr)) && within(actors, partiesOf(fr.speakers))
		own = own || fr.act == record.Welcome && v.modal == a.engine.lexis.by.will && a.subjectOf(v, fr.first).kind == subjectDirect
		if v.first != fr.first && !fr.neutral() && r.Gives["needs"] != "none" && !own {
			return record.ReasonWish
		}
	}
	return ""
}

// refuseValue notes a verb or noun of intent that no act follows: "committed to peace".
func (a *analysis) refuseValue(first, hi int, r *grammar.Rule) {
	if needs := r.Gives["needs"]; needs == "verb-or-gerund" || r.Kind == grammar.PromiseNoun {
		a.refuse(first, a.clauseEnd(first, hi), r, record.ReasonValue)
	}
}

// clauseEnd is where the words around token tok end: with its statement, or the sentence.
func (a *analysis) clauseEnd(tok, hi int) int {
	if fr := a.governing(tok); fr != nil {
		return fr.end
	}
	return hi
}

func (a *analysis) outRefusals() []record.NonCommitment {
	var out []record.NonCommitment
	for i := range a.found.refusals {
		x := &a.found.refusals[i]
		out = append(out, record.NonCommitment{Evidence: a.evidence(x.first, x.end, x.rule), Reason: x.reason})
	}
	return out
}
