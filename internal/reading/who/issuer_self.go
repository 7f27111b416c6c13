package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// welcomeReach is how many tokens may stand between a welcome and the place to which
// somebody is welcome: "welcoming you, Mr Prime Minister, to Australia".
const welcomeReach = 8

// guestReach is as welcomeReach, where those who are welcome are named.
const guestReach = 24

// selfClues: a speaker who says "we" names the own side in few words: "we in Australia",
// "we Australians", "on behalf of the people of Australia", "welcome you to Australia".
func (a *Cast) selfClues(c *clues) {
	for i := range a.Names {
		m := &a.Names[i]
		first, end := int(m.First), int(m.End)
		kinds := NameParty | NameDemonym
		if a.Cue(end-1)&words.CueSide != 0 {
			kinds |= NameAgency // "the Australian Government"
		}
		if a.Who.Signs[first].Kinds&kinds == 0 || int(a.Who.Signs[first].Match) != i+1 {
			continue
		}
		switch codes := a.CodesAt(first, kinds); {
		case len(codes) != 1, a.othersSpeak(first):
		case a.onBehalf(first - 1):
			c.add(codes[0], 3)
		case a.ReadsProse(first) && a.ourselvesAt(first, end):
			c.add(codes[0], 2)
		}
	}
}

// missionHead is within how many blocks a text's letterhead stands.
const missionHead = 4

// missionClues: a mission abroad heads its paper with the state that sent it: "OFFICE OF
// THE HIGH COMMISSIONER FOR AUSTRALIA IN THE UNITED KINGDOM".
func (a *Cast) missionClues(c *clues) {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block >= missionHead {
			return
		}
		if a.ReadsProse(s.FirstToken) && !a.IsHeadline(s) {
			continue
		}
		for t := s.FirstToken; t+2 < s.EndToken; t++ {
			if !a.In(t, a.Lexis.missions) {
				continue
			}
			j := t + 2
			if a.Cue(t+1)&words.CueOf == 0 && !a.WordAt(t+1, "for") {
				continue
			}
			if a.Cue(j)&words.CueThe != 0 && j+1 < s.EndToken {
				j++
			}
			if codes := a.CodesAt(j, NameParty); len(codes) == 1 {
				c.add(codes[0], 3)
				return
			}
		}
	}
}

// nameClues: a government goes by its leader's name at home alone: "the Gillard Government".
func (a *Cast) nameClues(c *clues) {
	for t := 1; t+1 < len(a.Tokens); t++ {
		if w := a.Written(t+1, t+2); w != "Government" && w != "Administration" || a.Who.Signs[t].Inner != 0 || !a.Capital(t) || a.Words[t-1] != a.Language.Cues.The {
			continue
		}
		if of := a.Lexis.Codes.leads([]string{fold(a.Written(t, t+1))}, a.year()); of != "" {
			c.add(of, 4)
			return
		}
	}
}

// ourselvesAt says whether the words before the party at tokens [first, end) make it the speaker's own.
func (a *Cast) ourselvesAt(first, end int) bool {
	b := first - 1
	if b >= 0 && a.Words[b] == a.Language.Cues.The {
		b--
	}
	switch {
	case b < 1:
		return false
	case a.Who.Signs[first].Kinds&NameDemonym != 0 && a.WordAt(b, "we"):
		return end >= len(a.Tokens) || a.Class(end)&words.IsNounish == 0 && strings.HasSuffix(strings.ToLower(a.Written(first, end)), "s")
	case a.WordAt(b, "in") && a.WordAt(b-1, "we"):
		return true
	case a.WordAt(b, "to") && a.SaysI():
		return a.welcomed(b)
	}
	return false
}

// welcomed says whether somebody spoken to is welcomed before token to.
func (a *Cast) welcomed(to int) bool {
	you, guest := false, false
	for b := to - 1; b >= 0 && (to-b <= welcomeReach || guest && to-b <= guestReach) && !a.StartsSentence(b+1); b-- {
		if k := a.MentionAt(b); k >= 0 && a.Mentions[k].Kind == MentionPerson && a.Mentions[k].Person >= 0 {
			guest = true
		}
		switch {
		case a.In(b, a.Lexis.addressed):
			you = true
		case a.In(b, a.Lexis.welcoming):
			return you || guest || to-b <= 1
		}
	}
	return false
}

// onBehalf says whether "on behalf of" stands before token i, or before what a party
// has: "on behalf of the Government and people of".
func (a *Cast) onBehalf(i int) bool {
	for b := i; b >= 1 && i-b < 6; b-- {
		if a.WordAt(b, "behalf") || a.WordAt(b, "those") && a.Class(b-1)&words.IsAnd != 0 && a.SaysI() {
			return a.Kind != record.JointStatement // "my condolences, and those of the people of"
		}
		if !a.In(b, a.Lexis.behalf) {
			return false
		}
	}
	return false
}
