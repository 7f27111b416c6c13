package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// findAim takes "Our aim is to open an office", "the intention would be to send pilots": what
// somebody says that a noun of intent is, as intended by its owner.
func (a *Undertakings) findAim(v *clauses.VerbGroup, i, lo, hi int) bool {
	noun := a.Before(v.First, lo)
	r := a.Language.Grammar.Rule("commitments.aim-of")
	if r == nil || noun <= lo || !v.Finite() || v.Form == clauses.FormPast || v.Negated || a.Class(v.Head)&words.IsBe == 0 || !a.Lexis.aims.Has(a.Words[noun]) {
		return false
	}
	var skip clauses.VerbGroup
	act := a.SkipAdverbs(v.End+1, hi, &skip)
	if v.End+1 >= hi || a.Class(v.End)&words.IsTo == 0 || act >= hi || a.Class(act)&words.IsBase == 0 || a.Asks(act, hi) {
		return false
	}
	actors := a.aimedBy(noun, v.First, lo)
	if len(actors) == 0 {
		return false
	}
	a.addPromise(noun, act, a.PromiseEnd(v, i, hi), actors, r, "noun")
	return true
}

// aimedBy are the owners of the aim at token noun: the party named before it, those who
// report it or those who call it theirs; nobody owns that of a thing.
func (a *Undertakings) aimedBy(noun, act, lo int) []record.PartyCode {
	if named, _ := a.namedOwner(noun, act, lo); len(named) > 0 {
		return named
	}
	if fr := a.Governing(noun); fr != nil && fr.Rule != nil {
		return a.actorsSpeaking(fr.Speakers)
	}
	for b := noun - 1; b >= lo && b > noun-4; b-- {
		if a.SelfWord(b) || a.Is(b, "My") || a.Is(b, "my") || a.Is(b, "Our") || a.Is(b, "our") {
			return a.ContractedActors()
		}
	}
	return nil // "the roundtable's goal is to hear", "its purpose is to coordinate"
}
