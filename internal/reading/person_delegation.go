package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// settleDelegations gives a party to those whom a sentence names as members of its
// delegation: "The Norwegian side was led by Minister X and included Y".
func (a *analysis) settleDelegations() {
	k := 0
	for i := range a.sents {
		s := &a.sents[i]
		var of record.PartyCode
		for k < len(a.mentions) && a.mentions[k].first < s.FirstToken {
			k++
		}
		for ; k < len(a.mentions) && a.mentions[k].end <= s.EndToken; k++ {
			m := &a.mentions[k]
			if m.kind == mentionParty && a.delegation(m, s) {
				of = m.parties[0]
			}
			if m.kind == mentionPerson && m.person >= 0 && of != "" && a.people[m.person].of == "" && len(m.parties) == 0 {
				a.people[m.person].of, m.parties = of, []record.PartyCode{of}
			}
		}
	}
}

// delegation says whether a party's mention is that of its side, whose members
// the words after it name.
func (a *analysis) delegation(m *mention, s *text.Sentence) bool {
	if a.cue(m.end-1)&cueSide == 0 {
		return false
	}
	i := m.end
	for i < s.EndToken && a.class(i)&(isAdverb|isBe|isHave) != 0 {
		i++
	}
	return i < s.EndToken && a.engine.lexis.manned.has(a.words[i])
}
