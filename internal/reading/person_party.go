package reading

import (
	"strings"

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
func (a *analysis) shareParty(k int, of record.PartyCode, after bool) {
	m := &a.mentions[k]
	l := link{person: m.person, of: of, after: after}
	if k > 0 && a.mentions[k-1].kind == mentionPerson && a.mentions[k-1].person >= 0 && len(a.who.links) > 0 {
		l.chained = a.onlyJoins(a.mentions[k-1].end, m.first)
	}
	if k > 0 && a.heldBy(k-1, m.first) {
		if p := &a.people[m.person]; len(p.posts) == 0 || p.office == "" || !strings.Contains(p.office, " ") {
			p.office, p.posts = a.mentions[k-1].name, a.posts(a.mentions[k-1].first, a.mentions[k-1].end)
		}
	}
	if k > 0 && of == "" && (a.counterpart(k-1, m.first) || a.inBrackets(k-1, m.first) || a.mentions[k-1].kind == mentionOffice && !a.shortened(k-1) && a.onlyJoins(a.mentions[k-1].end, m.first)) {
		if p := a.mentions[k-1].parties; len(p) > 0 {
			l.of = p[0]
			if a.people[m.person].of == "" {
				a.people[m.person].of = p[0]
			}
		}
	}
	a.who.links = append(a.who.links, l)
}

// shortened says whether mention k is the short form of an office, which stands for
// its holder: "EAM and Cabinet Secretary X".
func (a *analysis) shortened(k int) bool {
	m := &a.mentions[k]
	return m.end-m.first == 1 && a.tokens[m.first].Shape == text.Upper
}

// heldBy says whether mention k is an office of several words that the name after
// a comma fills: "the Minister for Foreign Affairs of Australia, Senator X".
func (a *analysis) heldBy(k, first int) bool {
	m := &a.mentions[k]
	if m.kind != mentionOffice || first-m.end != 1 {
		return false
	}
	return m.end-m.first > 2 && a.cue(m.end)&cueComma != 0 && a.words[m.first] == a.engine.cues.the || a.inBrackets(k, first)
}

// inBrackets says whether the name of who holds the office of mention k begins in
// brackets at token first: "Chinese Foreign Minister (Mr. X):".
func (a *analysis) inBrackets(k, first int) bool {
	m := &a.mentions[k]
	return m.kind == mentionOffice && first-m.end == 1 && a.cue(m.end)&cueOpen != 0
}

// counterpart says whether mention k names whose counterpart the person after it
// is: "his Israeli counterpart, National Security Advisor …".
func (a *analysis) counterpart(k, first int) bool {
	m := &a.mentions[k]
	return m.kind == mentionOffice && contains(a.posts(m.first, m.end), "counterpart") && m.end < len(a.tokens) && first-m.end <= 1
}

// settleParties gives a party to people whom no words of their own give one: in
// a list, that of those beside them; the issuer's to the one whose doings the
// text tells, and to whoever stands in a list with that one.
func (a *analysis) settleParties() {
	a.who.lead = a.leadPerson()
	if l := a.who.lead; l >= 0 && a.people[l].of == "" {
		a.people[l].of, a.people[l].guessed = a.issuer, true
	}
	a.shareForward()
	a.shareBackward()
	for _, l := range a.who.links {
		a.guessParty(l.person)
	}
	for p := range a.people {
		a.guessParty(p)
	}
}

// guessParty gives somebody whose words give no party the likeliest one that can
// have such an office.
func (a *analysis) guessParty(p int) {
	who := &a.people[p]
	if who.of != "" {
		return
	}
	who.of, who.guessed = a.likelyParty(p), true
	if who.of != "" && !a.canServe(p, who.of) {
		who.of = a.otherParty(p)
	}
}

// shareForward: "Israeli Prime Minister A, President B" are both Israel's.
func (a *analysis) shareForward() {
	links := a.who.links
	for i := 1; i < len(links); i++ {
		before := &links[i-1]
		if p := &a.people[links[i].person]; p.of == "" && links[i].chained && !before.after && before.of != "" && !a.sameRank(links[i].person, before.person) {
			p.of, links[i].of = before.of, before.of
		}
	}
}

// shareBackward: "Foreign Minister A and Defence Minister B of Ukraine" are both
// Ukraine's; so are all whom the text's own person met in one list.
func (a *analysis) shareBackward() {
	links := a.who.links
	for i := len(links) - 1; i > 0; i-- {
		p := &a.people[links[i-1].person]
		if p.of == "" && links[i].chained && links[i].of != "" && (links[i].after || links[i-1].person != a.who.lead && a.met(links[i-1].person)) {
			p.of, links[i-1].after, links[i-1].of = links[i].of, true, links[i].of
		}
	}
}

// likelyParty is the party of somebody whose words give none: that of the one
// before in a list; of whoever was met, and of a head of state or government
// beside the text's own, the party named most besides the issuer; else the issuer's.
func (a *analysis) likelyParty(p int) record.PartyCode {
	who := &a.people[p]
	before := a.listedAfter(p)
	if a.met(p) && a.foreignCaller(p) {
		return a.issuer
	}
	switch l := a.who.lead; {
	case l < 0 && a.met(p) && len(who.posts) > 0 && a.otherParty(p) != "":
		return a.otherParty(p) // "Doorstop with Premier X"
	case a.kind == record.PressConference && l >= 0 && l != p && len(who.posts) == 0 && a.hasLabel(p) && a.otherParty(p) != "":
		return a.otherParty(p) // who else speaks to the press
	case l < 0 || l == p:
	case a.met(p) && a.metIn(p) != "":
		return a.metIn(p)
	case before >= 0 && before != l && a.heads(p) && a.heads(before) && holdsPost(who.posts, a.people[before].posts):
		return a.otherParty(p) // two Presidents are not of one state
	case before >= 0 && before != l && a.people[before].of != "":
		return a.people[before].of
	case before == l && a.sameRank(p, l) && a.otherParty(p) != "":
		return a.otherParty(p) // "Secretary of State X and Foreign Minister Y"
	case before == l && !a.met(p) && !(a.heads(p) && a.heads(l)):
		return a.issuer
	case a.met(p) && len(who.posts) == 0 && who.office == "":
		return ""
	case a.met(p), holdsPost(who.posts, a.people[l].posts), before == l && a.heads(p) && a.heads(l), a.kind == record.JointStatement && a.heads(p) && a.heads(l):
		return a.otherParty(p)
	}
	if len(who.posts) == 0 || who.office == "" {
		return ""
	}
	return a.issuer
}

// listedAfter is the person named right before the first mention of p in a list, -1 for none.
func (a *analysis) listedAfter(p int) int {
	for i, l := range a.who.links {
		if l.person == p {
			if l.chained && i > 0 {
				return a.who.links[i-1].person
			}
			return -1
		}
	}
	return -1
}

// sameRank says whether two people hold offices of the one kind of which a state has
// one holder: its foreign minister, its head of government.
func (a *analysis) sameRank(p, q int) bool {
	for _, x := range a.people[p].posts {
		for _, y := range a.people[q].posts {
			for _, e := range a.engine.names.Lookup("offices", x) {
				for _, f := range a.engine.names.Lookup("offices", y) {
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
func (a *analysis) heads(p int) bool {
	for _, post := range a.people[p].posts {
		for _, e := range a.engine.names.Lookup("offices", post) {
			switch e.Fields["kind"] {
			case "head-of-state", "head-of-government", "monarch":
				return true
			}
		}
	}
	return false
}

// met says whether the first mention of a person stands after "with".
func (a *analysis) met(p int) bool {
	f := a.people[p].first
	if f < 0 || a.mentions[f].first < 2 {
		return false
	}
	first := a.mentions[f].first
	if a.cue(first-1)&cueThe != 0 && first > 2 {
		first--
	}
	if a.words[first-1] == a.engine.lexis.by.on && a.engine.lexis.calls.has(a.words[first-2]) || a.is(first-1, "met") {
		return true // "called on President X", "met Prime Minister Y"
	}
	return a.cue(first-1)&cueWith != 0 && !a.joinWord(first-2)
}

// foreignCaller says whether somebody of another party than the issuer's is who
// calls on or meets p in the sentence that first names p: the host is the issuer's.
func (a *analysis) foreignCaller(p int) bool {
	first := a.people[p].first
	if a.issuer == "" || a.isBody(a.issuer) {
		return false
	}
	for k := first - 1; k >= 0 && a.sentenceOf(a.mentions[k].first) == a.sentenceOf(a.mentions[first].first); k-- {
		if m := &a.mentions[k]; m.kind == mentionPerson && m.person >= 0 && !a.onlyJoins(m.end, a.mentions[first].first) {
			of := a.people[m.person].of
			return of != "" && of != a.issuer && !a.people[m.person].guessed
		}
	}
	return false
}

// metIn is the state, not the issuer's, in which the sentence that first names a
// person begins: "While in Colombia, X met with Foreign Minister Y".
func (a *analysis) metIn(p int) record.PartyCode {
	at := a.mentions[a.people[p].first].first
	lo := at
	for lo > 0 && !a.sentenceStart[lo] {
		lo--
	}
	for i := lo; i+1 < at && i < lo+3; i++ {
		if a.cue(i)&cueIn == 0 {
			continue
		}
		if e := a.entryOf(i+1, nameParty|nameCity); e != nil && a.who.signs[i+1].kinds != 0 {
			of := record.PartyCode(e.Code)
			if nameKinds[e.List] == nameCity {
				of = record.PartyCode(e.Fields["country"])
			}
			if of != a.issuer && a.nameEnd(i+1) < at && a.cue(a.nameEnd(i+1))&cueComma != 0 {
				return of
			}
		}
	}
	return ""
}

// servesParty says whether an office can be one of a party's without more: a
// minister is a state's, a Secretary-General a body's.
func (a *analysis) servesParty(n *mention, of record.PartyCode) bool {
	e := a.entryOf(n.end-1, nameOffice)
	for i := n.first; e == nil && i < n.end; i++ {
		e = a.entryOf(i, nameOffice)
	}
	switch {
	case len(n.parties) > 0:
		return true
	case e == nil:
		return false
	}
	for _, post := range a.posts(n.first, n.end) {
		if n.end-n.first < 4 && !a.engine.codes.hasPost(of, post) {
			return false
		}
	}
	return ofState(e.Fields["kind"]) && !a.isBody(of) || a.isBody(of)
}
