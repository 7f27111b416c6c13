package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// followAgenda takes an item of a list of promises or of deeds, or opens such a
// list where a lead-in ends.
func (a *Undertakings) followAgenda(lo, hi int) {
	block := a.BlockOf(lo)
	colon := a.EndsWithColon(hi)
	if (colon || a.leadsItems(block, hi)) && a.opensAgenda(lo, hi, block, colon) {
		a.agenda.headed = colon && block+1 < len(a.Doc.Blocks) && a.Doc.Blocks[block+1].Kind == text.Heading
		a.agenda.through = block
		return
	}
	beside := a.agenda.acts && a.Doc.Blocks[block].Kind == text.Paragraph
	if a.agenda.set && !beside && !a.Under(block, a.agenda.block) && !a.headed(block) {
		a.agenda = agenda{}
	}
	if lo != a.FirstToken(block) || colon {
		return
	}
	switch {
	case len(a.Promises) > 0 && a.Promises[len(a.Promises)-1].First >= lo && !(a.agenda.set && block != a.agenda.block && a.opensWithGerund(lo) && a.Promises[len(a.Promises)-1].Sieve != "subject"):
	case beside && block != a.agenda.block && !a.Under(block, a.agenda.block):
		if a.BareAct(lo, hi) && !a.underLabel(lo, hi) {
			a.takeItem(lo, hi) // "the coalition will:", whose acts are paragraphs
		}
	case a.agenda.set && block != a.agenda.block:
		a.takeItem(lo, hi)
	case a.Doc.Blocks[block].Kind != text.ListItem:
	case (a.Kind == record.FactSheet || a.tellsBelow(block) != tellsNothing) && a.bareDeed(lo, hi):
		a.itemDeed(lo, hi, a.Ours())
	case (a.Kind == record.FactSheet || a.Kind == record.JointStatement) && a.BareAct(lo, hi):
		a.itemPromise(lo, hi)
	}
}

// headed says whether an item stands below a heading of the lists that a lead-in parts by
// headings: "will work together in the following fields:", "Harbours", its items.
func (a *Undertakings) headed(block int) bool {
	g := &a.agenda
	for g.headed && g.through < block {
		switch g.through++; a.Doc.Blocks[g.through].Kind {
		case text.Heading, text.ListItem:
		default:
			g.headed = false
		}
	}
	return g.headed
}

// takeItem keeps an item of the sort that its list announced.
func (a *Undertakings) takeItem(lo, hi int) {
	g := &a.agenda
	switch {
	case g.done:
		if a.bareDeed(lo, hi) || g.nominal && !a.finiteIn(lo) {
			a.itemDeed(lo, hi, a.doersBelow(lo, hi))
		}
	case g.sums && a.nominalDeed(lo, hi) && !a.coming(lo, hi):
		a.itemDeed(lo, hi, g.actors)
	case a.fitsAgenda(lo, hi):
		strength := record.Firm
		if g.strength != "" {
			strength = g.strength
		}
		a.keepItem(Promise{First: lo, Act: lo, End: hi, lead: g.lead, stop: a.sentenceEnd(g.lead), Actors: g.actors, Strength: strength, Rule: g.rule, Sieve: "list"})
	}
}

// fitsAgenda says whether an item is of the sort that its list of promises announced.
func (a *Undertakings) fitsAgenda(lo, hi int) bool {
	g := &a.agenda
	acts := a.Class(lo)&words.IsBase != 0 && (a.Class(lo)&words.IsNounish == 0 || a.SurelyObject(lo, hi))
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
	return g.nominal && a.Class(lo)&words.IsPast == 0 && !a.FiniteAfter(lo) && !a.tellsClause(lo)
}

// tellsClause says whether a clause of its own follows the opening of an item: "Since 2018, Chile has built".
func (a *Undertakings) tellsClause(lo int) bool {
	if a.Class(lo)&(words.IsPreposition|words.IsSubordinator) == 0 {
		return false
	}
	for i := range a.Groups {
		v := &a.Groups[i]
		if s := a.SubjectOf(v, lo); v.Finite() && !s.Relative && s.First > lo && a.Class(s.First-1)&words.IsComma != 0 {
			return true
		}
	}
	return false
}

// underLabel says whether a colon ends the first words: "Progress on ports: Chile is at work".
func (a *Undertakings) underLabel(lo, hi int) bool {
	for i := lo; i < hi && i < lo+30; i++ {
		if a.Class(i)&words.IsColon != 0 {
			return true
		}
	}
	return false
}

// opensWithGerund says whether an item tells an act as a gerund: "Enhancing cooperation on methane".
func (a *Undertakings) opensWithGerund(lo int) bool {
	return a.Class(lo)&words.IsGerund != 0 && !a.FiniteAfter(lo)
}

// itemPromise keeps an act of a list as undertaken by those who promised last in it, else by those whose text it is.
func (a *Undertakings) itemPromise(lo, hi int) {
	actors := a.Tellers()
	if n := len(a.Promises); n > 0 && a.sameList(a.Promises[n-1].First, lo) {
		actors = a.Promises[n-1].Actors
	}
	if r := a.Language.Grammar.Rule("commitments.will"); r != nil && len(actors) > 0 {
		a.keepItem(Promise{First: lo, Act: lo, End: hi, Actors: actors, Strength: record.Firm, Rule: record.RuleName(r.Name), Sieve: "item"})
	}
}

// sameList says whether nothing but items and what leads them in stands between two tokens.
func (a *Undertakings) sameList(from, to int) bool {
	leads := 0
	for b := a.BlockOf(from); b < a.BlockOf(to); b++ {
		if a.Doc.Blocks[b].Kind != text.ListItem {
			leads++
		}
	}
	return leads <= 1
}

// keepItem keeps what an item promises: each of its acts where it begins with one.
func (a *Undertakings) keepItem(p Promise) {
	if c := a.Class(p.First); c&words.IsBase != 0 && c&words.IsPreposition == 0 {
		a.splitPromise(p)
		return
	}
	a.Promises = append(a.Promises, p)
}

// sentenceEnd is where the sentence of a token ends.
func (a *Undertakings) sentenceEnd(tok int) int {
	if i := a.SentenceOf(tok); i >= 0 {
		return a.Sents[i].EndToken
	}
	return tok
}

// bareDeed says whether an item begins with what was done: "Launched a fund for farmers".
func (a *Undertakings) bareDeed(lo, hi int) bool {
	r, end := a.Language.Grammar.Match(grammar.Performance, a.Words, lo, hi)
	return r != nil && r.Gives["none"] == "" && a.Class(lo)&words.IsPast != 0 && a.ObjectAt(a.behindAside(end, hi))
}

// behindAside is the token after the words between commas that begin at token i: "signed, with Chile, a treaty".
func (a *Undertakings) behindAside(i, hi int) int {
	if a.Class(i)&words.IsComma == 0 {
		return i
	}
	for j := i + 1; j+1 < hi && j < i+longestAside; j++ {
		if a.Class(j)&words.IsComma != 0 {
			return j + 1
		}
	}
	return i
}

// longestAside is how many words may stand between a verb and its object.
const longestAside = 12

func (a *Undertakings) itemDeed(lo, hi int, actors []record.PartyCode) {
	r := a.Language.Grammar.Rule("deliveries.deed")
	if m, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, lo, hi); m != nil {
		r = m
	}
	if r != nil && len(actors) > 0 {
		a.Deeds = append(a.Deeds, Deed{First: lo, Head: lo, End: hi, Here: len(actors) > 1, Actors: actors, Rule: record.RuleName(r.Name), Sieve: "list", Confidence: record.Low})
	}
}

// doersBelow are who did what an item of a list of deeds tells: those of its lead-in, or both sides.
func (a *Undertakings) doersBelow(lo, hi int) []record.PartyCode {
	if a.agenda.instead {
		return a.itemDoers(lo, hi)
	}
	return a.agenda.actors
}

// LeadsDeeds says whether the sentence at token lo leads in a list whose items tell its deeds.
func (a *Undertakings) LeadsDeeds(lo int) bool {
	return a.agenda.set && a.agenda.instead && a.agenda.lead == lo
}
