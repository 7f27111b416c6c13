package reading

import (
	"strings"

	"entente.example/internal/record"
)

// welcomeReach is how many tokens may stand between a welcome and the place to which
// somebody is welcome: "welcoming you, Mr Prime Minister, to Australia".
const welcomeReach = 8

// selfClues: a speaker who says "we" names the own side in few words: "we in Australia",
// "we Australians", "on behalf of the people of Australia", "welcome you to Australia".
func (a *analysis) selfClues(c *clues) {
	for i := range a.names {
		m := &a.names[i]
		first, end := int(m.First), int(m.End)
		kinds := nameParty | nameDemonym
		if a.cue(end-1)&cueSide != 0 {
			kinds |= nameAgency // "the Australian Government"
		}
		if a.who.signs[first].kinds&kinds == 0 || int(a.who.signs[first].match) != i+1 {
			continue
		}
		switch codes := a.codesAt(first, kinds); {
		case len(codes) != 1:
		case a.onBehalf(first - 1):
			c.add(codes[0], 3)
		case a.readsProse(first) && a.ourselvesAt(first, end):
			c.add(codes[0], 2)
		}
	}
}

// missionHead is within how many blocks a text's letterhead stands.
const missionHead = 4

// missionClues: a mission abroad heads its paper with the state that sent it: "OFFICE OF
// THE HIGH COMMISSIONER FOR AUSTRALIA IN THE UNITED KINGDOM".
func (a *analysis) missionClues(c *clues) {
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block >= missionHead {
			return
		}
		for t := s.FirstToken; t+2 < s.EndToken; t++ {
			switch strings.ToLower(a.written(t, t+1)) {
			case "commissioner", "commission", "embassy", "consulate":
			default:
				continue
			}
			j := t + 2
			if a.cue(t+1)&cueOf == 0 && !a.wordAt(t+1, "for") {
				continue
			}
			if a.cue(j)&cueThe != 0 && j+1 < s.EndToken {
				j++
			}
			if codes := a.codesAt(j, nameParty); len(codes) == 1 {
				c.add(codes[0], 3)
				return
			}
		}
	}
}

// nameClues: a government goes by its leader's name at home alone: "the Gillard Government".
func (a *analysis) nameClues(c *clues) {
	for t := 1; t+1 < len(a.tokens); t++ {
		if w := a.written(t+1, t+2); w != "Government" && w != "Administration" || a.who.signs[t].inner != 0 || !a.capital(t) || a.words[t-1] != a.engine.cues.the {
			continue
		}
		if of := a.engine.codes.leads([]string{fold(a.written(t, t+1))}, a.year()); of != "" {
			c.add(of, 4)
			return
		}
	}
}

// ourselvesAt says whether the words before the party at tokens [first, end) make it the speaker's own.
func (a *analysis) ourselvesAt(first, end int) bool {
	b := first - 1
	if b >= 0 && a.words[b] == a.engine.cues.the {
		b--
	}
	switch {
	case b < 1:
		return false
	case a.who.signs[first].kinds&nameDemonym != 0 && a.wordAt(b, "we"):
		return end >= len(a.tokens) || a.class(end)&isNounish == 0 && strings.HasSuffix(strings.ToLower(a.written(first, end)), "s")
	case a.wordAt(b, "in") && a.wordAt(b-1, "we"):
		return true
	case a.wordAt(b, "to") && a.saysI():
		return a.welcomed(b)
	}
	return false
}

// welcomed says whether somebody spoken to is welcomed before token to.
func (a *analysis) welcomed(to int) bool {
	you := false
	for b := to - 1; b >= 0 && to-b <= welcomeReach && !a.startsSentence(b+1); b-- {
		switch strings.ToLower(a.written(b, b+1)) {
		case "you", "him", "her", "them":
			you = true
		case "welcome", "welcoming", "welcomed":
			return you || to-b <= 1
		}
	}
	return false
}

// onBehalf says whether "on behalf of" stands before token i, or before what a party
// has: "on behalf of the Government and people of".
func (a *analysis) onBehalf(i int) bool {
	for b := i; b >= 1 && i-b < 6; b-- {
		if a.wordAt(b, "behalf") || a.wordAt(b, "those") && a.class(b-1)&isAnd != 0 && a.saysI() {
			return a.kind != record.JointStatement // "my condolences, and those of the people of"
		}
		switch strings.ToLower(a.written(b, b+1)) {
		case "of", "the", "government", "people", "and", "all":
		default:
			return false
		}
	}
	return false
}
