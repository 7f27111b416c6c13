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
	weight := 1.5
	if a.headAlone() {
		own, weight = true, 4
	}
	for _, o := range others {
		if own {
			c.add(o.party, -min(o.weight*weight, weight))
		}
	}
}

// headAlone says whether the text begins with the head of some state or government,
// whose state it does not name: "The Prime Minister spoke to …".
func (a *analysis) headAlone() bool {
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.doc.Blocks[s.Block].Kind == text.Title {
			continue
		}
		k := a.mentionAt(min(s.FirstToken+1, s.EndToken-1))
		if k < 0 || a.mentions[k].kind != mentionOffice || len(a.mentions[k].parties) > 0 || a.mentions[k].first > s.FirstToken+1 {
			return false
		}
		return holdsPost(a.posts(a.mentions[k].first, a.mentions[k].end), []string{"president", "prime-minister", "chancellor"})
	}
	return false
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
