package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Candidate is what may be a deed: a verb with a doer, or a noun of doing.
type Candidate struct {
	promises.Deed
	Noun     bool
	sense    int
	doer     int
	form     int
	Hints    hints.Given
	Score    float32
	sentence int  // that it stands in
	byRule   bool // taken by the rules alone
	held     bool // taken as the rules have it: "the Summit was held in Tokyo", "remains the largest donor"
}

func (a *Works) answer(c *Candidate, q hints.Question, x int) {
	c.Hints.Add(a.Lexis.Weights.Book.Of(q, x))
}

// verbCandidates are the verbs of a sentence that may tell of a deed: told of as past,
// perfect or present, with somebody who may have done it.
func (a *Works) verbCandidates(lo, hi int) {
	var last []record.PartyCode
	gs := a.Groups
	for i := range gs {
		v := &gs[i]
		if v.Modal != 0 {
			last = nil
		}
		if !a.tellsOfDoing(v) {
			continue
		}
		c := Candidate{Deed: promises.Deed{Head: v.Head, Tells: verbForms[formOf(v)]}, sense: a.senseOf(v, hi)}
		if c.sense == senseSpeech || c.sense == senseMind {
			if actors, _ := a.doersOf(v, lo, last); v.Finite() && len(actors) > 0 {
				last = actors
			}
			continue
		}
		if c.sense == senseNone || a.headsText(v) || a.supposed(v) {
			continue
		}
		if c.Actors, c.doer, c.Sieve = a.doerFor(v, lo, hi, last); len(c.Actors) == 0 {
			continue
		}
		if v.Finite() {
			last = c.Actors
		}
		if a.Home && (c.doer > doerPronoun && c.doer != doerCoordinated || c.sense >= senseSpeech) {
			continue // of a country's own affairs only what is told outright
		}
		if c.doer == doerCoordinated && formOf(v) == tellsPresent && a.Class(v.Head)&words.IsNounish != 0 {
			continue // "projects in technology, transport infrastructure": a noun
		}
		c.First = a.candidateStart(v, lo, &c)
		c.End = a.candidateEnd(v, i, lo, hi, &c)
		if c.End <= max(c.First, v.Head) || c.End <= v.End && !v.Passive && v.Form != clauses.FormPast {
			continue // "has identified and is training": the object comes later
		}
		c.Rule = a.performanceRule(v, hi)
		a.hintsOfVerb(&c, v, i, lo, hi)
		c.Actors = a.withOther(v, &c, hi)
		if a.byRule(v, i, hi, c.doer) {
			c.held = c.sense == senseRanking || v.Passive && v.First != v.Head && (a.Is(v.Head, "held") || a.Is(v.Head, "convened")) || c.doer == doerPraised && len(a.ValuesIn(c.First, c.End)) > 0
			c.byRule = true
		}
		c.Here = a.doneHere(&c)
		a.Candidates = append(a.Candidates, c)
	}
}

// tellsOfDoing rules out what is to come, denied, or no verb after all.
func (a *Works) tellsOfDoing(v *clauses.VerbGroup) bool {
	if v.Negated || v.Modal != 0 || v.Form == clauses.FormInfinitive || v.Form == clauses.FormBare || a.attributive(v) {
		return false
	}
	if v.Copula && !a.ranks(v) || v.Form == clauses.FormPresent && !v.Progressive && !v.Perfect && a.promisedBy(v) {
		return false
	}
	return !(v.First == v.Head && (a.Capitalised(v.Head) || a.tellsTime(v.Head)))
}

// tellsTime says whether a time is told from token i on: "last week" is no verb with its object.
func (a *Works) tellsTime(i int) bool {
	vs := a.ValuesIn(i, i+4)
	return len(vs) > 0 && int(vs[0].First) == i && (vs[0].Kind == value.Date || vs[0].Kind == value.Period)
}

// ranks is "remains the largest donor": a place among givers.
func (a *Works) ranks(v *clauses.VerbGroup) bool {
	r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, len(a.Words))
	return r != nil && r.Name == "deliveries.ranking"
}

// performanceRule is the rule that a candidate goes by in explanations.
func (a *Works) performanceRule(v *clauses.VerbGroup, hi int) record.RuleName {
	r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi)
	switch {
	case r != nil && r.Gives["none"] == "":
		return record.RuleName(r.Name)
	case r == nil && a.makesEffort(v):
		return "deliveries.own-efforts"
	}
	return "deliveries.doing"
}

// candidateStart is where a candidate's words begin.
func (a *Works) candidateStart(v *clauses.VerbGroup, lo int, c *Candidate) int {
	if a.Class(v.Head)&words.IsPreposition != 0 {
		return v.End // "including the launch of the fund"
	}
	switch c.doer {
	case doerCoordinated, doerPraised, doerSpeaker, doerSame, doerThanked:
		if !v.Passive || c.doer == doerCoordinated {
			return v.First
		}
	}
	return a.afterJoint(a.deedStart(v, lo, c.Sieve), v.First)
}
