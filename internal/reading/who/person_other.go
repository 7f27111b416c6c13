package who

import (
	"strings"

	"entente.example/internal/record"
)

// otherParty is the party besides the issuer to which person p most likely
// belongs: one of the title, one that acts together with the issuer, or the one
// named most, of those that can have such an office.
func (a *Cast) otherParty(p int) record.PartyCode {
	var c clues
	add := func(code record.PartyCode, weight float64) {
		if code != a.Issuer && a.canServe(p, code) {
			c.add(code, weight)
		}
	}
	if t := a.Who.Title; t != nil {
		for i := range t.Tokens {
			if t.Who.Signs[i].Kinds&(NameParty|NameBody|NameDemonym) == 0 || i > 0 && t.Words[i-1] == t.Language.By.On {
				continue // "on Brazil" tells of what
			}
			for _, code := range t.CodesAt(i, NameParty|NameBody|NameDemonym) {
				add(code, 20)
			}
		}
	}
	for _, x := range a.together() {
		add(x.party, 4*x.weight)
	}
	if best := c.best(1); a.Kind == record.JointStatement && best != "" {
		return best
	}
	for i := range a.Names {
		m := &a.Names[i]
		if a.Who.Signs[m.First].Inner&(NameParty|NameDemonym) == 0 {
			continue
		}
		for _, code := range a.CodesAt(int(m.First), NameParty|NameDemonym) {
			add(code, 1)
		}
	}
	return c.best(1)
}

// together weighs the parties that lists with the issuer name, short lists more:
// "the United States and the European Union have".
func (a *Cast) together() clues {
	var c clues
	for k := 0; k < len(a.Mentions); {
		last, own := k, false
		for ; last < len(a.Mentions) && a.Mentions[last].Kind == MentionParty && (last == k || a.OnlyJoins(a.Mentions[last-1].End, a.Mentions[last].First)); last++ {
			own = own || a.Mentions[last].Parties[0] == a.Issuer
		}
		for i := k; own && i < last; i++ {
			c.add(a.Mentions[i].Parties[0], 1/float64(last-k))
		}
		k = max(last, k+1)
	}
	return c
}

// canServe says whether somebody can be of a party: no president is a kingdom's.
// Only the plain name of a post tells; there are presidents of many things.
func (a *Cast) canServe(p int, of record.PartyCode) bool {
	who := &a.People[p]
	if strings.Contains(who.Office, " of ") {
		return true
	}
	for _, post := range who.Posts {
		if !a.Lexis.Codes.hasPost(of, post) {
			return false
		}
	}
	return true
}
