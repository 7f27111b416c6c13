package reading

import "entente.example/internal/record"

// otherClues: of two states named as a pair the one whose leader stands beside the
// speaker, or is named with the state's name, is the other: "President Karzai and I
// signed a partnership between Australia and Afghanistan".
func (a *analysis) otherClues(c *clues) {
	if !a.saysI() && a.kind != record.PressConference {
		return
	}
	others := a.standingBeside()
	for _, o := range others {
		c.add(o, -1.5)
	}
	for i := range a.names {
		m := &a.names[i]
		codes := a.codesAt(int(m.First), nameParty|nameDemonym)
		if int(a.who.signs[m.First].match) != i+1 || len(codes) == 0 {
			continue
		}
		if next := int(m.End) + 1; len(codes) == 1 && next < len(a.tokens) && a.class(next-1)&isAnd != 0 {
			if a.cue(next)&cueThe != 0 && next+1 < len(a.tokens) {
				next++
			}
			codes = append(codes, a.codesAt(next, nameParty)...)
		}
		if len(codes) != 2 {
			continue
		}
		switch first, second := contains(others, codes[0]), contains(others, codes[1]); {
		case first && !second:
			c.add(codes[1], 1)
		case second && !first:
			c.add(codes[0], 1)
		}
	}
}

// standingBeside are the parties of those who stand beside the speaker: "President Karzai and I".
func (a *analysis) standingBeside() []record.PartyCode {
	var out []record.PartyCode
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.kind != mentionPerson || m.person < 0 || !a.besideSelf(m.end) {
			continue
		}
		of := a.people[m.person].of
		if of == "" {
			of = a.recalled(m.person)
		}
		if of != "" && !contains(out, of) {
			out = append(out, of)
		}
	}
	return out
}
