package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// guestBefore is the party that the words for the traveller before token i name
// themselves; somebody met is a traveller too: "held talks with Minister X, who is
// on a visit to Korea".
func (a *Cast) guestBefore(i int) record.PartyCode {
	if of := a.guestDelegation(i); of != "" {
		return of
	}
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.End > i || a.BlockOf(m.First) != a.BlockOf(i) {
			continue
		}
		if i-m.End > 30 {
			break
		}
		if m.Kind != MentionPerson && m.Kind != MentionOffice || m.Kind == MentionPerson && m.Person < 0 {
			continue
		}
		if len(m.Parties) == 1 && (m.Kind == MentionPerson || a.ForeignWords(m)) {
			return m.Parties[0]
		}
		if m.Person >= 0 {
			return a.People[m.Person].Of
		}
		return ""
	}
	return ""
}

// longestGuests is how many tokens may stand between a delegation and the place to which it comes.
const longestGuests = 10

// guestDelegation is whose delegation the words before the place at token i have come there: "a delegation
// from Lima will visit Fiji", "a Norwegian delegation will visit"; "" for none.
func (a *Cast) guestDelegation(i int) record.PartyCode {
	for t := i - 1; t > 0 && i-t < longestGuests && !a.StartsSentence(t+1); t-- {
		if a.Words[t] != a.Language.Cues.Delegation {
			continue
		}
		if a.Who.Signs[t-1].Kinds&NameDemonym != 0 {
			return record.PartyCode(a.EntryOf(t-1, NameDemonym).Code)
		}
		if t+2 < i && (a.IsFrom(t+1) || a.Cue(t+1)&words.CueOf != 0) && a.Who.Signs[t+2].Kinds&(NameParty|NameCity) != 0 {
			return a.PlaceParty(t + 2)
		}
		return ""
	}
	return ""
}

// guestAfter is the party of whom the words behind the place at token i name as the one
// who comes: "the visit to Fiji by the President of Norway".
func (a *Cast) guestAfter(i int) record.PartyCode {
	end := a.NameEnd(i)
	if end >= len(a.Tokens) || !a.Lexis.Byline.Has(a.Words[end]) {
		return ""
	}
	for t := end + 1; t < min(len(a.Tokens), end+5) && !a.StartsSentence(t); t++ {
		k := a.MentionAt(t)
		if k < 0 || a.Mentions[k].First != t {
			continue
		}
		switch m := &a.Mentions[k]; {
		case len(m.Parties) == 1:
			return m.Parties[0]
		case m.Person >= 0:
			return a.People[m.Person].Of
		}
	}
	return ""
}

// strangerGoes says whether in a text in the first person somebody else goes to the
// place at token i: who tells it would say "I will visit".
func (a *Cast) strangerGoes(i int) bool {
	if a.Kind == record.PressConference || !a.SaysI() {
		return false
	}
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		switch {
		case m.End > i:
		case a.SentenceOf(m.First) != a.SentenceOf(i), a.Cue(m.First)&(words.CueI|words.CueWe) != 0:
			return false
		case m.Kind == MentionPerson:
			return true
		}
	}
	return false
}

// titleGuest is the party, as the text's words tell, of whom a headline calls the
// visitor: "VISIT BY MR DEAN RUSK".
func (a *Cast) titleGuest() record.PartyCode {
	guest := -1
	for k := range a.Mentions {
		m := &a.Mentions[k]
		switch {
		case m.Kind != MentionPerson || m.Person < 0:
		case m.Person == guest && len(m.Parties) == 1:
			return m.Parties[0]
		case guest < 0 && m.First > 1 && m.First < longestHead && !(a.ReadsProse(m.First) && !a.headlined(m.First)) &&
			a.Lexis.Byline.Has(a.Words[m.First-1]) && a.WordAt(m.First-2, "visit"):
			guest = m.Person
		}
	}
	return ""
}

// personBefore says whether somebody is named in the block before token i.
func (a *Cast) personBefore(i int) bool {
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.End <= i && i-m.End < 30 && (m.Kind == MentionPerson || m.Kind == MentionOffice) && a.BlockOf(m.First) == a.BlockOf(i) {
			return true
		}
	}
	return false
}
