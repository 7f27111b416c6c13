package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// ownClues: who tells of the own side leaves its name out. Where somebody holds an
// office of no named party, or the text says "I", the parties of those whose
// party is named are others.
func (a *analysis) ownClues(c *clues) {
	own := a.saysI()
	var others clues
	for i := range a.mentions {
		m := &a.mentions[i]
		switch {
		case m.kind != mentionPerson || m.person < 0 || !a.readsProse(m.first):
		case len(m.parties) == 1 && a.foreignWords(m):
			others.add(m.parties[0], 0.5)
		case len(m.parties) == 0 && a.officed(m):
			own = true
		}
	}
	for _, o := range others {
		if own {
			c.add(o.party, -min(o.weight, 1.5))
		}
	}
}

// officed says whether a mention has an office before or behind its name.
func (a *analysis) officed(m *mention) bool {
	for i := m.first; i < m.end; i++ {
		if a.cue(i)&cueOffice != 0 {
			return true
		}
	}
	return false
}

// foreignWords says whether a person's mention names a party: "Prime Minister X of Y".
func (a *analysis) foreignWords(m *mention) bool {
	for i := m.first; i < m.end; i++ {
		if a.who.signs[i].kinds&(nameParty|nameDemonym) != 0 {
			return true
		}
	}
	return false
}

// letterheadClues: a line that is a state's full name, and nothing else, heads its
// own paper: "REPUBLIC OF THE PHILIPPINES".
func (a *analysis) letterheadClues(c *clues) {
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block > 3 {
			return
		}
		if s.EndToken-s.FirstToken < 2 || a.doc.Blocks[s.Block].Kind == text.ListItem {
			continue
		}
		e := a.entryOf(s.FirstToken, nameParty)
		if e != nil && a.nameEnd(s.FirstToken) == s.EndToken && strings.Contains(strings.ToLower(e.Phrase), " of ") {
			c.add(record.PartyCode(e.Code), 4)
		}
	}
}
