package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// opensAgenda opens a list where a promise, an agreement on what follows or a
// report of what was done leads it in.
func (a *Undertakings) opensAgenda(lo, hi, block int, colon bool) bool {
	if n := len(a.Promises); n > 0 && a.Promises[n-1].First >= lo {
		p := a.Promises[n-1]
		pointed := colon && a.PointsAhead(p.First, hi)
		a.agenda = agenda{actors: p.Actors, rule: p.Rule, strength: p.Strength, block: block, lead: lo, set: true, loose: !colon, acts: colon && a.Class(hi-2)&words.IsTo != 0, nominal: pointed || colon && a.openEnded(hi)}
		if pointed || colon && !a.listsMore(hi) {
			a.Promises = a.Promises[:n-1]
		}
		return true
	}
	if actors := a.brokenOff(lo, hi); colon && len(actors) > 0 {
		a.agenda = agenda{actors: actors, rule: "commitments.will", block: block, lead: lo, set: true, acts: true}
		return true
	}
	if actors := a.bareSubject(lo, hi); colon && len(actors) > 0 {
		a.agenda = agenda{actors: actors, rule: "deliveries.deed", block: block, lead: lo, set: true, done: true}
		return true
	}
	switch {
	case !colon:
		return false
	case a.DeedsBelow(lo, hi):
		a.agenda = agenda{actors: a.itemActors(lo, hi), rule: "deliveries.deed", block: block, lead: lo, set: true, done: true, nominal: true, instead: true}
		return true
	case a.Kind == record.FactSheet && a.Class(hi-2)&words.IsTo == 0 && a.toldAsPast(lo, hi):
		a.agenda = agenda{actors: a.Ours(), rule: "deliveries.deed", block: block, lead: lo, set: true, done: true, nominal: true}
		return true
	}
	return a.framesAgenda(lo, hi, block)
}

// framesAgenda opens a list where a statement ends at a colon.
func (a *Undertakings) framesAgenda(lo, hi, block int) bool {
	n := len(a.Frames)
	if n == 0 || len(a.Frames[n-1].Speakers) == 0 {
		return false
	}
	fr := &a.Frames[n-1]
	last := &a.Groups[len(a.Groups)-1]
	switch {
	case fr.Emit && fr.Act == record.Agree:
		a.agenda = agenda{actors: clauses.PartiesOf(fr.Speakers), rule: statements.RuleName(fr), block: block, lead: lo, set: true, nominal: true}
	case fr.Emit && fr.Act == record.Commit || !(fr.Emit && fr.Act == record.Welcome) && a.listsPromises(lo, hi):
		a.agenda = agenda{actors: a.actorsSpeaking(fr.Speakers), rule: "commitments.announce-sum", block: block, lead: lo, set: true, sums: true, acts: a.Class(hi-2)&words.IsTo != 0}
	case last.Head == hi-2 && a.Class(last.Head)&words.IsHave != 0:
		a.agenda = agenda{actors: clauses.PartiesOf(fr.Speakers), rule: "deliveries.deed", block: block, lead: lo, set: true, done: true}
	default:
		return false
	}
	return true
}

// leadsItems says whether a sentence is the last of a block that list items belong to.
func (a *Undertakings) leadsItems(block, hi int) bool {
	next := block + 1
	return next < len(a.Doc.Blocks) && a.Doc.Blocks[next].Kind == text.ListItem && a.FirstToken(next) >= hi && a.FirstToken(next) <= hi+2 && a.HasItems(block)
}

// openEnded says whether a lead-in breaks off at its verb, or names a list: what
// follows is its object.
func (a *Undertakings) openEnded(hi int) bool {
	for i := hi - 1; i > hi-4 && i > 0; i-- {
		if a.Class(i)&words.IsColon != 0 {
			continue
		}
		return a.Class(i)&(words.IsBase|words.IsThird) != 0 && a.Class(i)&words.IsTo == 0 || a.listsMore(hi)
	}
	return false
}

// listsMore says whether a lead-in ends with "including" or the like, so that it
// promises by itself and the items go into detail.
func (a *Undertakings) listsMore(hi int) bool {
	for i := hi - 1; i > hi-5 && i > 0; i-- {
		if a.Lexis.listing.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// toldAsPast says whether a lead-in speaks of what was done before: "previous
// assistance includes:", "has taken the following steps:".
func (a *Undertakings) toldAsPast(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if a.Lexis.Earlier.Has(a.Words[i]) {
			return true
		}
	}
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Perfect && v.Finite() && v.Modal == 0 && a.Performs(v) {
			return true
		}
	}
	return false
}

// listsPromises says whether a lead-in announces promises: "outlined commitments to:".
func (a *Undertakings) listsPromises(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if a.Lexis.listed.Has(a.Words[i]) {
			return true
		}
	}
	return false
}
