package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// addPromise keeps what a rule finds promised.
func (a *Undertakings) addPromise(first, act, end int, actors []record.PartyCode, r *grammar.Rule, sieve string) {
	a.splitPromise(Promise{First: first, Act: act, End: end, Actors: actors, Strength: record.Strength(r.Gives["strength"]), Rule: record.RuleName(r.Name), Sieve: sieve})
}

// splitPromise keeps a promise, one for each coordinated verb with an object of its own.
func (a *Undertakings) splitPromise(p Promise) {
	act, end, sure := p.Act, p.End, true
	for p.First < end {
		next, certain := a.nextParting(&p)
		p.unsure = !sure || !certain
		if next < end {
			p.End = a.EndBefore(a.beforeLabel(a.withTo(next, act)), act+1)
		}
		a.Promises = append(a.Promises, p)
		if next >= end || a.Asks(next, end) {
			return
		}
		p.First, p.Act, p.End = a.withTo(next, act), next, end
		act, sure = next, certain
	}
}

// barrierTo is "barriers to trade in": a noun after the "to" at token i, with no object.
func (a *Undertakings) barrierTo(i int) bool {
	return a.Class(i+1)&words.IsNounish != 0 && i+2 < len(a.Tokens) && a.Class(i+2)&(words.IsPreposition|words.IsComma|words.IsSemicolon|words.IsAnd) != 0
}

// beforeLabel leaves out the "(b)", or the "as well as", before the verb at token i.
func (a *Undertakings) beforeLabel(i int) int {
	if a.AsWellAs(i-1, 0) || a.enumerated(i) {
		return i - 3
	}
	return i
}

// enumerated says whether "(i)" or "(a)" stands before token i.
func (a *Undertakings) enumerated(i int) bool {
	return i >= 3 && i <= len(a.Tokens) && a.Class(i-1)&words.IsClose != 0 && a.Class(i-3)&words.IsOpen != 0
}

func (a *Undertakings) withTo(verb, lo int) int {
	if b := a.Before(verb, lo); b > lo && a.Class(b)&words.IsTo != 0 {
		return b
	}
	return verb
}
