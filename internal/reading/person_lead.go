package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// leadByOffice gives the text's own person the party whose office the text has
// without a name that fits: "Vladimir Putin … The Russian President".
func (a *analysis) leadByOffice() {
	l := a.leadPerson()
	if l < 0 || a.people[l].of != "" || a.issuer != "" || a.unpartied(l) || a.saysI() {
		return
	}
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.kind != mentionOffice || len(m.parties) != 1 || !a.readsProse(m.first) || a.headlined(m.first) || a.isBody(m.parties[0]) || a.someoneOf(m.parties[0]) || a.elsewhere(k) {
			continue
		}
		posts := a.posts(m.first, m.end)
		if len(a.people[l].posts) > 0 && !holdsPost(a.people[l].posts, posts) || contains(posts, "counterpart") {
			continue
		}
		a.people[l].of, a.people[l].posts = m.parties[0], posts
		if a.people[l].office == "" || !strings.Contains(a.people[l].office, " ") {
			a.people[l].office = a.written(a.withoutArticle(m.first), m.end)
		}
		a.issuer = m.parties[0]
		return
	}
}

// elsewhere says whether the office of mention k is somebody else's: a name fills it, or
// it goes on to what its holder is for. "China's Vice Minister, Mr Li".
func (a *analysis) elsewhere(k int) bool {
	end := a.mentions[k].end
	if end < len(a.tokens) && a.cue(end)&cueFor != 0 {
		return true
	}
	return k+1 < len(a.mentions) && a.mentions[k+1].kind == mentionPerson && a.mentions[k+1].person >= 0 && a.mentions[k+1].first-end <= 1
}

// unpartied says whether a text gives somebody an office of state, and no state: it
// is its own. "The Prime Minister, X, said".
func (a *analysis) unpartied(p int) bool {
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.person == p && m.kind == mentionPerson && len(m.parties) == 0 && a.readsProse(m.first) && a.definite(m.first+1) && holdsPost(a.posts(m.first, m.end), []string{"prime-minister", "president", "chancellor", "foreign-minister"}) {
			return true
		}
	}
	return false
}

// someoneOf says whether a person of a party is named.
func (a *analysis) someoneOf(p record.PartyCode) bool {
	for i := range a.people {
		if a.people[i].of == p {
			return true
		}
	}
	return false
}

// leadPerson is the issuer's own person: the first named in the title, or else
// the first person of the first paragraph.
func (a *analysis) leadPerson() int {
	if t := a.who.title; t != nil {
		for i := range t.mentions {
			m := &t.mentions[i]
			if m.kind != mentionPerson || m.person < 0 {
				continue
			}
			p := a.known(naming{parts: t.people[m.person].parts})
			if p >= 0 && a.canLead(p) {
				return p
			}
			break
		}
	}
	for i := range a.mentions[:min(len(a.mentions), 12)] {
		if m := &a.mentions[i]; m.kind == mentionPerson && m.person >= 0 && a.issuer != "" && a.people[m.person].of == a.issuer && a.people[m.person].office != "" && !a.toldOf(i) {
			return m.person
		}
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.kind == mentionPerson && m.person >= 0 && a.blockKind(m.first) != text.Caption {
			if a.canLead(m.person) && !a.toldOf(i) && !(a.kind == record.PressConference && a.met(m.person)) {
				return m.person
			}
		}
		if i > 12 {
			break
		}
	}
	return -1
}

// canLead says whether somebody can be the issuer's own.
func (a *analysis) canLead(p int) bool {
	of := a.people[p].of
	return of == "" && (a.issuer == "" || a.canServe(p, a.issuer)) || of == a.issuer
}

// blockKind is the kind of the block that a token stands in.
func (a *analysis) blockKind(tok int) text.BlockKind { return a.doc.Blocks[a.blockOf(tok)].Kind }

// headlined says whether a token stands in a line near the top that no full stop ends.
func (a *analysis) headlined(tok int) bool {
	i := a.sentenceOf(tok)
	return i >= 0 && a.isHeadline(&a.sents[i])
}
