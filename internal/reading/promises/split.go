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
	first, act, end := p.First, p.Act, p.End
	gerund := a.Class(act)&words.IsGerund != 0
	for first < end {
		next := a.nextVerb(act, end, gerund)
		p.First, p.Act, p.End = first, act, end
		if next < end {
			p.End = a.EndBefore(a.beforeLabel(a.withTo(next, act)), act+1)
		}
		a.Promises = append(a.Promises, p)
		if next >= end || a.Asks(next, end) {
			return
		}
		first, act = a.withTo(next, act), next
	}
}

// nextVerb is the next verb coordinated with the one at act, where that one has
// an object of its own; end if there is none. A verb that hangs on an infinitive
// in between belongs to that one.
func (a *Undertakings) nextVerb(act, end int, gerund bool) int {
	b := a.Before(act, 0)
	led := b >= 0 && a.Class(b)&words.IsTo != 0
	for i := act + 2; i < end; i++ {
		if a.enumerated(i) && a.Class(i)&words.IsBase != 0 {
			return i
		}
		if a.Class(i)&words.IsTo != 0 && a.Is(i-1, "order") && i > act+2 {
			return end
		}
		if !gerund && a.Class(i)&words.IsTo != 0 && i+1 < end && a.Class(i+1)&words.IsBase != 0 && !a.barrierTo(i) && (!led || a.Class(i-1)&(words.IsAnd|words.IsComma|words.IsSemicolon) == 0) {
			return end
		}
		if a.Class(i)&words.IsPreposition != 0 && a.Class(i)&words.IsTo == 0 && i+1 < end && a.Class(i+1)&words.IsGerund != 0 && gerund && !a.asWellAs(i, act) {
			return end
		}
		if a.coordinatedVerb(i, act, end, gerund) {
			if a.goesOnInRelative(i, act) {
				return end
			}
			return i
		}
	}
	return end
}

// barrierTo is "barriers to trade in": a noun after the "to" at token i, with no object.
func (a *Undertakings) barrierTo(i int) bool {
	return a.Class(i+1)&words.IsNounish != 0 && i+2 < len(a.Tokens) && a.Class(i+2)&(words.IsPreposition|words.IsComma|words.IsSemicolon|words.IsAnd) != 0
}

// beforeLabel leaves out the "(b)", or the "as well as", before the verb at token i.
func (a *Undertakings) beforeLabel(i int) int {
	if a.asWellAs(i-1, 0) {
		return i - 3
	}
	if a.enumerated(i) {
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

// goesOnInRelative says whether a relative clause between tokens act and i takes the bare
// verb at i for its own: "cooperation that will strengthen trade, deepen trust and open".
func (a *Undertakings) goesOnInRelative(i, act int) bool {
	for k := len(a.Groups) - 1; k >= 0 && a.Groups[k].First > act; k-- {
		if w := &a.Groups[k]; w.First < i && w.Finite() && a.SubjectOf(w, act).Relative {
			return a.Class(i)&words.IsGerund == 0 && (w.Modal != 0 || w.First == w.Head && a.Class(w.Head)&words.IsBase != 0)
		}
	}
	return false
}
