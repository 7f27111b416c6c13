package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// enrol adds to a meeting those whom a sentence lists as standing for a party.
func (a *analysis) enrol(s *text.Sentence, m *meeting) {
	of, list := a.roster(s)
	if list == 0 || m.record.Mode == record.Call {
		return
	}
	for k := a.firstMentionFrom(list); k < len(a.mentions) && a.mentions[k].end <= s.EndToken; k++ {
		n := &a.mentions[k]
		if n.kind != mentionPerson || n.person < 0 || !a.itemOfRoster(n.first, list) {
			continue
		}
		if p := &a.people[n.person]; p.of == "" || p.guessed {
			p.of, p.guessed = of, false
		}
		a.addParticipant(m, k, "")
	}
}

// itemOfRoster says whether somebody named at token i is an item of the list that
// begins at token list, not part of another's office.
func (a *analysis) itemOfRoster(i, list int) bool {
	for b := i - 1; b >= list; b-- {
		switch c := a.class(b); {
		case a.is(b, ";"), c&isComma != 0, c&isAnd != 0, a.engine.lexis.manned.has(a.words[b]):
			return true
		case a.capital(b) || a.cue(b)&(cueThe|cueOf|cueFor) != 0:
		default:
			return false
		}
	}
	return true
}
