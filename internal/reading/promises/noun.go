package promises

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// findPromiseNouns takes "her commitment to deepening the alliance" as a promise of
// its owner: the speaker, or the party that the words name.
func (a *Undertakings) findPromiseNouns(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.promiseNounAt(i, hi)
		if r == nil || end >= hi || a.Promised(i) || a.ProgrammeTok[i] {
			continue
		}
		var skip clauses.VerbGroup
		act := a.SkipAdverbs(end, hi, &skip)
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
		case why == "" && a.Is(act, "see") && r.Gives["strength"] == string(record.Intended):
			why = record.ReasonWish // "their desire to see trade grow"
		}
		if why != "" {
			a.refuse(i, a.clauseEnd(i, hi), r, why)
			continue
		}
		stop = a.clauseStop(i, act, stop)
		if k := max(lo, i-2); a.Is(k, "our") || a.Is(k, "their") {
			actors = a.mutually(i-2, i+1, actors)
		}
		a.addPromise(i, act, stop, actors, r, "noun")
	}
}

// nounPromises says whether an act, or a sum where the rule needs one, follows a noun of intent.
func (a *Undertakings) nounPromises(r *grammar.Rule, act int) bool {
	switch r.Gives["needs"] {
	case "sum":
		return a.promises("sum", act)
	case "owner":
		return a.Class(act)&words.IsGerund != 0 || a.Class(act-1)&words.IsTo != 0 && a.Class(act)&words.IsBase != 0
	}
	return a.doing(act) || a.promises("verb-or-gerund", act) && (a.Class(act)&words.IsNounish == 0 || a.Class(act)&words.IsGerund != 0 || !a.nounFollows(act))
}

// ownersOf are those whose a noun of intent is, where its words end, or why it is nobody's promise.
func (a *Undertakings) ownersOf(r *grammar.Rule, tok, act, lo, hi int) ([]record.PartyCode, int, record.Reason) {
	fr := a.Governing(tok)
	named, our := a.namedOwner(tok, act, lo)
	switch {
	case r.Gives["needs"] == "owner" && (fr == nil || fr.Rule == nil || tok < fr.Verb.End || len(named) == 0 && !a.owned(tok, lo)):
		return nil, 0, record.ReasonValue // "the goals of peace"
	case r.Gives["strength"] == string(record.Firm) && r.Gives["others"] != "" && (fr == nil || fr.Rule == nil || tok < fr.Verb.End):
		return nil, 0, record.ReasonPast // "Chad's decision to join makes all of us safer"
	case len(named) > 0 && (fr == nil || !words.Within(named, clauses.PartiesOf(fr.Speakers))):
		if r.Gives["others"] == "" && !a.Concrete(act, a.clauseEnd(tok, hi)) && !a.ownNarration(named) {
			return nil, 0, record.ReasonOthers
		}
		if fr != nil && (fr.Act == record.Request || fr.Act == record.Hope) {
			return nil, 0, record.ReasonRequest
		}
		return named, a.clauseEnd(tok, hi), ""
	case fr == nil && our:
		return a.Ours(), hi, ""
	}
	if why := a.notOwn(fr, named); why != "" {
		return nil, 0, why
	}
	if len(named) > 0 && r.Gives["others"] != "" {
		return named, fr.End, ""
	}
	if fr.Rule == nil {
		if subject := a.actorsBefore(tok, lo); len(subject) > 0 {
			return subject, fr.End, ""
		}
	}
	return a.actorsSpeaking(fr.Speakers), fr.End, ""
}

// actorsBefore are the parties that the clause of a noun is about, where its words
// report nothing: "Canada is going ahead with a plan to".
func (a *Undertakings) actorsBefore(tok, lo int) []record.PartyCode {
	for i := len(a.Groups) - 1; i >= 0; i-- {
		if v := &a.Groups[i]; v.Finite() && v.First < tok {
			if s := a.SubjectOf(v, lo); s.Kind == clauses.SubjectDirect {
				return a.Doers(v, s)
			}
			return nil
		}
	}
	return nil
}

// actorsSpeaking are the parties of speakers; those without one go by their names.
func (a *Undertakings) actorsSpeaking(speakers []record.Speaker) []record.PartyCode {
	if out := clauses.PartiesOf(speakers); len(out) > 0 {
		return words.Unique(out)
	}
	var out []record.PartyCode
	for _, s := range speakers {
		name := s.Group + s.Person
		switch {
		case who.IsState(a.Issuer) && strings.Contains(strings.ToLower(name), "administration"):
			out = append(out, a.Issuer) // "senior Administration officials" in a text of their own state
		case name != "":
			out = append(out, record.PartyCode(name))
		}
	}
	return words.Unique(out)
}

// notOwn is why a noun of intent without another owner is not the speaker's promise; empty where it is.
func (a *Undertakings) notOwn(fr *statements.Frame, named []record.PartyCode) record.Reason {
	switch {
	case fr == nil:
		return record.ReasonNoActor
	case fr.Act == record.Welcome && len(named) == 0:
		return record.ReasonOthers
	case fr.Act == record.Request:
		return record.ReasonRequest
	case fr.Act == record.Discuss:
		return record.ReasonDiscussed
	}
	return ""
}

// namedOwner is the party that the words around a noun of intent name as its
// owner: "Japan's decision to", "the U.S. commitment to", "the pledge by Samoa
// to"; our says that it is "our".
func (a *Undertakings) namedOwner(tok, act, lo int) (owner []record.PartyCode, our bool) {
	for i := tok + 1; i < act; i++ {
		if m := a.AgentAt(i + 1); m >= 0 && a.Class(i)&words.IsPreposition != 0 && a.Mentions[m].End <= act {
			return a.andOthers(m, act), false
		}
	}
	for i := tok; i > lo && tok-i < 7; i-- {
		b := i - 1
		if m := a.MentionEndingAt(i); m >= 0 && a.Mentions[m].Kind == who.MentionParty && !a.AfterPreposition(m, lo) {
			return clauses.PartiesOf(a.Speakers(m)), false
		}
		if a.Class(b)&words.IsPossessive != 0 {
			if m := a.MentionEndingAt(b); m >= 0 {
				return clauses.PartiesOf(a.Speakers(m)), false
			}
			if b > lo && a.Cast.Lexis.Cabinets.Has(a.Words[b-1]) && who.IsState(a.Issuer) {
				return []record.PartyCode{a.Issuer}, false // "the Administration's commitment"
			}
			return nil, a.Cue(b)&words.CueWe != 0 && b > lo+4
		}
		if a.Class(b)&(words.IsPreposition|words.IsComma|words.IsTo|words.IsModal|words.IsBe|words.IsHave) != 0 || a.Class(b)&words.AnyVerb != 0 && a.Class(b)&(words.IsNounish|words.IsParticiple|words.IsGerund) == 0 {
			break
		}
	}
	return nil, false
}

// ownNarration says whether a fact sheet tells of the commitment of those whose it is.
func (a *Undertakings) ownNarration(named []record.PartyCode) bool {
	return a.Kind == record.FactSheet && len(named) == 1 && named[0] == a.Issuer
}

// clauseStop is where the next clause of the sentence begins after a noun of intent.
func (a *Undertakings) clauseStop(noun, act, end int) int {
	for j := range a.Groups {
		if w := &a.Groups[j]; w.First > act && w.First < end && w.Finite() && a.newClause(w, noun) {
			return a.EndBefore(min(a.SubjectOf(w, noun).First, w.First), act)
		}
	}
	return a.beforeComment(act, end)
}

func (a *Undertakings) nounFollows(act int) bool {
	if act+1 < len(a.Tokens) && (a.Class(act+1)&words.IsBase != 0 && a.Class(act+1)&words.IsNounish == 0 || a.Lexis.acts.Has(a.Words[act])) {
		return false // "help build", "work with"
	}
	v := clauses.VerbGroup{First: act, Head: act, End: act + 1}
	return !a.SurelyVerb(&v, act+1)
}

// Promised says whether a token already stands in a promise.
func (a *Undertakings) Promised(tok int) bool {
	for i := len(a.Promises) - 1; i >= 0 && i >= len(a.Promises)-4; i-- {
		if p := &a.Promises[i]; p.First <= tok && tok < p.End {
			return true
		}
	}
	return false
}
