package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// nominalItem takes an item of a fact sheet's list, or of a list of outcomes, that
// has no verb but a sum, a number or a day to come: "60 new scholarships a year from 2026".
func (a *Undertakings) nominalItem(lo, hi int) {
	block := a.BlockOf(lo)
	b := &a.Doc.Blocks[block]
	if b.Kind != text.ListItem && b.Kind != text.TableRow || lo != a.FirstToken(block) || a.agenda.set || !a.outcomes(block) {
		return
	}
	actors := a.itemActors(lo, hi)
	if a.nominalDeed(lo, hi) && !a.coming(lo, hi) {
		if both := a.Sides(); len(both) == 2 {
			actors = both
		}
		a.itemDeed(lo, hi, actors)
		return
	}
	if a.finiteIn(lo) || !a.toCome(lo, hi) {
		return
	}
	r := a.Language.Grammar.Rule("commitments.announce-sum")
	if r == nil || len(actors) == 0 {
		return
	}
	a.Promises = append(a.Promises, Promise{First: lo, Act: lo, End: hi, Actors: actors, Strength: record.Firm, Rule: record.RuleName(r.Name), Sieve: "item"})
}

// nominalDeed says whether an item is the making of an instrument, in a noun:
// "Signing of a Memorandum of Understanding on clean energy".
func (a *Undertakings) nominalDeed(lo, hi int) bool {
	return a.Lexis.signing.Has(a.Words[lo]) && lo+2 < hi && a.Is(lo+1, "of")
}

// finiteIn says whether the sentence in hand has a verb of its own.
func (a *Undertakings) finiteIn(lo int) bool {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.Finite() && (!a.Reduced(v) || a.SubjectOf(v, lo).Kind == clauses.SubjectDirect) {
			return true
		}
	}
	return false
}

// outcomes says whether a block stands in a fact sheet, or under a heading of outcomes.
func (a *Undertakings) outcomes(block int) bool {
	if a.Kind == record.FactSheet {
		return true
	}
	for i := a.Doc.Blocks[block].Parent; i >= 0; i = a.Doc.Blocks[i].Parent {
		first := a.FirstToken(i)
		for t := first; t >= 0 && t < len(a.Tokens) && int(a.Tokens[t].End) <= a.Doc.Blocks[i].End; t++ {
			if a.Lexis.listed.Has(a.Words[t]) {
				return true
			}
		}
	}
	return false
}

// toCome asks for a sum, a counted thing or a day after the text's own; nothing that is told as past.
func (a *Undertakings) toCome(lo, hi int) bool {
	if r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, lo, hi); r != nil {
		return false
	}
	for _, v := range a.ValuesIn(lo, hi) {
		switch v.Kind {
		case value.Money, value.Quantity:
			return true
		case value.Date, value.Period:
			if p, ok := v.Resolve(a.Calendar(nil, true)); ok && p.End > a.Date {
				return true
			}
		}
	}
	return false
}

// itemActors is the party that an item begins with, else the issuer of a fact
// sheet, else all of a joint text.
func (a *Undertakings) itemActors(lo, hi int) []record.PartyCode {
	if m := a.AgentAt(lo); m >= 0 && a.Mentions[m].End < hi {
		return clauses.PartiesOf(a.Speakers(m))
	}
	if a.Kind == record.FactSheet && a.Issuer != "" {
		return []record.PartyCode{a.Issuer}
	}
	return a.Sides()
}
