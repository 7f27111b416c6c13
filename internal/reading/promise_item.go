package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// nominalItem takes an item of a fact sheet's list, or of a list of outcomes, that
// has no verb but a sum, a number or a day to come: "60 new scholarships a year from 2026".
func (a *analysis) nominalItem(lo, hi int) {
	block := a.blockOf(lo)
	b := &a.doc.Blocks[block]
	if b.Kind != text.ListItem && b.Kind != text.TableRow || lo != a.firstToken(block) || a.found.agenda.set || !a.outcomes(block) {
		return
	}
	actors := a.itemActors(lo, hi)
	if a.nominalDeed(lo, hi) && !a.coming(lo, hi) {
		if both := a.sides(); len(both) == 2 {
			actors = both
		}
		a.itemDeed(lo, hi, actors)
		return
	}
	if a.finiteIn(lo) || !a.toCome(lo, hi) {
		return
	}
	r := a.engine.grammar.Rule("commitments.announce-sum")
	if r == nil || len(actors) == 0 {
		return
	}
	a.found.promises = append(a.found.promises, promise{first: lo, act: lo, end: hi, actors: actors, strength: record.Firm, rule: record.RuleName(r.Name), sieve: "item"})
}

// nominalDeed says whether an item is the making of an instrument, in a noun:
// "Signing of a Memorandum of Understanding on clean energy".
func (a *analysis) nominalDeed(lo, hi int) bool {
	return a.engine.lexis.signing.has(a.words[lo]) && lo+2 < hi && a.is(lo+1, "of")
}

// finiteIn says whether the sentence in hand has a verb of its own.
func (a *analysis) finiteIn(lo int) bool {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() && (!a.reduced(v) || a.subjectOf(v, lo).kind == subjectDirect) {
			return true
		}
	}
	return false
}

// outcomes says whether a block stands in a fact sheet, or under a heading of outcomes.
func (a *analysis) outcomes(block int) bool {
	if a.kind == record.FactSheet {
		return true
	}
	for i := a.doc.Blocks[block].Parent; i >= 0; i = a.doc.Blocks[i].Parent {
		first := a.firstToken(i)
		for t := first; t >= 0 && t < len(a.tokens) && int(a.tokens[t].End) <= a.doc.Blocks[i].End; t++ {
			if a.engine.lexis.listed.has(a.words[t]) {
				return true
			}
		}
	}
	return false
}

// toCome asks for a sum, a counted thing or a day after the text's own; nothing that is told as past.
func (a *analysis) toCome(lo, hi int) bool {
	if r, _ := a.engine.grammar.Match(grammar.Performance, a.words, lo, hi); r != nil {
		return false
	}
	for _, v := range a.valuesIn(lo, hi) {
		switch v.Kind {
		case value.Money, value.Quantity:
			return true
		case value.Date, value.Period:
			if p, ok := v.Resolve(a.calendar(nil, true)); ok && p.End > a.date {
				return true
			}
		}
	}
	return false
}

// itemActors is the party that an item begins with, else the issuer of a fact
// sheet, else all of a joint text.
func (a *analysis) itemActors(lo, hi int) []record.PartyCode {
	if m := a.agentAt(lo); m >= 0 && a.mentions[m].end < hi {
		return partiesOf(a.speakers(m))
	}
	if a.kind == record.FactSheet && a.issuer != "" {
		return []record.PartyCode{a.issuer}
	}
	return a.sides()
}
