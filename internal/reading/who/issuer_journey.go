package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// journeyClues: where the text's own people go is another party's; where somebody
// comes whose own words name another state ("the Prime Minister of Canada") is
// the issuer's.
func (a *Cast) journeyClues(c *clues) {
	var abroad, hosts clues
	for i := 1; i < len(a.Tokens) && i < 400; i++ {
		if a.Who.Signs[i].Kinds&(NameParty|NameCity) == 0 {
			continue
		}
		to := a.GoesTo(i)
		if !to && !a.visits(i) && !a.onVisit(i) {
			continue
		}
		of := a.PlaceParty(i)
		if a.here(i) {
			c.add(of, 2)
			continue
		}
		if weight := a.invitation(i, of); weight != 0 {
			c.add(of, weight)
			continue
		}
		if to && i > 2 && a.Cue(i-3)&(words.CueI|words.CueWe) != 0 {
			c.add(of, -2) // "my visit to Samoa"
			continue
		}
		guest := a.guestOf(i)
		if guest != "" && guest != of {
			hosts.add(of, 1)
		}
		switch {
		case guest == "" && a.strangerGoes(i):
			c.add(of, 0.6)
		case guest != "" && guest != of && a.invited(i):
			c.add(of, 1.2)
			c.add(guest, -1.2)
		case guest != "" && guest != of && a.Kind != record.PressConference && a.SaysI():
			c.add(of, 1.2)
			c.add(guest, -1.2)
		case guest != "" && guest != of && a.inRelative(i):
			c.add(of, 1)
			c.add(guest, -0.2)
		case guest != "" && guest != of:
			c.add(of, 0.4)
			c.add(guest, -0.2)
		case to:
			abroad.add(of, -2)
		case guest == "" && a.personBefore(i):
			abroad.add(of, -1)
		}
	}
	for _, x := range abroad {
		if !hosts.has(x.party) {
			c.add(x.party, x.weight) // "his visit" is the guest's, where one was told to come there
		}
	}
}

// invitation weighs the place at token i, of a party, to which a sentence says that somebody was invited:
// who invites to their own land and has no state named is the issuer's, as is the land whose
// invitation somebody of another state accepted; 0 where no invitation is told.
func (a *Cast) invitation(i int, of record.PartyCode) float64 {
	s := &a.Sents[a.SentenceOf(i)]
	if !a.Readable(s) || a.SaysI() {
		return 0
	}
	accepted := false
	for t := i - 1; t >= s.FirstToken; t-- {
		if !a.Lexis.invites.Has(a.Words[t]) {
			continue
		}
		for b := s.FirstToken; b < t; b++ {
			accepted = accepted || a.WordAt(b, "accepted")
		}
		who, named := a.doerOf(s, t)
		switch {
		case !named:
			return 0
		case accepted && who != "" && who != of, !accepted && who == "":
			return 1.2
		case accepted && who == "", !accepted && who == of:
			return -0.5
		}
		return 0
	}
	return 0
}

// doerOf is the party, as the text's words tell, of the first one named before token t of a sentence.
func (a *Cast) doerOf(s *text.Sentence, t int) (record.PartyCode, bool) {
	for k := a.FirstMentionFrom(s.FirstToken); k < len(a.Mentions) && a.Mentions[k].First < t; k++ {
		m := &a.Mentions[k]
		switch {
		case m.Kind == MentionPerson && m.Person >= 0:
			return a.People[m.Person].Of, true
		case m.Kind == MentionOffice && len(m.Parties) < 2:
			return append(m.Parties, "")[0], true
		}
	}
	return "", false
}

// guestOf is the party of whoever comes to the place at token i, as the words before or
// behind it or the title tell; "" where none do.
func (a *Cast) guestOf(i int) record.PartyCode {
	for _, of := range []record.PartyCode{a.guestBefore(i), a.guestAfter(i)} {
		if of != "" {
			return of
		}
	}
	return a.titleGuest()
}

// here says whether the words after the place at token i call it "here": "will
// visit Fiji and be here on 30 June".
func (a *Cast) here(i int) bool {
	for j := i + 1; j < len(a.Tokens) && j < i+6 && !a.StartsSentence(j); j++ {
		if a.Is(j, "here") {
			return j+1 >= len(a.Tokens) || a.Cue(j+1)&words.CueIn == 0 // "here in Tokyo" says who is abroad
		}
	}
	return false
}

// invited says whether the block of token i tells that somebody invited the traveller: "as a
// guest of the Government".
func (a *Cast) invited(i int) bool {
	b := a.BlockOf(i)
	for t := max(0, a.FirstToken(b)); t < len(a.Tokens) && a.BlockOf(t) == b; t++ {
		if a.WordAt(t, "invitation") || a.WordAt(t, "invitations") || a.WordAt(t, "guest") && t+1 < len(a.Tokens) && a.Words[t+1] == a.Language.By.Of {
			return true
		}
	}
	return false
}

// PlaceParty is the state that the place at token i is, or lies in.
func (a *Cast) PlaceParty(i int) record.PartyCode {
	if e := a.EntryOf(i, NameParty); e != nil {
		return record.PartyCode(e.Code)
	}
	return record.PartyCode(a.EntryOf(i, NameCity).Fields["country"])
}

// visits says whether the place at token i is what a verb before it takes: "will
// visit Australia", "arrive in Brisbane".
func (a *Cast) visits(i int) bool {
	for b := i - 1; b > 0 && b > i-3; b-- {
		if a.In(b, a.Lexis.arriving) {
			return true
		}
		if a.Cue(b)&(words.CueIn|words.CueThe) == 0 {
			return false
		}
	}
	return false
}

// onVisit says whether somebody is at the place at token i on a visit: "will be in
// Norway on a working visit".
func (a *Cast) onVisit(i int) bool {
	if a.Cue(i-1)&words.CueIn == 0 {
		return false
	}
	on := false
	for j := i + 1; j < len(a.Tokens) && j < i+6 && !a.StartsSentence(j); j++ {
		on = on || a.Words[j] == a.Language.By.On
		if on && a.WordAt(j, "visit") {
			return true
		}
	}
	return false
}

// inRelative says whether the traveller to the place at token i is told of in a relative
// clause: "will meet with President X of Norway, who will be in Fiji".
func (a *Cast) inRelative(i int) bool {
	for b := i - 1; b > 0 && i-b < 8 && !a.StartsSentence(b); b-- {
		if a.Class(b)&words.IsRelative != 0 {
			return true
		}
	}
	return false
}

// GoesTo says whether the place at token i is where somebody goes: "visit to India", "travel to
// India and the Maldives".
func (a *Cast) GoesTo(i int) bool {
	if b := a.placeBefore(i); b >= 0 {
		return a.GoesTo(b)
	}
	return i >= 2 && a.Cue(i-1)&words.CueFor != 0 && a.In(i-2, a.Lexis.trips)
}

// placeBefore is the place to which "and" or a comma joins the one at token i, -1 for none.
func (a *Cast) placeBefore(i int) int {
	b := i - 1
	if b > 1 && a.Words[b] == a.Language.Cues.The {
		b--
	}
	joined := b
	for b > 1 && a.Cue(b)&(words.CueAnd|words.CueComma) != 0 {
		b--
	}
	if b == joined || a.Who.Signs[b].Inner&(NameParty|NameCity) == 0 || a.Who.Signs[b].Match == 0 {
		return -1
	}
	if a.Who.Signs[b].Inner&NameParty == 0 && a.Who.Signs[i].Kinds&NameParty != 0 {
		return -1 // "to Lima, Peru"
	}
	return int(a.Names[a.Who.Signs[b].Match-1].First)
}
