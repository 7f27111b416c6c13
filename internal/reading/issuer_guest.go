package reading

import "entente.example/internal/record"

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
			a.engine.lexis.byline.has(a.words[m.first-1]) && a.wordAt(m.first-2, "visit"):
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
