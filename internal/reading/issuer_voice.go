package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// voiceClues: whose words the head says they are is the issuer's own, and in a
// transcript whoever answers to a name that those who ask call.
func (a *analysis) voiceClues(c *clues) {
	if k := a.authorMention(); k >= 0 {
		if of := a.people[a.mentions[k].person].of; of != "" && a.received(k) {
			c.add(of, -1)
		} else if of != "" {
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

// received says whether the author of a text, whose state it names, sent it to an
// office whose state it does not name: "has sent the following message to the Prime Minister".
func (a *analysis) received(k int) bool {
	if len(a.mentions[k].parties) == 0 && !a.foreignWords(&a.mentions[k]) {
		return false
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if (m.kind == mentionOffice || m.kind == mentionPerson) && len(m.parties) == 0 && m.first > 0 && m.first < 2*longestHead && a.is(m.first-1, "to") && holdsPost(a.posts(m.first, m.end), heads()) {
			return true
		}
	}
	return false
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

// labelsOwn are the posts of the head of a state or government under whose label
// somebody speaks with no state in it, "PM:", "THE PRESIDENT:", as only the own one does.
func (a *analysis) labelsOwn() []string {
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.kind != mentionOffice || len(m.parties) > 0 || m.end >= len(a.tokens) || a.class(m.end)&isColon == 0 || a.tokens[m.end-1].Shape != text.Upper {
			continue
		}
		if posts := a.posts(m.first, m.end); holdsPost(posts, heads()) {
			return posts
		}
	}
	return nil
}
