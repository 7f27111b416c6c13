package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// nominalItem takes an item of a fact sheet's list, or of one below a heading of what was done or is
// to come, that has no verb but tells of a sum, a number or a day to come, "60 new scholarships a year from
// 2026", or of what its heading says: "Agreements signed", "Announcements".
func (a *Undertakings) nominalItem(lo, hi int) {
	block := a.BlockOf(lo)
	b := &a.Doc.Blocks[block]
	if b.Kind != text.ListItem && b.Kind != text.TableRow || lo != a.FirstToken(block) || a.agenda.set {
		return
	}
	tells := a.tellsBelow(block)
	if tells == tellsNothing && a.Kind != record.FactSheet {
		return
	}
	finite := a.finiteIn(lo)
	if tells == tellsDone && !finite || tells != tellsComing && a.nominalDeed(lo, hi) && !a.coming(lo, hi) {
		a.itemDeed(lo, hi, a.itemDoers(lo, hi))
		return
	}
	if finite || tells != tellsComing && !a.toCome(lo, hi) {
		return
	}
	r := a.Language.Grammar.Rule("commitments.announce-sum")
	if actors := a.itemActors(lo, hi); r != nil && len(actors) > 0 {
		a.Promises = append(a.Promises, Promise{First: lo, Act: lo, End: hi, Actors: actors, Strength: record.Firm, Rule: record.RuleName(r.Name), Sieve: "item"})
	}
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

// itemActors is the party that an item begins with, else the issuer if it was there
// or gives out a fact sheet, else all of the text.
func (a *Undertakings) itemActors(lo, hi int) []record.PartyCode {
	if m := a.AgentAt(lo); m >= 0 && a.Mentions[m].End < hi {
		return clauses.PartiesOf(a.Speakers(m))
	}
	sides := a.Sides()
	if a.Issuer != "" && (a.Kind == record.FactSheet || a.Kind != record.JointStatement && words.Contains(sides, a.Issuer)) {
		return []record.PartyCode{a.Issuer}
	}
	return sides
}

// itemDoers are both sides of an instrument that they made together, else those of the item.
func (a *Undertakings) itemDoers(lo, hi int) []record.PartyCode {
	for i := lo; i < hi && i < lo+longestInstrument; i++ {
		if both := a.Sides(); a.Lexis.Instrument.Has(a.Words[i]) && len(both) == 2 {
			return both
		}
	}
	return a.itemActors(lo, hi)
}

// longestInstrument is how many words may stand before the noun of an instrument.
const longestInstrument = 8
