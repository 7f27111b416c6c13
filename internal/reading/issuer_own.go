package reading

import (
	"slices"
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
		case m.kind == mentionOffice && len(m.parties) == 1 && a.besideSelf(m.end):
			c.add(m.parties[0], -1.5)
		case m.kind != mentionPerson || m.person < 0 || !a.readsProse(m.first):
		case len(m.parties) == 1 && a.foreignWords(m):
			others.add(m.parties[0], 0.5)
		case len(m.parties) == 0 && a.people[m.person].of == "" && a.officed(m):
			own = true
		}
	}
	weight := 1.5
	if len(a.headAlone()) > 0 {
		own, weight = true, 4
	}
	for _, o := range others {
		if own {
			c.add(o.party, -min(o.weight*weight, weight))
		}
	}
}

// besideSelf says whether "and I" follows at token i: "the Prime Minister of Norway and I".
func (a *analysis) besideSelf(i int) bool {
	return i+1 < len(a.tokens) && a.class(i)&isAnd != 0 && a.is(i+1, "I")
}

// headAlone are the posts of the head of some state or government with whom the text
// begins, and whose state it does not name: "The Prime Minister spoke to …".
func (a *analysis) headAlone() []string {
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.doc.Blocks[s.Block].Kind == text.Title {
			continue
		}
		k := a.mentionAt(min(s.FirstToken+1, s.EndToken-1))
		if k < 0 || a.mentions[k].kind != mentionOffice || len(a.mentions[k].parties) > 0 || a.mentions[k].first > s.FirstToken+1 {
			return nil
		}
		if posts := a.posts(a.mentions[k].first, a.mentions[k].end); holdsPost(posts, heads()) {
			return posts
		}
		return nil
	}
	return nil
}

// heads are the posts of those who head a state or a government.
func heads() []string { return []string{"president", "prime-minister", "chancellor"} }

// leastBody is what must speak for a body as the issuer of a text in the first person.
const leastBody = 0.5

// dropHeadless leaves out the parties that have nobody of the post of the text's own
// head: no body has a prime minister.
func (a *analysis) dropHeadless(c clues) clues {
	posts := a.headAlone()
	if l := a.leadPerson(); l >= 0 && !a.met(l) && a.people[l].of == "" && !strings.Contains(a.people[l].office, " of ") {
		posts = a.people[l].posts
	}
	if k := a.authorMention(); k >= 0 && len(a.mentions[k].parties) == 0 {
		posts = a.people[a.mentions[k].person].posts
	}
	if own := a.labelsOwn(); len(own) > 0 {
		posts = own
	}
	return slices.DeleteFunc(c, func(x clue) bool {
		if x.weight <= leastBody && a.isBody(x.party) && a.saysI() {
			return true // who says "I" for a body names it more than in passing
		}
		for _, post := range posts {
			if contains(heads(), post) && (a.isBody(x.party) && post != "president" || !a.engine.codes.hasPost(x.party, post)) {
				return true
			}
		}
		return false
	})
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
