package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// openingHosts is how many sentences of running text may tell who receives whom.
const openingHosts = 6

// settleHosts gives a party to those who receive somebody at home: "At the
// invitation of President X, Minister Y visited Chile", "President X welcomed
// Prime Minister Y to Chile".
func (a *Cast) settleHosts() {
	k, read := 0, 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) {
			continue
		}
		if read++; read > openingHosts {
			return
		}
		for k < len(a.Mentions) && a.Mentions[k].First < s.FirstToken {
			k++
		}
		for ; k < len(a.Mentions) && a.Mentions[k].End <= s.EndToken; k++ {
			m := &a.Mentions[k]
			if m.Kind != MentionPerson || m.Person < 0 || a.People[m.Person].Of != "" {
				continue
			}
			if of := a.receives(m, s); of != "" && a.canServe(m.Person, of) {
				a.People[m.Person].Of = of
			}
		}
	}
}

// receives is the state to which a person of a sentence invites or welcomes
// somebody, "" where it tells of nothing such.
func (a *Cast) receives(m *Mention, s *text.Sentence) record.PartyCode {
	if a.invites(m.First, s.FirstToken) {
		for i := s.FirstToken; i < s.EndToken; i++ {
			if a.Who.Signs[i].Kinds&(NameParty|NameCity) != 0 && (a.GoesTo(i) || a.visits(i)) {
				return a.PlaceParty(i)
			}
		}
		return ""
	}
	i := m.End
	for i < s.EndToken && a.Class(i)&words.IsAdverb != 0 {
		i++
	}
	if e, after := a.Language.Cues.Convening.At(a.Words, i, s.EndToken); e == nil || e.Code != "welcome" || a.MentionAt(after) < 0 || a.Mentions[a.MentionAt(after)].Kind != MentionPerson {
		return ""
	}
	for i++; i+1 < s.EndToken; i++ {
		if a.Words[i] == a.Language.By.To || a.Cue(i)&words.CueIn != 0 {
			return a.stateAt(i+1, s.EndToken)
		}
	}
	return ""
}

// invites says whether "invitation of" or "invited by" stands before token i.
func (a *Cast) invites(i, lo int) bool {
	if i > lo && a.Words[i-1] == a.Language.Cues.The {
		i--
	}
	return i-2 >= lo && a.In(i-2, a.Lexis.invited)
}

// stateAt is the state that the place from token i on is, or lies in; "" for none.
func (a *Cast) stateAt(i, end int) record.PartyCode {
	if v := a.VenueAt(i, end); v != "" {
		return a.VenueCountry(v)
	}
	if a.Cue(i)&words.CueThe != 0 && i+1 < end {
		i++
	}
	if a.Who.Signs[i].Kinds&(NameParty|NameCity) == 0 {
		return ""
	}
	return a.PlaceParty(i)
}
