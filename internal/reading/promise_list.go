package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// followAgenda takes an item of a list of promises or of deeds, or opens such a
// list where a lead-in ends.
func (a *analysis) followAgenda(lo, hi int) {
	f := &a.found
	block := a.blockOf(lo)
	colon := a.endsWithColon(hi)
	if (colon || a.leadsItems(block, hi)) && a.opensAgenda(lo, hi, block, colon) {
		return
	}
	beside := f.agenda.acts && a.doc.Blocks[block].Kind == text.Paragraph
	if f.agenda.set && !beside && !a.under(block, f.agenda.block) {
		f.agenda = agenda{}
	}
	if lo != a.firstToken(block) || colon {
		return
	}
	switch {
	case len(f.promises) > 0 && f.promises[len(f.promises)-1].first >= lo && !(f.agenda.set && block != f.agenda.block && a.opensWithGerund(lo) && f.promises[len(f.promises)-1].sieve != "subject"):
	case beside && block != f.agenda.block && !a.under(block, f.agenda.block):
		if a.bareAct(lo, hi) && !a.underLabel(lo, hi) {
			a.takeItem(lo, hi) // "the coalition will:", whose acts are paragraphs
		}
	case f.agenda.set && block != f.agenda.block:
		a.takeItem(lo, hi)
	case a.doc.Blocks[block].Kind != text.ListItem:
	case a.outcomes(block) && a.bareDeed(lo, hi):
		a.itemDeed(lo, hi, a.ours())
	case (a.kind == record.FactSheet || a.kind == record.JointStatement) && a.bareAct(lo, hi):
		a.itemPromise(lo, hi)
	}
}

// takeItem keeps an item of the sort that its list announced.
func (a *analysis) takeItem(lo, hi int) {
	g := &a.found.agenda
	switch {
	case g.done:
		if a.bareDeed(lo, hi) || g.nominal && !a.finiteIn(lo) {
			a.itemDeed(lo, hi, g.actors)
		}
	case g.sums && a.nominalDeed(lo, hi) && !a.coming(lo, hi):
		a.itemDeed(lo, hi, g.actors)
	case a.fitsAgenda(lo, hi):
		strength := record.Firm
		if g.strength != "" {
			strength = g.strength
		}
		a.found.promises = append(a.found.promises, promise{first: lo, act: lo, end: hi, lead: g.lead, stop: a.sentenceEnd(g.lead), actors: g.actors, strength: strength, rule: g.rule, sieve: "list"})
	}
}

// fitsAgenda says whether an item is of the sort that its list of promises announced.
func (a *analysis) fitsAgenda(lo, hi int) bool {
	g := &a.found.agenda
	acts := a.class(lo)&isBase != 0 && (a.class(lo)&isNounish == 0 || a.surelyObject(lo, hi))
	switch {
	case acts, g.acts:
		return true
	case g.sums:
		return a.promises("sum", lo)
	case g.loose:
		return false
	case a.opensWithGerund(lo):
		return true
	}
	return g.nominal && !a.finiteAfter(lo)
}

// underLabel says whether a colon ends the first words: "Progress on ports: Chile is at work".
func (a *analysis) underLabel(lo, hi int) bool {
	for i := lo; i < hi && i < lo+30; i++ {
		if a.class(i)&isColon != 0 {
			return true
		}
	}
	return false
}

// opensWithGerund says whether an item tells an act as a gerund: "Enhancing cooperation on methane".
func (a *analysis) opensWithGerund(lo int) bool {
	return a.class(lo)&isGerund != 0 && !a.finiteAfter(lo)
}

// itemPromise keeps an act of a list as undertaken by those who promised last, else by those whose text it is.
func (a *analysis) itemPromise(lo, hi int) {
	f := &a.found
	actors := a.ours()
	if n := len(f.promises); n > 0 {
		actors = f.promises[n-1].actors
	}
	if r := a.engine.grammar.Rule("commitments.will"); r != nil && len(actors) > 0 {
		f.promises = append(f.promises, promise{first: lo, act: lo, end: hi, actors: actors, strength: record.Firm, rule: record.RuleName(r.Name), sieve: "item"})
	}
}

// sentenceEnd is where the sentence of a token ends.
func (a *analysis) sentenceEnd(tok int) int {
	if i := a.sentenceOf(tok); i >= 0 {
		return a.sents[i].EndToken
	}
	return tok
}

// bareDeed says whether an item begins with what was done: "Launched a fund for farmers".
func (a *analysis) bareDeed(lo, hi int) bool {
	r, end := a.engine.grammar.Match(grammar.Performance, a.words, lo, hi)
	return r != nil && r.Gives["none"] == "" && a.class(lo)&isPast != 0 && a.objectAt(end)
}

func (a *analysis) itemDeed(lo, hi int, actors []record.PartyCode) {
	r := a.engine.grammar.Rule("deliveries.deed")
	if m, _ := a.engine.grammar.Match(grammar.Performance, a.words, lo, hi); m != nil {
		r = m
	}
	if r != nil && len(actors) > 0 {
		a.found.deeds = append(a.found.deeds, deed{first: lo, head: lo, end: hi, actors: actors, rule: record.RuleName(r.Name), sieve: "list", confidence: record.Low})
	}
}
