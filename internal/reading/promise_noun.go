package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// findPromiseNouns takes "her commitment to deepening the alliance" as a promise of
// its owner: the speaker, or the party that the words name.
func (a *analysis) findPromiseNouns(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.promiseNounAt(i, hi)
		if r == nil || end >= hi || a.promised(i) || a.programmeTok[i] {
			continue
		}
		var skip verbGroup
		act := a.skipAdverbs(end, hi, &skip)
		if act < hi && !a.nounPromises(r, act) {
			act = a.actBehind(act, hi)
		}
		if act == 0 || act >= hi {
			a.refuseValue(i, hi, r)
			continue
		}
		actors, stop, why := a.ownersOf(r, i, act, lo, hi)
		switch {
		case why == "" && len(actors) == 0:
			why = record.ReasonNoActor
		case why == "" && a.is(act, "see") && r.Gives["strength"] == string(record.Intended):
			why = record.ReasonWish // "their desire to see trade grow"
		}
		if why != "" {
			a.refuse(i, a.clauseEnd(i, hi), r, why)
			continue
		}
		stop = a.clauseStop(i, act, stop)
		if a.is(max(lo, i-2), "our") {
			actors = a.mutually(i-2, i+1, actors)
		}
		a.addPromise(i, act, stop, actors, r, "noun")
	}
}

// nounPromises says whether an act, or a sum where the rule needs one, follows a noun of intent.
func (a *analysis) nounPromises(r *grammar.Rule, act int) bool {
	switch r.Gives["needs"] {
	case "sum":
		return a.promises("sum", act)
	case "owner":
		return a.class(act)&isGerund != 0 || a.class(act-1)&isTo != 0 && a.class(act)&isBase != 0
	}
	return a.doing(act) || a.promises("verb-or-gerund", act) && (a.class(act)&isNounish == 0 || a.class(act)&isGerund != 0 || !a.nounFollows(act))
}

// ownersOf are those whose a noun of intent is, where its words end, or why it is nobody's promise.
func (a *analysis) ownersOf(r *grammar.Rule, tok, act, lo, hi int) ([]record.PartyCode, int, record.Reason) {
	fr := a.governing(tok)
	named, our := a.namedOwner(tok, act, lo)
	switch {
	case r.Gives["needs"] == "owner" && (fr == nil || fr.rule == nil || tok < fr.verb.end || len(named) == 0 && !a.owned(tok, lo)):
		return nil, 0, record.ReasonValue // "the goals of peace"
	case r.Gives["strength"] == string(record.Firm) && r.Gives["others"] != "" && (fr == nil || fr.rule == nil || tok < fr.verb.end):
		return nil, 0, record.ReasonPast // "Chad's decision to join makes all of us safer"
	case len(named) > 0 && (fr == nil || !within(named, partiesOf(fr.speakers))):
		if r.Gives["others"] == "" && !a.concrete(act, a.clauseEnd(tok, hi)) && !a.ownNarration(named) {
			return nil, 0, record.ReasonOthers
		}
		if fr != nil && (fr.act == record.Request || fr.act == record.Hope) {
			return nil, 0, record.ReasonRequest
		}
		return named, a.clauseEnd(tok, hi), ""
	case fr == nil && our:
		return a.ours(), hi, ""
	}
	if why := a.notOwn(fr, named); why != "" {
		return nil, 0, why
	}
	if len(named) > 0 && r.Gives["others"] != "" {
		return named, fr.end, ""
	}
	if fr.rule == nil {
		if subject := a.actorsBefore(tok, lo); len(subject) > 0 {
			return subject, fr.end, ""
		}
	}
	return a.actorsSpeaking(fr.speakers), fr.end, ""
}

// actorsBefore are the parties that the clause of a noun is about, where its words
// report nothing: "Canada is going ahead with a plan to".
func (a *analysis) actorsBefore(tok, lo int) []record.PartyCode {
	for i := len(a.found.groups) - 1; i >= 0; i-- {
		if v := &a.found.groups[i]; v.finite() && v.first < tok {
			if s := a.subjectOf(v, lo); s.kind == subjectDirect {
				return a.doers(v, s)
			}
			return nil
		}
	}
	return nil
}

// actorsSpeaking are the parties of speakers; those without one go by their names.
func (a *analysis) actorsSpeaking(speakers []record.Speaker) []record.PartyCode {
	if out := partiesOf(speakers); len(out) > 0 {
		return unique(out)
	}
	var out []record.PartyCode
	for _, s := range speakers {
		name := s.Group + s.Person
		switch {
		case isState(a.issuer) && strings.Contains(strings.ToLower(name), "administration"):
			out = append(out, a.issuer) // "senior Administration officials" in a text of their own state
		case name != "":
			out = append(out, record.PartyCode(name))
		}
	}
	return unique(out)
}

// notOwn is why a noun of intent without another owner is not the speaker's promise; empty where it is.
func (a *analysis) notOwn(fr *frame, named []record.PartyCode) record.Reason {
	switch {
	case fr == nil:
		return record.ReasonNoActor
	case fr.act == record.Welcome && len(named) == 0:
		return record.ReasonOthers
	case fr.act == record.Request:
		return record.ReasonRequest
	case fr.act == record.Discuss:
		return record.ReasonDiscussed
	}
	return ""
}

// namedOwner is the party that the words around a noun of intent name as its
// owner: "Japan's decision to", "the U.S. commitment to", "the pledge by Samoa
// to"; our says that it is "our".
func (a *analysis) namedOwner(tok, act, lo int) (owner []record.PartyCode, our bool) {
	for i := tok + 1; i < act; i++ {
		if m := a.agentAt(i + 1); m >= 0 && a.class(i)&isPreposition != 0 && a.mentions[m].end <= act {
			return a.andOthers(m, act), false
		}
	}
	for i := tok; i > lo && tok-i < 7; i-- {
		b := i - 1
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].kind == mentionParty && !a.afterPreposition(m, lo) {
			return partiesOf(a.speakers(m)), false
		}
		if a.class(b)&isPossessive != 0 {
			if m := a.mentionEndingAt(b); m >= 0 {
				return partiesOf(a.speakers(m)), false
			}
			if a.engine.lexis.cabinets.has(a.words[b-1]) && isState(a.issuer) {
				return []record.PartyCode{a.issuer}, false // "the Administration's commitment"
			}
			return nil, a.cue(b)&cueWe != 0 && b > lo+4
		}
		if a.class(b)&(isPreposition|isComma|isTo|isModal|isBe|isHave) != 0 || a.class(b)&anyVerb != 0 && a.class(b)&(isNounish|isParticiple|isGerund) == 0 {
			break
		}
	}
	return nil, false
}

// ownNarration says whether a fact sheet tells of the commitment of those whose it is.
func (a *analysis) ownNarration(named []record.PartyCode) bool {
	return a.kind == record.FactSheet && len(named) == 1 && named[0] == a.issuer
}

// clauseStop is where the next clause of the sentence begins after a noun of intent.
func (a *analysis) clauseStop(noun, act, end int) int {
	for j := range a.found.groups {
		if w := &a.found.groups[j]; w.first > act && w.first < end && w.finite() && a.newClause(w, noun) {
			return a.endBefore(min(a.subjectOf(w, noun).first, w.first), act)
		}
	}
	return a.beforeComment(act, end)
}

func (a *analysis) nounFollows(act int) bool {
	if act+1 < len(a.tokens) && (a.class(act+1)&isBase != 0 && a.class(act+1)&isNounish == 0 || a.engine.lexis.acts.has(a.words[act])) {
		return false // "help build", "work with"
	}
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
