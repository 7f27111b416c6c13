package reading

import (
	"strings"

	"entente.example/internal/record"
)

// voiceClues: whose words the head says they are is the issuer's own, and in a
// transcript whoever answers to a name that those who ask call.
func (a *analysis) voiceClues(c *clues) {
	if k := a.authorMention(); k >= 0 {
		if of := a.people[a.mentions[k].person].of; of != "" {
			c.add(of, 3)
		} else {
			c.add(a.recalled(a.mentions[k].person), 2)
		}
	}
	a.hereClues(c)
	a.hostClues(c)
	if a.kind != record.PressConference {
		return
	}
	for _, p := range a.called() {
		if a.met(p) {
			continue // "Doorstop with Premier X"
		}
		of := a.people[p].of
		if of == "" {
			of = a.recalled(p)
		}
		c.add(of, 4)
		return
	}
}

// hereClues: nobody says "here in Tokyo" at home.
func (a *analysis) hereClues(c *clues) {
	for i := 2; i < len(a.tokens); i++ {
		if a.who.signs[i].kinds&nameCity != 0 && a.who.signs[i].kinds&nameParty == 0 && a.cue(i-1)&cueIn != 0 && a.is(i-2, "here") {
			c.add(a.placeParty(i), -1)
		}
	}
}

// hostClues: of those who issue a text together, the one at whose place they met is
// likelier to have published it.
func (a *analysis) hostClues(c *clues) {
	if a.kind != record.JointStatement {
		return
	}
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.isHeadline(s) {
			continue
		}
		for t := s.FirstToken + 1; t < s.EndToken; t++ {
			if a.who.signs[t].kinds&nameCity != 0 && a.who.signs[t].kinds&nameParty == 0 && a.cue(t-1)&cueIn != 0 {
				c.add(a.placeParty(t), 1)
				return
			}
		}
		return
	}
}

// called are the people whom those who ask speak to by name, in the order in which
// they are first spoken to: "Mr Howard, will this …".
func (a *analysis) called() []int {
	var out []int
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.kind != mentionPerson || m.person < 0 || m.end >= len(a.tokens) || a.class(m.end)&isComma == 0 || len(m.parties) > 0 {
			continue
		}
		if !a.startsSentence(m.first) && !(m.first > 0 && a.class(m.first-1)&isColon != 0) {
			continue
		}
		if !contains(out, m.person) {
			out = append(out, m.person)
		}
	}
	return out
}

// visited says whether the words around the party at tokens [first, end) are those of
// a guest: "here in Egypt", "our Turkish friends", "departure from Ankara".
func (a *analysis) visited(first, end int) bool {
	before := first - 1
	if before > 0 && a.cue(before)&cueIn != 0 && a.is(before-1, "here") {
		return true // nobody says so at home
	}
	if before >= 0 && end < len(a.tokens) && a.cue(before)&cueWe != 0 {
		switch strings.ToLower(a.written(end, end+1)) {
		case "friends", "friend", "hosts", "counterparts", "counterpart", "partners", "colleagues", "neighbours", "neighbors":
			return true
		}
	}
	return false
}

// labelsOwn says whether somebody speaks under the label of a head of government
// alone, "PM:", as only the own one does.
func (a *analysis) labelsOwn() bool {
	for i := range a.sents {
		s := &a.sents[i]
		if s.EndToken > s.FirstToken+1 && a.is(s.FirstToken, "PM") && a.class(s.FirstToken+1)&isColon != 0 {
			return true
		}
	}
	return false
}
