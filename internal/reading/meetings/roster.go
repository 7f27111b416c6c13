package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// enrol adds to a meeting those whom a sentence lists as standing for parties.
func (a *Diary) enrol(s *text.Sentence, m *who.Meeting) {
	if m.Record.Mode == record.Call {
		return
	}
	for _, r := range a.Rosters(s) {
		for k := a.FirstMentionFrom(r.First); k < len(a.Mentions) && a.Mentions[k].End <= r.End; k++ {
			n := &a.Mentions[k]
			if n.Kind != who.MentionPerson || n.Person < 0 || !a.itemOfRoster(n.First, r.First) {
				continue
			}
			if p := &a.People[n.Person]; p.Of == "" || p.Guessed {
				p.Of, p.Guessed = r.Of, false
			}
			a.addParticipant(m, k, "")
		}
	}
}

// itemOfRoster says whether somebody named at token i is an item of the list that
// begins at token list, not part of another's office.
func (a *Diary) itemOfRoster(i, list int) bool {
	for b := i - 1; b >= list; b-- {
		switch c := a.Class(b); {
		case a.Is(b, ";"), c&words.IsComma != 0, c&words.IsAnd != 0, a.Cast.Lexis.Manned.Has(a.Words[b]):
			return true
		case a.Capital(b) || a.Cue(b)&(words.CueThe|words.CueOf|words.CueFor) != 0:
		default:
			return false
		}
	}
	return true
}
