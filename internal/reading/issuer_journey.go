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
		if !to && !a.visits(i) && !a.onVisit(i) {
			continue
		}
		of := a.placeParty(i)
		if a.here(i) {
			c.add(of, 2)
			continue
		}
		if to && i > 2 && a.cue(i-3)&(cueI|cueWe) != 0 {
			c.add(of, -2) // "my visit to Samoa"
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
		case guest != "" && guest != of && a.kind != record.PressConference && a.saysI():
			c.add(of, 1.2)
			c.add(guest, -1.2)
		case guest != "" && guest != of && a.inRelative(i):
			c.add(of, 1)
			c.add(guest, -0.2)
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
		if a.wordAt(t, "invitation") {
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

// onVisit says whether somebody is at the place at token i on a visit: "will be in
// Norway on a working visit".
func (a *analysis) onVisit(i int) bool {
	if a.cue(i-1)&cueIn == 0 {
		return false
	}
	on := false
	for j := i + 1; j < len(a.tokens) && j < i+6 && !a.sentenceStart[j]; j++ {
		on = on || a.words[j] == a.engine.lexis.by.on
		if on && a.wordAt(j, "visit") {
			return true
		}
	}
	return false
}

// inRelative says whether the traveller to the place at token i is told of in a relative
// clause: "will meet with President X of Norway, who will be in Fiji".
func (a *analysis) inRelative(i int) bool {
	for b := i - 1; b > 0 && i-b < 8 && !a.sentenceStart[b]; b-- {
		if a.class(b)&isRelative != 0 {
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
