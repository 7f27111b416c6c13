package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// refusal is words with a commitment signal that are no commitment.
type refusal struct {
	first, end int
	rule       record.RuleName
	reason     record.Reason
}

func (a *Undertakings) refuse(first, end int, r *grammar.Rule, why record.Reason) {
	if end > first {
		a.refusals = append(a.refusals, refusal{first, end, record.RuleName(r.Name), why})
	}
}

// noPromise is why a verb that a promise rule begins promises nothing; empty where it does.
func (a *Undertakings) noPromise(v *clauses.VerbGroup, r *grammar.Rule, act int, fr *statements.Frame, actors []record.PartyCode, sieve string, blocked *grammar.Rule, hi int) record.Reason {
	switch {
	case blocked != nil:
		return record.Reason(blocked.Gives["reason"])
	case sieve == "effect" || a.Lexis.outcome.Has(a.Words[act]):
		return record.ReasonEffect
	case len(actors) == 0:
		return record.ReasonNoActor
	case v.Form == clauses.FormGerund && a.tellsWhich(v), a.wishesWho(v):
		return record.ReasonOthers
	case v.Modal != 0 && v.Passive && a.Lexis.undone.Has(a.Words[v.Head]) && !a.inCompany(v, act):
		return record.ReasonEffect // "will be needed", "will not be intimidated"
	case v.Copula && !v.Passive && act == v.Head && !a.bePart(v):
		return record.ReasonState
	case r.Gives["needs"] != "gerund" && a.Asks(act, hi) && a.onlyTalks(v, r):
		return record.ReasonSpeech
	case r.Name == "commitments.want" && a.onlyI(v):
		return record.ReasonSpeech
	case r.Gives["strength"] == string(record.Intended) && (a.Is(act, "see") && a.hopes(v) || a.Is(act, "hear") || a.Is(act, "hearing")):
		return record.ReasonWish
	case v.Form == clauses.FormPast && a.toldOfPast(v, r, act, hi), r.Name == "commitments.task" && a.YearsAgo(a.Sents[a.SentenceOf(act)].FirstToken, hi):
		return record.ReasonPast
	case a.hasTo(act, hi):
		return record.ReasonOpinion
	case a.Is(v.Head, "met") && v.Passive:
		return record.ReasonOpinion
	case v.Perfect && v.Modal == a.Language.By.Would:
		return record.ReasonHypothetical
	case v.Modal == a.Language.By.Would && r.Gives["strength"] == string(record.Firm) && !a.reported(fr):
		return record.ReasonHypothetical
	case fr == nil:
		return ""
	}
	return a.spokenOf(v, r, fr, actors)
}

// wishesWho says whether a clause only tells which people are meant, by what they wish: "Journalists who
// wish to attend must".
func (a *Undertakings) wishesWho(v *clauses.VerbGroup) bool {
	b := v.First - 1
	return b > 0 && a.Is(v.Head, "wish") && a.Class(b)&words.IsRelative != 0 && a.Class(b-1)&words.IsComma == 0
}

// inCompany says whether a verb tells who comes along with somebody: "She will be accompanied by".
func (a *Undertakings) inCompany(v *clauses.VerbGroup, act int) bool {
	s := a.SubjectOf(v, a.Sents[a.SentenceOf(act)].FirstToken)
	if !a.Is(v.Head, "accompanied") || s.Kind != clauses.SubjectDirect || len(s.Mentions) == 0 {
		return false
	}
	k := a.Mentions[s.Mentions[0]].Kind
	return k == who.MentionPerson || k == who.MentionOffice
}

// tellsWhich says whether a participle only tells which people are meant: "journalists wishing to attend must".
func (a *Undertakings) tellsWhich(v *clauses.VerbGroup) bool {
	b := v.First - 1
	if v.First != v.Head || b < 0 || a.Tokens[b].Class != text.Word || a.Tokens[b].Shape != text.Lower && !a.StartsSentence(b) {
		return false
	}
	c := a.Class(b)
	return c&words.IsNounish != 0 || c&(words.AnyVerb|words.IsPreposition|words.IsAdverb|words.IsAnd|words.IsThat|words.IsRelative|words.IsSubordinator|words.IsTo|words.IsDeterminer|words.IsAdjective) == 0
}

// toldOfPast says whether a promise in the past tense is one of earlier years, "Two years
// ago we pledged to", or was not kept to: "we were going to meet".
func (a *Undertakings) toldOfPast(v *clauses.VerbGroup, r *grammar.Rule, act, hi int) bool {
	switch r.Name {
	case "commitments.announce-sum":
		return a.YearsAgo(act, hi)
	case "commitments.going-to":
		return a.Voiced()
	}
	lo := a.Sents[a.SentenceOf(act)].FirstToken
	for _, x := range a.ValuesIn(lo, min(lo+6, v.First)) {
		return int(x.LeadFirst) <= lo+1 && a.YearsAgo(lo, int(x.End))
	}
	return false
}

// onlyTalks says whether a verb of speech that is promised is said in the same
// breath, "I would like to thank", and no act of later: "Japan will consider the claims".
func (a *Undertakings) onlyTalks(v *clauses.VerbGroup, r *grammar.Rule) bool {
	return r.Gives["strength"] != string(record.Firm) || r.Name == "commitments.is-to" || a.Voiced() && a.SelfWord(max(0, v.First-1)) && !a.Lexis.urging.Has(a.Words[v.Head])
}

// onlyI says whether somebody tells what he himself, or whoever is asked, wants: "I want to come back to that".
func (a *Undertakings) onlyI(v *clauses.VerbGroup) bool {
	s := v.Subject
	return v.Form == clauses.FormPast || s.Kind != clauses.SubjectDirect || a.Words[s.End-1] == a.Language.By.I || a.Voiced() && !a.weAlone(s)
}

// hopes says whether a verb is one of hoping: "hopes to see more trade" undertakes nothing.
func (a *Undertakings) hopes(v *clauses.VerbGroup) bool {
	return a.Is(v.Head, "hope") || a.Is(v.Head, "hopes") || a.Is(v.Head, "hoped") || a.Is(v.Head, "want") || a.Is(v.Head, "wants")
}

// hasTo is "will have to compete": need, and nothing promised.
func (a *Undertakings) hasTo(act, hi int) bool {
	return act+1 < hi && a.Is(act, "have") && a.Class(act+1)&words.IsTo != 0
}

// spokenOf is why a promise's words inside a statement promise nothing: the act
// of the statement asks, blames, hopes or only talks.
func (a *Undertakings) spokenOf(v *clauses.VerbGroup, r *grammar.Rule, fr *statements.Frame, actors []record.PartyCode) record.Reason {
	if r.Gives["under"] == string(fr.Act) || fr.Verb.First == v.First && v.Modal != 0 && fr.Act == record.Request {
		return "" // "will ask", "will direct assistance": what is asked later is done later
	}
	switch fr.Act {
	case record.Request, record.Propose:
		return record.ReasonRequest
	case record.Oppose:
		if v.Modal != a.Language.By.Will || !words.Within(actors, clauses.PartiesOf(fr.Speakers)) {
			return record.ReasonOpinion // not "we will never recognise the annexation"
		}
	case record.Condemn, record.Concern, record.Condole:
		return record.ReasonOpinion
	case record.Discuss:
		return record.ReasonDiscussed
	case record.Hope, record.Welcome, record.Support:
		own := (r.Gives["strength"] == string(record.Intended) || v.Modal == a.Language.By.Will || v.Modal == a.Language.By.Would && a.reported(fr)) && words.Within(actors, clauses.PartiesOf(fr.Speakers))
		own = own && (fr.Act != record.Hope || v.Modal == 0 || a.undertakes(v, fr))
		own = own || fr.Act == record.Welcome && v.Modal == a.Language.By.Will && a.SubjectOf(v, fr.First).Kind == clauses.SubjectDirect
		if v.First != fr.First && !fr.Neutral() && r.Gives["needs"] != "none" && !own {
			return record.ReasonWish
		}
	}
	return ""
}

// refuseValue notes a verb or noun of intent that no act follows: "committed to peace".
func (a *Undertakings) refuseValue(first, hi int, r *grammar.Rule) {
	if needs := r.Gives["needs"]; needs == "verb-or-gerund" || r.Kind == grammar.PromiseNoun {
		a.refuse(first, a.clauseEnd(first, hi), r, record.ReasonValue)
	}
}

// clauseEnd is where the words around token tok end: with its statement, or the sentence.
func (a *Undertakings) clauseEnd(tok, hi int) int {
	if fr := a.Governing(tok); fr != nil {
		return fr.End
	}
	return hi
}

// OutRefusals gives out what looked like a promise, with the reason why it is none.
func (a *Undertakings) OutRefusals() []record.NonCommitment {
	var out []record.NonCommitment
	for i := range a.refusals {
		x := &a.refusals[i]
		out = append(out, record.NonCommitment{Evidence: a.Evidence(x.first, x.end, x.rule), Reason: x.reason})
	}
	return out
}

// undertakes says whether those who hope are themselves the subject of what they hope
// they will do: "we hope we will continue", and not "we hope the talks will continue".
func (a *Undertakings) undertakes(v *clauses.VerbGroup, fr *statements.Frame) bool {
	return a.SubjectOf(v, fr.First).Kind == clauses.SubjectDirect || a.Diary.Lexis.Contracted.Has(a.Words[v.First])
}
