package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// opensAgenda opens a list where a promise, an agreement on what follows or a
// report of what was done leads it in.
func (a *analysis) opensAgenda(lo, hi, block int, colon bool) bool {
	f := &a.found
	if n := len(f.promises); n > 0 && f.promises[n-1].first >= lo {
		p := f.promises[n-1]
		pointed := colon && a.pointsAhead(p.act, hi)
		f.agenda = agenda{actors: p.actors, rule: p.rule, strength: p.strength, block: block, lead: lo, set: true, loose: !colon, acts: colon && a.class(hi-2)&isTo != 0, nominal: pointed || colon && a.openEnded(hi)}
		if pointed || colon && !a.listsMore(hi) {
			f.promises = f.promises[:n-1]
		}
		return true
	}
	if actors := a.brokenOff(lo, hi); colon && len(actors) > 0 {
		f.agenda = agenda{actors: actors, rule: "commitments.will", block: block, lead: lo, set: true, acts: true}
		return true
	}
	switch {
	case !colon:
		return false
	case a.kind == record.FactSheet && a.class(hi-2)&isTo == 0 && a.toldAsPast(lo, hi):
		f.agenda = agenda{actors: a.ours(), rule: "deliveries.deed", block: block, lead: lo, set: true, done: true, nominal: true}
		return true
	}
	return a.framesAgenda(lo, hi, block)
}

// framesAgenda opens a list where a statement ends at a colon.
func (a *analysis) framesAgenda(lo, hi, block int) bool {
	f := &a.found
	n := len(f.frames)
	if n == 0 || len(f.frames[n-1].speakers) == 0 {
		return false
	}
	fr := &f.frames[n-1]
	last := &f.groups[len(f.groups)-1]
	switch {
	case fr.emit && fr.act == record.Agree:
		f.agenda = agenda{actors: partiesOf(fr.speakers), rule: ruleName(fr), block: block, lead: lo, set: true, nominal: true}
	case fr.emit && fr.act == record.Commit || !(fr.emit && fr.act == record.Welcome) && a.listsPromises(lo, hi):
		f.agenda = agenda{actors: a.actorsSpeaking(fr.speakers), rule: "commitments.announce-sum", block: block, lead: lo, set: true, sums: true, acts: a.class(hi-2)&isTo != 0}
	case last.head == hi-2 && a.class(last.head)&isHave != 0:
		f.agenda = agenda{actors: partiesOf(fr.speakers), rule: "deliveries.deed", block: block, lead: lo, set: true, done: true}
	default:
		return false
	}
	return true
}

// leadsItems says whether a sentence is the last of a block that list items belong to.
func (a *analysis) leadsItems(block, hi int) bool {
	next := block + 1
	return next < len(a.doc.Blocks) && a.doc.Blocks[next].Kind == text.ListItem && a.firstToken(next) >= hi && a.firstToken(next) <= hi+2 && a.hasItems(block)
}

// openEnded says whether a lead-in breaks off at its verb, or names a list: what
// follows is its object.
func (a *analysis) openEnded(hi int) bool {
	for i := hi - 1; i > hi-4 && i > 0; i-- {
		if a.class(i)&isColon != 0 {
			continue
		}
		return a.class(i)&(isBase|isThird) != 0 && a.class(i)&isTo == 0 || a.listsMore(hi)
	}
	return false
}

// listsMore says whether a lead-in ends with "including" or the like, so that it
// promises by itself and the items go into detail.
func (a *analysis) listsMore(hi int) bool {
	for i := hi - 1; i > hi-5 && i > 0; i-- {
		if a.engine.lexis.listing.has(a.words[i]) {
			return true
		}
	}
	return false
}

// pointsAhead says whether a lead-in only points to its list: "the following measures:".
func (a *analysis) pointsAhead(from, hi int) bool {
	for i := from; i < hi; i++ {
		if a.is(i, "following") || a.is(i, "below") || a.is(i, "follows") {
			return true
		}
	}
	return false
}

// toldAsPast says whether a lead-in speaks of what was done before: "previous
// assistance includes:", "has taken the following steps:".
func (a *analysis) toldAsPast(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if a.engine.lexis.earlier.has(a.words[i]) {
			return true
		}
	}
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.perfect && v.finite() && v.modal == 0 && a.performs(v) {
			return true
		}
	}
	return false
}

// listsPromises says whether a lead-in announces promises: "outlined commitments to:".
func (a *analysis) listsPromises(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if a.engine.lexis.listed.has(a.words[i]) {
			return true
		}
	}
	return false
}
