package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// settleDelegations gives a party to those whom a sentence names as members of its
// delegation: "The Norwegian side was led by Minister X and included Y".
func (a *Cast) settleDelegations() {
	k := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		var of record.PartyCode
		for k < len(a.Mentions) && a.Mentions[k].First < s.FirstToken {
			k++
		}
		for ; k < len(a.Mentions) && a.Mentions[k].End <= s.EndToken; k++ {
			m := &a.Mentions[k]
			if m.Kind == MentionParty && a.delegation(m, s) {
				of = m.Parties[0]
			}
			if m.Kind == MentionPerson && m.Person >= 0 && of != "" && a.People[m.Person].Of == "" && len(m.Parties) == 0 {
				a.People[m.Person].Of, m.Parties = of, []record.PartyCode{of}
			}
		}
	}
}

// delegation says whether a party's mention is that of its side, whose members
// the words after it name.
func (a *Cast) delegation(m *Mention, s *text.Sentence) bool {
	if a.Cue(m.End-1)&words.CueSide == 0 {
		return false
	}
	i := m.End
	for i < s.EndToken && a.Class(i)&(words.IsAdverb|words.IsBe|words.IsHave) != 0 {
		i++
	}
	return i < s.EndToken && a.Lexis.Manned.Has(a.Words[i])
}
