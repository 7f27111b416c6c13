package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// visitor is the party of who is to travel or to meet, named nearest before a verb
// whose subject is not understood: "Dato' Nazri, Minister in the Prime Minister's
// Department, Malaysia, will visit Lima".
func (a *Undertakings) visitor(v *clauses.VerbGroup, lo int) []record.PartyCode {
	if !a.Diary.Lexis.Travel.Place.Has(a.Words[v.Head]) && !a.Diary.Lexis.Travel.Goes.Has(a.Words[v.Head]) {
		return nil
	}
	for i := v.First; i > lo && i > v.First-2*longestTold; i-- {
		if a.Class(i-1)&(words.IsModal|words.IsRelative|words.IsSemicolon|words.IsThat|words.IsBe|words.IsHave) != 0 && a.Class(i-1)&words.IsDeterminer == 0 {
			return nil
		}
		if m := a.MentionEndingAt(i); m >= 0 && a.Mentions[m].First >= lo && len(clauses.PartiesOf(a.Speakers(m))) == 1 {
			return clauses.PartiesOf(a.Speakers(m))
		}
	}
	return nil
}
