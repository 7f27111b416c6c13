package reading

import (
	"strings"

	"entente.example/internal/record"
)

// journeyClues: where the text's own people go is another party's; where somebody
// comes whose own words name another state ("the Prime Minister of Canada") is
// the issuer's.
func (a *analysis) journeyClues(c *clues) {
	for i := 1; i < len(a.tokens) && i < 400; i++ {
		if a.who.signs[i].kinds&(nameParty|nameCity) == 0 {
			continue
		}
		to := a.goesTo(i)
		if !to && !a.visits(i) {
			continue
		}
		of := a.placeParty(i)
		if a.here(i) {
			c.add(of, 2)
			continue
		}
		guest := a.guestBefore(i)
		if guest == "" {
			guest = a.titleGuest()
		}
		switch {
		case guest == "" && a.strangerGoes(i):
			c.add(of, 0.6)
		case guest != "" && guest != of && a.invited(i):
			c.add(of, 1.2)
			c.add(guest, -1.2)
		case guest != "" && guest != of:
			c.add(of, 0.4)
			c.add(guest, -0.2)
		case to:
			c.add(of, -2)
		case guest == "" && a.personBefore(i):
			c.add(of, -1)
		}
	}
}

// here says whether the words after the place at token i call it "here": "will
// visit Fiji and be here on 30 June".
func (a *analysis) here(i int) bool {
	for j := i + 1; j < len(a.tokens) && j < i+6 && !a.sentenceStart[j]; j++ {
		if a.is(j, "here") {
			return j+1 >= len(a.tokens) || a.cue(j+1)&cueIn == 0 // "here in Tokyo" says who is abroad
		}
	}
	return false
}

// invited says whether the sentence of token i tells that somebody invited the traveller.
func (a *analysis) invited(i int) bool {
	b := a.blockOf(i)
	for t := max(0, a.firstToken(b)); t < len(a.tokens) && a.blockOf(t) == b; t++ {
		if strings.EqualFold(a.written(t, t+1), "invitation") {
			return true
		}
	}
	return false
}

// placeParty is the state that the place at token i is, or lies in.
func (a *analysis) placeParty(i int) record.PartyCode {
	if e := a.entryOf(i, nameParty); e != nil {
		return record.PartyCode(e.Code)
	}
	return record.PartyCode(a.entryOf(i, nameCity).Fields["country"])
}

// visits says whether the place at token i is what a verb before it takes: "will
// visit Australia", "arrive in Brisbane".
func (a *analysis) visits(i int) bool {
	for b := i - 1; b > 0 && b > i-3; b-- {
		switch strings.ToLower(a.written(b, b+1)) {
		case "visit", "visits", "visited", "visiting", "arrive", "arrives", "arrived":
			return true
		}
		if a.cue(b)&(cueIn|cueThe) == 0 {
			return false
		}
	}
	return false
}

// guestBefore is the party that the words for the traveller before token i name
// themselves; somebody met is a traveller too: "held talks with Minister X, who is
// on a visit to Korea".
func (a *analysis) guestBefore(i int) record.PartyCode {
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.end > i || a.blockOf(m.first) != a.blockOf(i) {
			continue
		}
		if i-m.end > 30 {
			break
		}
		if m.kind != mentionPerson && m.kind != mentionOffice || m.kind == mentionPerson && m.person < 0 {
			continue
		}
		if len(m.parties) == 1 {
			return m.parties[0]
		}
		if m.person >= 0 {
			return a.people[m.person].of
		}
		return ""
	}
	return ""
}

// strangerGoes says whether in a text in the first person somebody else goes to the
// place at token i: who tells it would say "I will visit".
func (a *analysis) strangerGoes(i int) bool {
	if a.kind == record.PressConference || !a.saysI() {
		return false
	}
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		switch {
		case m.end > i:
		case a.sentenceOf(m.first) != a.sentenceOf(i), a.cue(m.first)&(cueI|cueWe) != 0:
			return false
		case m.kind == mentionPerson:
			return true
		}
	}
	return false
}

// titleGuest is the party, as the text's words tell, of whom a headline calls the
// visitor: "VISIT BY MR DEAN RUSK".
func (a *analysis) titleGuest() record.PartyCode {
	guest := -1
	for k := range a.mentions {
		m := &a.mentions[k]
		switch {
		case m.kind != mentionPerson || m.person < 0:
		case m.person == guest && len(m.parties) == 1:
			return m.parties[0]
		case guest < 0 && m.first > 1 && m.first < longestHead && !(a.readsProse(m.first) && !a.headlined(m.first)) &&
			a.engine.lexis.byline.has(a.words[m.first-1]) && strings.EqualFold(a.written(m.first-2, m.first-1), "visit"):
			guest = m.person
		}
	}
	return ""
}

// personBefore says whether somebody is named in the block before token i.
func (a *analysis) personBefore(i int) bool {
	for k := range a.mentions {
		if m := &a.mentions[k]; m.end <= i && i-m.end < 30 && (m.kind == mentionPerson || m.kind == mentionOffice) && a.blockOf(m.first) == a.blockOf(i) {
			return true
		}
	}
	return false
}

// goesTo says whether the place at token i is where somebody goes: "visit to India".
func (a *analysis) goesTo(i int) bool {
	if i < 2 || a.cue(i-1)&cueFor == 0 {
		return false
	}
	switch strings.ToLower(a.written(i-2, i-1)) {
	case "visit", "trip", "travel", "travels", "journey", "travelled", "traveled":
		return true
	}
	return false
}
