package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// otherClues: of two states named as a pair the one whose leader stands beside the
// speaker, or is named with the state's name, is the other: "President Karzai and I
// signed a partnership between Australia and Afghanistan".
func (a *Cast) otherClues(c *clues) {
	if !a.SaysI() && a.Kind != record.PressConference {
		return
	}
	others := a.standingBeside()
	for _, o := range others {
		c.add(o, -1.5)
	}
	for i := range a.Names {
		m := &a.Names[i]
		codes := a.CodesAt(int(m.First), NameParty|NameDemonym)
		if int(a.Who.Signs[m.First].Match) != i+1 || len(codes) == 0 {
			continue
		}
		if next := int(m.End) + 1; len(codes) == 1 && next < len(a.Tokens) && a.Class(next-1)&words.IsAnd != 0 {
			if a.Cue(next)&words.CueThe != 0 && next+1 < len(a.Tokens) {
				next++
			}
			codes = append(codes, a.CodesAt(next, NameParty)...)
		}
		if len(codes) != 2 {
			continue
		}
		switch first, second := words.Contains(others, codes[0]), words.Contains(others, codes[1]); {
		case first && !second:
			c.add(codes[1], 1)
		case second && !first:
			c.add(codes[0], 1)
		}
	}
}

// standingBeside are the parties of those who stand beside the speaker: "President Karzai and I".
func (a *Cast) standingBeside() []record.PartyCode {
	var out []record.PartyCode
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Kind != MentionPerson || m.Person < 0 || !a.besideSelf(m.End) || a.othersSpeak(m.First) {
			continue
		}
		of := a.People[m.Person].Of
		if of == "" {
			of = a.Recalled(m.Person)
		}
		if of != "" && !words.Contains(out, of) {
			out = append(out, of)
		}
	}
	return out
}
