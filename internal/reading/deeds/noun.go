package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// nounCandidates are the nouns of a sentence that may tell of a deed: "the signing of",
// "its contribution", "our efforts to". What a noun says is still to come is a promise.
func (a *Works) nounCandidates(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.Language.Grammar.Match(grammar.DeedNoun, a.Words, i, hi)
		if r == nil || a.ProgrammeTok[i] && a.Capital(i) || a.comes(r, i, end, lo, hi) || a.headsVerb(i) {
			continue
		}
		c := Candidate{Deed: promises.Deed{Head: i, Tells: verbForms[tellsNoun], Rule: record.RuleName(r.Name)}, Noun: true, sense: a.Lexis.ruleSense[r]}
		if c.sense == senseVisit && a.inMeeting(i) {
			continue
		}
		c.First = max(lo, a.NounPhrase(i, lo))
		c.End = a.nounStop(r, i, end, lo, hi)
		c.Actors, c.doer = a.nounDoer(i, c.First, c.End, lo)
		if len(c.Actors) == 0 || c.End <= i || a.Home {
			continue
		}
		c.Sieve = "noun"
		a.hintsOfNoun(&c, i, lo, hi)
		if c.doer == doerSpeaker || c.doer == doerJoint {
			c.Actors = a.withoutReached(c.Actors, i, c.End)
		}
		c.held = a.amongDone(i, lo)
		c.byRule = c.held || a.nounByRule(r, i, end, c.End, lo, hi)
		a.Candidates = append(a.Candidates, c)
	}
}

// comes says whether a noun tells of what is to come; the promise is taken.
func (a *Works) comes(r *grammar.Rule, i, end, lo, hi int) bool {
	if r.Gives["needs"] == "past" {
		return a.comingVisit(i, lo, hi)
	}
	return a.comingNoun(r, a.Governing(i), i, end, lo, hi)
}

// headsVerb says whether a token is the verb of a group and so no noun; "the opening of" and
// "my own visit" may be both.
func (a *Works) headsVerb(i int) bool {
	for k := range a.Groups {
		if v := &a.Groups[k]; v.Head == i && v.Form != clauses.FormGerund {
			first := a.NounPhrase(i, a.Sents[a.SentenceOf(i)].FirstToken)
			return v.First != i || v.Form != clauses.FormBare || a.Class(first)&(words.IsDeterminer|words.IsPossessive) == 0
		}
	}
	return false
}

// nounStop is where the words about a noun end: with its statement, before the next
// noun of a list, and before the verb that it is the subject of.
func (a *Works) nounStop(r *grammar.Rule, i, end, lo, hi int) int {
	if r.Gives["needs"] == "past" {
		return a.nounEnd(i+1, hi)
	}
	stop := hi
	if fr := a.Governing(i); fr != nil {
		stop = fr.End
	}
	stop = a.listedDeedEnd(end, stop)
	for k := range a.Groups {
		w := &a.Groups[k]
		if w.First <= i || w.First >= stop || !w.Finite() || a.Reduced(w) {
			continue
		}
		switch s := a.SubjectOf(w, lo); {
		case a.surelyTells(w) && s.First > i+1 && s.First < w.First && a.Class(s.First-1)&words.IsComma != 0 && !s.Relative:
			return s.First - 1 // "with the completion of the port in June, freight increased"
		case !s.Relative && !(s.Kind == clauses.SubjectDirect && s.First > i):
			return w.First
		}
	}
	return stop
}

// comingNoun takes a noun of performance with a day to come as a promise: "looked
// forward to the convening of the next round in May 2025".
func (a *Works) comingNoun(r *grammar.Rule, fr *statements.Frame, i, end, lo, hi int) bool {
	if fr == nil || r.Gives["needs"] == "owner" || !a.YetToCome(end, min(min(hi, fr.End), end+25)) {
		return false
	}
	name, strength := "commitments.to-be-held", record.Firm
	switch fr.Act {
	case record.Hope:
		name, strength = "commitments.look-forward", record.Intended
	case record.Welcome, record.Agree, record.Support, record.Inform, record.Reaffirm, record.Commit:
	default:
		return true
	}
	actors := clauses.PartiesOf(fr.Speakers)
	if owner := a.possessor(i, lo); owner >= 0 {
		actors = clauses.PartiesOf(a.Speakers(owner))
	}
	if len(actors) > 0 && !a.Promised(i) {
		a.Promises = append(a.Promises, promises.Promise{First: max(lo, a.NounPhrase(i, lo)), Act: i, End: fr.End, Actors: actors, Strength: strength, Rule: record.RuleName(name), Sieve: "noun"})
	}
	return true
}

// listedDeedEnd ends the words about a noun of performance before the next of a list:
// "the opening of a port, the launch of a fund and the signing of a treaty".
func (a *Works) listedDeedEnd(from, end int) int {
	for i := from; i+2 < end; i++ {
		if a.Class(i)&(words.IsComma|words.IsAnd|words.IsSemicolon) == 0 || a.Class(i+1)&(words.IsDeterminer|words.IsPossessive) == 0 && a.Class(i+1)&words.IsAnd == 0 {
			continue
		}
		for j := i + 2; j < end && j < i+10 && a.Class(j)&(words.IsComma|words.IsPreposition) == 0; j++ {
			if r, _ := a.Language.Grammar.Match(grammar.DeedNoun, a.Words, j, end); r != nil && (r.Gives["needs"] == "definite" || r.Gives["needs"] == "") {
				return i
			}
		}
	}
	return end
}
