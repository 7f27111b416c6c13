package promises

import "entente.example/internal/reading/hints"

// Candidate is what may be a promise: one that the rules take, or a verb that they do not.
type Candidate struct {
	Promise
	Taken bool // the rules take it
	Hints hints.Given
	Score float32

	verb int // number of its verb group in the sentence, -1 for none
}

// findCandidates are the promises of a sentence from number n on, and its verbs that
// make none.
func (a *Undertakings) findCandidates(n, hi int) []Candidate {
	from := len(a.Offers)
	stops := a.stops(hi)
	for i := n; i < len(a.Promises); i++ {
		c := Candidate{Promise: a.Promises[i], Taken: true}
		c.verb = a.verbOf(&c.Promise, stops)
		a.Offers = append(a.Offers, c)
	}
	taken := len(a.Offers)
	for i := range a.Groups {
		v := &a.Groups[i]
		if a.InName(v.Head) || a.ProgrammeTok[v.Head] || v.First == v.Head && a.Capitalised(v.Head) {
			continue // "the Order on Promoting Access to Voting"
		}
		c := Candidate{Promise: Promise{First: v.First, Act: v.Head, End: stops[i]}, verb: i}
		if !sameWords(a.Offers[from:taken], &c) {
			a.Offers = append(a.Offers, c)
		}
	}
	return a.Offers[from:]
}

// stops is where the clause of each verb of the sentence ends, as far as a promise of it would go.
func (a *Undertakings) stops(hi int) []int {
	a.ends = a.ends[:0]
	for i := range a.Groups {
		a.ends = append(a.ends, a.PromiseEnd(&a.Groups[i], i, hi))
	}
	return a.ends
}

// verbOf is the verb group that a promise begins with, else the last one whose clause has its act.
func (a *Undertakings) verbOf(p *Promise, stops []int) int {
	found := -1
	for i := range a.Groups {
		switch v := &a.Groups[i]; {
		case v.First == p.First:
			return a.lastAt(i)
		case v.First <= p.First && v.Head <= p.Act && p.Act < stops[i]:
			found = i
		}
	}
	return found
}

// lastAt is the last verb group that begins where group i does.
func (a *Undertakings) lastAt(i int) int {
	for i+1 < len(a.Groups) && a.Groups[i+1].First == a.Groups[i].First {
		i++
	}
	return i
}

// sameWords says whether one of several candidates is told in much the same words.
func sameWords(of []Candidate, c *Candidate) bool {
	for i := range of {
		common := min(of[i].End, c.End) > max(of[i].First, c.First)
		if common && (of[i].Taken && !c.Taken || MuchTheSame(of[i].First, of[i].End, c.First, c.End)) {
			return true
		}
	}
	return false
}

// MuchTheSame says whether two stretches of tokens share half of their words, or one is inside
// the other and at least a third of it.
func MuchTheSame(first, end, first2, end2 int) bool {
	common := min(end, end2) - max(first, first2)
	shorter, longer := min(end-first, end2-first2), max(end-first, end2-first2)
	return common > 0 && (common == shorter && shorter*3 >= longer || common*2 >= shorter+longer-common)
}
