package reading

import "entente.example/internal/record"

// welcomeSentences is how many sentences of what is said may tell where it is said.
const welcomeSentences = 8

// placeOfWelcome takes the place of a meeting from the words with which somebody is
// welcomed there, or says that they are there: "welcome to Oslo", "to be here in Chile".
func (a *analysis) placeOfWelcome(m *meeting) {
	if m.record.Mode != record.InPerson || m.record.City != "" {
		return
	}
	read := 0
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.isHeadline(s) {
			continue
		}
		if read++; read > welcomeSentences {
			return
		}
		for tok := s.FirstToken; tok+1 < s.EndToken; tok++ {
			if !a.engine.lexis.encounter.greet.has(a.words[tok]) {
				continue
			}
			for j := tok + 1; j+1 < s.EndToken && j < tok+10 && a.class(j)&(isComma|isModal|isRelative) == 0; j++ {
				if a.placeNamed(j, s.EndToken, m) {
					return
				}
				if a.cue(tok)&cueIn == 0 && a.is(tok, "here") {
					break // "here, where we met in Oslo"
				}
			}
		}
	}
}

// placeNamed takes the city or the state that stands after "to" or "in" at token j.
func (a *analysis) placeNamed(j, end int, m *meeting) bool {
	if a.words[j] != a.engine.lexis.by.to && a.cue(j)&cueIn == 0 {
		return false
	}
	at := j + 1
	if a.cue(at)&cueThe != 0 && at+1 < end {
		at++
	}
	switch kinds := a.who.signs[at].kinds; {
	case kinds&nameCity != 0 && (m.record.Country == "" || a.entryOf(at, nameCity).Fields["country"] == string(m.record.Country)):
		a.setCity(m, at, end)
	case kinds&nameParty != 0 && m.record.Country == "":
		m.record.Country = record.PartyCode(a.entryOf(at, nameParty).Code)
		m.record.Grounds = append(m.record.Grounds, a.ground("country", "name", at, a.nameEnd(at)))
	default:
		return false
	}
	return true
}
