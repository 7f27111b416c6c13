package who

import (
	"cmp"
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// link ties mentions of people that stand in one list: "Israeli Prime Minister A,
// President B and National Security Advisor C".
type link struct {
	person  int
	of      record.PartyCode // as its own words say
	after   bool             // said after the name: "… of Ukraine"
	chained bool             // the one before it in the list is in the same list
}

// shareParty notes in which list a mention of a person stands.
func (a *Cast) shareParty(k int, of record.PartyCode, after bool) {
	m := &a.Mentions[k]
	l := link{person: m.Person, of: of, after: after}
	if k > 0 && a.Mentions[k-1].Kind == MentionPerson && a.Mentions[k-1].Person >= 0 && len(a.Who.links) > 0 {
		l.chained = a.OnlyJoins(a.Mentions[k-1].End, m.First)
	}
	if k > 0 && a.heldBy(k-1, m.First) {
		if p := &a.People[m.Person]; len(p.Posts) == 0 || p.Office == "" || !strings.Contains(p.Office, " ") {
			p.Office, p.Posts = a.Mentions[k-1].Name, a.Posts(a.Mentions[k-1].First, a.Mentions[k-1].End)
		}
	}
	if k > 0 && of == "" && (a.Counterpart(k-1, m.First) || a.inBrackets(k-1, m.First) || a.Mentions[k-1].Kind == MentionOffice && !a.shortened(k-1) && a.OnlyJoins(a.Mentions[k-1].End, m.First)) {
		if p := a.Mentions[k-1].Parties; len(p) > 0 {
			l.of = p[0]
			if a.People[m.Person].Of == "" {
				a.People[m.Person].Of = p[0]
			}
		}
	}
	a.Who.links = append(a.Who.links, l)
}

// shortened says whether mention k is the short form of an office, which stands for
// its holder: "EAM and Cabinet Secretary X".
func (a *Cast) shortened(k int) bool {
	m := &a.Mentions[k]
	return m.End-m.First == 1 && a.Tokens[m.First].Shape == text.Upper
}

// heldBy says whether mention k is an office of several words that the name after
// a comma fills: "the Minister for Foreign Affairs of Australia, Senator X".
func (a *Cast) heldBy(k, first int) bool {
	m := &a.Mentions[k]
	if m.Kind != MentionOffice || first-m.End != 1 {
		return false
	}
	return m.End-m.First > 2 && a.Cue(m.End)&words.CueComma != 0 && a.Words[m.First] == a.Language.Cues.The || a.inBrackets(k, first)
}

// inBrackets says whether the name of who holds the office of mention k begins in
// brackets at token first: "Chinese Foreign Minister (Mr. X):".
func (a *Cast) inBrackets(k, first int) bool {
	m := &a.Mentions[k]
	return m.Kind == MentionOffice && first-m.End == 1 && a.Cue(m.End)&words.CueOpen != 0
}

// Counterpart says whether mention k names whose counterpart the person after it
// is: "his Israeli counterpart, National Security Advisor …".
func (a *Cast) Counterpart(k, first int) bool {
	m := &a.Mentions[k]
	return m.Kind == MentionOffice && words.Contains(a.Posts(m.First, m.End), "counterpart") && m.End < len(a.Tokens) && first-m.End <= 1
}

// settleParties gives a party to people whom no words of their own give one: in
// a list, that of those beside them; the issuer's to the one whose doings the
// text tells, and to whoever stands in a list with that one.
func (a *Cast) settleParties() {
	a.ours()
	a.recallOwn()
	a.Who.Lead = a.LeadPerson()
	if l := a.Who.Lead; l >= 0 && a.People[l].Of == "" {
		a.People[l].Of, a.People[l].Guessed = a.Issuer, true
	}
	a.shareForward()
	a.shareBackward()
	for _, l := range a.Who.links {
		a.guessParty(l.person)
	}
	for p := range a.People {
		a.guessParty(p)
	}
}

// ours gives those whom the text calls its own the issuer's party: "our Minister, Mr Berg".
func (a *Cast) ours() {
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person >= 0 && a.People[m.Person].Of == "" && a.ownOf(m) {
			a.People[m.Person].Of = a.Issuer
		}
	}
}

// ownOf says whether "our" stands before whom a mention names.
func (a *Cast) ownOf(m *Mention) bool {
	return a.WordAt(m.First, "our") || m.First > 0 && a.WordAt(m.First-1, "our")
}

// guessParty gives somebody whose words give no party the likeliest one that can
// have such an office.
func (a *Cast) guessParty(p int) {
	who := &a.People[p]
	if who.Of != "" {
		return
	}
	who.Of, who.Guessed = a.likelyParty(p), true
	if who.Of != "" && !a.canServe(p, who.Of) {
		who.Of = a.otherParty(p)
	}
}

// shareForward: "Israeli Prime Minister A, President B" are both Israel's; beside an envoy
// stands somebody of the state to which they are sent: "Ambassador of Norway to Fiji A, and Minister B".
func (a *Cast) shareForward() {
	links := a.Who.links
	for i := 1; i < len(links); i++ {
		before := &links[i-1]
		if links[i].chained && links[i].of == "" {
			links[i].of = a.sentTo(before.person)
			a.People[links[i].person].Of = cmp.Or(a.People[links[i].person].Of, links[i].of)
		}
		if p := &a.People[links[i].person]; p.Of == "" && links[i].chained && !before.after && before.of != "" && !a.sameRank(links[i].person, before.person) {
			p.Of, links[i].of = before.of, before.of
		}
	}
}

// shareBackward: "Foreign Minister A and Defence Minister B of Ukraine" are both
// Ukraine's; so are all whom the text's own person met in one list.
func (a *Cast) shareBackward() {
	links := a.Who.links
	for i := len(links) - 1; i > 0; i-- {
		p := &a.People[links[i-1].person]
		if p.Of == "" && links[i].chained && links[i].of != "" && !a.sameRank(links[i].person, links[i-1].person) && (links[i].after || links[i-1].person != a.Who.Lead && a.Met(links[i-1].person)) {
			p.Of, links[i-1].after, links[i-1].of = links[i].of, true, links[i].of
		}
	}
}

// sameRank says whether two people hold offices of the one kind of which a state has
// one holder: its foreign minister, its head of government.
func (a *Cast) sameRank(p, q int) bool {
	for _, x := range a.People[p].Posts {
		for _, y := range a.People[q].Posts {
			for _, e := range a.Language.Names.Lookup("offices", x) {
				for _, f := range a.Language.Names.Lookup("offices", y) {
					if k := e.Fields["kind"]; k == f.Fields["kind"] && (k == "foreign-minister" || k == "head-of-state" || k == "head-of-government") {
						return true
					}
				}
			}
		}
	}
	return false
}

// heads says whether a person heads a state or a government.
func (a *Cast) heads(p int) bool {
	for _, post := range a.People[p].Posts {
		for _, e := range a.Language.Names.Lookup("offices", post) {
			switch e.Fields["kind"] {
			case "head-of-state", "head-of-government", "monarch":
				return true
			}
		}
	}
	return false
}
