package reading

import (
	"strings"

	"entente.example/internal/record"
)

// otherParty is the party besides the issuer to which person p most likely
// belongs: one of the title, one that acts together with the issuer, or the one
// named most, of those that can have such an office.
func (a *analysis) otherParty(p int) record.PartyCode {
	var c clues
	add := func(code record.PartyCode, weight float64) {
		if code != a.issuer && a.canServe(p, code) {
			c.add(code, weight)
		}
	}
	if t := a.who.title; t != nil {
		for i := range t.tokens {
			if t.who.signs[i].kinds&(nameParty|nameBody|nameDemonym) == 0 || i > 0 && t.words[i-1] == t.engine.lexis.by.on {
				continue // "on Brazil" tells of what
			}
			for _, code := range t.codesAt(i, nameParty|nameBody|nameDemonym) {
				add(code, 20)
			}
		}
	}
	for _, x := range a.together() {
		add(x.party, 4*x.weight)
	}
	if best := c.best(1); a.kind == record.JointStatement && best != "" {
		return best
	}
	for i := range a.names {
		m := &a.names[i]
		if a.who.signs[m.First].inner&(nameParty|nameDemonym) == 0 {
			continue
		}
		for _, code := range a.codesAt(int(m.First), nameParty|nameDemonym) {
			add(code, 1)
		}
	}
	return c.best(1)
}

// together weighs the parties that lists with the issuer name, short lists more:
// "the United States and the European Union have".
func (a *analysis) together() clues {
	var c clues
	for k := 0; k < len(a.mentions); {
		last, own := k, false
		for ; last < len(a.mentions) && a.mentions[last].kind == mentionParty && (last == k || a.onlyJoins(a.mentions[last-1].end, a.mentions[last].first)); last++ {
			own = own || a.mentions[last].parties[0] == a.issuer
		}
		for i := k; own && i < last; i++ {
			c.add(a.mentions[i].parties[0], 1/float64(last-k))
		}
		k = max(last, k+1)
	}
	return c
}

// canServe says whether somebody can be of a party: no president is a kingdom's.
// Only the plain name of a post tells; there are presidents of many things.
func (a *analysis) canServe(p int, of record.PartyCode) bool {
	who := &a.people[p]
	if strings.Contains(who.office, " of ") {
		return true
	}
	for _, post := range who.posts {
		if !a.engine.codes.hasPost(of, post) {
			return false
		}
	}
	return true
}
