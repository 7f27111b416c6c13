package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// openingHosts is how many sentences of running text may tell who receives whom.
const openingHosts = 6

// settleHosts gives a party to those who receive somebody at home: "At the
// invitation of President X, Minister Y visited Chile", "President X welcomed
// Prime Minister Y to Chile".
func (a *analysis) settleHosts() {
	k, read := 0, 0
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) {
			continue
		}
		if read++; read > openingHosts {
			return
		}
		for k < len(a.mentions) && a.mentions[k].first < s.FirstToken {
			k++
		}
		for ; k < len(a.mentions) && a.mentions[k].end <= s.EndToken; k++ {
			m := &a.mentions[k]
			if m.kind != mentionPerson || m.person < 0 || a.people[m.person].of != "" {
				continue
			}
			if of := a.receives(m, s); of != "" && a.canServe(m.person, of) {
				a.people[m.person].of = of
			}
		}
	}
}

// receives is the state to which a person of a sentence invites or welcomes
// somebody, "" where it tells of nothing such.
func (a *analysis) receives(m *mention, s *text.Sentence) record.PartyCode {
	if a.invites(m.first, s.FirstToken) {
		for i := s.FirstToken; i < s.EndToken; i++ {
			if a.who.signs[i].kinds&(nameParty|nameCity) != 0 && (a.goesTo(i) || a.visits(i)) {
				return a.placeParty(i)
			}
		}
		return ""
	}
	i := m.end
	for i < s.EndToken && a.class(i)&isAdverb != 0 {
		i++
	}
	if e, after := a.engine.cues.convening.at(a.words, i, s.EndToken); e == nil || e.Code != "welcome" || a.mentionAt(after) < 0 || a.mentions[a.mentionAt(after)].kind != mentionPerson {
		return ""
	}
	for i++; i+1 < s.EndToken; i++ {
		if a.words[i] == a.engine.lexis.by.to || a.cue(i)&cueIn != 0 {
			return a.stateAt(i+1, s.EndToken)
		}
	}
	return ""
}

// invites says whether "invitation of" or "invited by" stands before token i.
func (a *analysis) invites(i, lo int) bool {
	if i > lo && a.words[i-1] == a.engine.cues.the {
		i--
	}
	if i-2 < lo {
		return false
	}
	switch strings.ToLower(a.written(i-2, i-1)) {
	case "invitation", "invited":
		return true
	}
	return false
}

// stateAt is the state that the place from token i on is, or lies in; "" for none.
func (a *analysis) stateAt(i, end int) record.PartyCode {
	if v := a.venueAt(i, end); v != "" {
		return a.venueCountry(v)
	}
	if a.cue(i)&cueThe != 0 && i+1 < end {
		i++
	}
	if a.who.signs[i].kinds&(nameParty|nameCity) == 0 {
		return ""
	}
	return a.placeParty(i)
}
