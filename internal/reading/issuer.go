package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// publisher is the party that publishes at a host: one that the table of
// publishers lists, or the state whose government's domain it is.
func (c *cues) publisher(host string) record.PartyCode {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	for h := host; h != ""; {
		if p, ok := c.hosts[h]; ok {
			return p
		}
		_, rest, _ := strings.Cut(h, ".")
		h = rest
	}
	labels := strings.Split(host, ".")
	last := labels[len(labels)-1]
	switch {
	case last == "gov" || last == "mil":
		return "US"
	case last == "eu" && slices.Contains(labels, "europa"):
		return "EU"
	case len(last) != 2 || !slices.ContainsFunc(labels, governmental):
		return ""
	case last == "uk":
		return "GB"
	}
	return record.PartyCode(strings.ToUpper(last))
}

// governmental labels of a host belong to governments.
func governmental(label string) bool {
	switch label {
	case "gov", "go", "gob", "gouv", "gc", "govt", "gub", "gv", "mofa", "mfa", "gov2":
		return true
	}
	return strings.HasSuffix(label, "mfa") || strings.HasPrefix(label, "mfa")
}

// clue is what speaks for a party as the issuer.
type clue struct {
	party  record.PartyCode
	weight float64
}

// clues weighs parties; the list is short.
type clues []clue

func (c *clues) add(p record.PartyCode, weight float64) {
	if p == "" {
		return
	}
	for i := range *c {
		if (*c)[i].party == p {
			(*c)[i].weight += weight
			return
		}
	}
	*c = append(*c, clue{p, weight})
}

// best is the party with the greatest weight, the first of equals; "" below
// least, save where nothing speaks for any other.
func (c clues) best(least float64) record.PartyCode {
	var out clue
	others := false
	for _, x := range c {
		if x.weight > out.weight {
			others = others || out.party != ""
			out = x
		} else if x.weight > 0 {
			others = true
		}
	}
	if out.weight < least && (others || out.weight < least/3) {
		return ""
	}
	return out.party
}

// settleIssuer weighs what the text shows of who speaks in it, where no address told.
func (a *analysis) settleIssuer() {
	if a.issuer != "" {
		return
	}
	var c clues
	a.mastheadClues(&c)
	a.letterheadClues(&c)
	a.ownClues(&c)
	a.bodyClues(&c)
	a.leadClues(&c)
	a.roleClues(&c)
	a.issuer = c.best(0.25)
}

// mastheadClues: lines around the text name the issuer: "ASEAN Secretariat
// News", "Japan-ASEAN Relations", a place alone under the text.
func (a *analysis) mastheadClues(c *clues) {
	a.addressClues(c)
	for _, key := range []string{"og:site_name", "publisher", "author", "dc.publisher", "application-name", "agency", "organisation", "organization", "department", "ministry", "issuer", "site", "source"} {
		if s := a.doc.Front[key]; s != "" {
			b := a.aside(s)
			for _, m := range b.names {
				for _, e := range m.Entries {
					if nameKinds[e.List]&(nameParty|nameBody|nameAgency|nameDemonym) != 0 {
						c.add(record.PartyCode(e.Code), 6)
						break
					}
				}
			}
		}
	}
	for i := range a.sents {
		s := &a.sents[i]
		b := &a.doc.Blocks[s.Block]
		if e := a.entryOf(s.FirstToken, nameCity); e != nil && (a.afterDateline(s) > s.FirstToken || s.EndToken-s.FirstToken <= 3 && i >= len(a.sents)-3) {
			c.add(record.PartyCode(e.Fields["country"]), 1.2)
		}
		if s.EndToken-s.FirstToken > 14 || s.End-s.Start < b.End-b.Start-2 || b.Kind == text.ListItem || b.Kind == text.Heading || a.isQuestion(s) {
			continue
		}
		top, foot := s.Block < 4, s.Block >= len(a.doc.Blocks)-5
		if b.Kind == text.Navigation || b.Kind == text.Signature || b.Kind == text.Caption || b.Kind == text.Dateline || top || foot {
			a.lineClues(c, s, b.Kind, top || foot)
		}
	}
}

// isQuestion says whether a line is a question.
func (a *analysis) isQuestion(s *text.Sentence) bool { return a.is(s.EndToken-1, "?") }

// edge is how many bytes at the top and the foot of a text its masthead and
// its contacts stand in.
const edge = 800

// addressClues: mail addresses and links at the edges of the text are the issuer's own.
func (a *analysis) addressClues(c *clues) {
	top, foot := a.doc.Text, ""
	if len(top) > 2*edge {
		top, foot = top[:edge], top[len(top)-edge:]
	}
	for _, part := range []string{top, foot} {
		for _, mark := range []string{"@", "://"} {
			for rest := part; ; {
				_, after, ok := strings.Cut(rest, mark)
				if !ok {
					break
				}
				host := after
				if end := strings.IndexFunc(after, notHost); end >= 0 {
					host = after[:end]
				}
				c.add(a.engine.cues.publisher(host), 2)
				rest = after
			}
		}
	}
}

// notHost says whether a character cannot stand in the name of a host.
func notHost(r rune) bool {
	return r != '.' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
}

func (a *analysis) lineClues(c *clues, s *text.Sentence, kind text.BlockKind, edge bool) {
	first := true
	for i := s.FirstToken; i < s.EndToken; i++ {
		if e, _ := a.engine.cues.mastheads.at(a.words, i, s.EndToken); e != nil && edge {
			c.add(record.PartyCode(e.Code), 4)
		}
		if a.who.signs[i].kinds == 0 {
			continue
		}
		codes := a.codesAt(i, nameParty|nameBody|nameAgency)
		if i > s.FirstToken+1 && a.cue(i-1)&cueComma != 0 && a.who.signs[i-2].inner&nameCity != 0 {
			continue
		}
		switch e := a.entryOf(i, nameBody|nameAgency); {
		case e != nil && len(codes) == 1 && s.EndToken-s.FirstToken <= 8 && edge:
			c.add(codes[0], 3)
		case e != nil && len(codes) == 1 && kind == text.Title && (i == s.FirstToken || a.cue(i-1)&(cueWith|cueAnd|cueFor) == 0):
			c.add(codes[0], 2)
		case len(codes) > 1 && kind == text.Title && a.kind == record.StatementText && a.isBody(codes[0]):
			c.add(codes[0], 3)
		case len(codes) > 1 && edge && kind != text.Title:
			c.add(codes[0], 1.5)
		case len(codes) == 1 && first && edge && kind != text.Title:
			c.add(codes[0], 1)
		case len(codes) > 1 || len(codes) == 1 && first:
			c.add(codes[0], 0.3)
		}
		if e := a.entryOf(i, nameCity); e != nil && (kind == text.Dateline || kind == text.Signature || s.EndToken-s.FirstToken <= 3) {
			c.add(record.PartyCode(e.Fields["country"]), 1)
		}
		first = first && len(codes) == 0
	}
}

// bodyClues: the issuer's own side is named most; the party of somebody named
// with "of …" is rather the other side, an office of a party without a name
// ("the Russian President") rather the own.
func (a *analysis) bodyClues(c *clues) {
	var counts clues
	for i := range a.mentions {
		m := &a.mentions[i]
		switch {
		case m.kind == mentionOffice && len(m.parties) == 1:
			c.add(m.parties[0], 0.6)
		case m.kind == mentionPerson && m.person >= 0:
			counts.add(a.people[m.person].of, 1)
		case m.kind == mentionParty:
			counts.add(m.parties[0], 1)
		}
	}
	for _, n := range counts {
		c.add(n.party, min(n.weight*0.15, 1.5))
	}
}

// leadClues: the person whose doings the text tells first is the issuer's; who
// is met, and where one goes, is the other side's.
func (a *analysis) leadClues(c *clues) {
	found := false
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.kind != mentionPerson || m.person < 0 {
			continue
		}
		before := cue(0)
		if m.first > 0 {
			before = a.cue(m.first - 1)
		}
		of := a.people[m.person].of
		switch {
		case before&cueWith != 0:
			c.add(of, -1.5)
		case !found && len(m.parties) == 0:
			c.add(of, 1.5)
		case !found:
			c.add(of, 0.7)
		}
		found = true
		if i > 40 {
			return
		}
	}
	a.journeyClues(c)
}

// journeyClues: where the text's own people go is another party's; where somebody
// comes whose own words name another state ("the Prime Minister of Canada") is
// the issuer's.
func (a *analysis) journeyClues(c *clues) {
	for i := 1; i < len(a.tokens) && i < 400; i++ {
		if a.who.signs[i].kinds&(nameParty|nameCity) == 0 {
			continue
		}
		to := a.goesTo(i)
		if !to && !a.visits(i) {
			continue
		}
		of := a.placeParty(i)
		switch guest := a.guestBefore(i); {
		case guest != "" && guest != of && a.invited(i):
			c.add(of, 1.2)
			c.add(guest, -1.2)
		case guest != "" && guest != of:
			c.add(of, 0.4)
			c.add(guest, -0.2)
		case to:
			c.add(of, -2)
		case guest == "" && a.personBefore(i):
			c.add(of, -1)
		}
	}
}

// invited says whether the sentence of token i tells that somebody invited the traveller.
func (a *analysis) invited(i int) bool {
	b := a.blockOf(i)
	for t := max(0, a.firstToken(b)); t < len(a.tokens) && a.blockOf(t) == b; t++ {
		if strings.EqualFold(a.written(t, t+1), "invitation") {
			return true
		}
	}
	return false
}

// placeParty is the state that the place at token i is, or lies in.
func (a *analysis) placeParty(i int) record.PartyCode {
	if e := a.entryOf(i, nameParty); e != nil {
		return record.PartyCode(e.Code)
	}
	return record.PartyCode(a.entryOf(i, nameCity).Fields["country"])
}

// visits says whether the place at token i is what a verb before it takes: "will
// visit Australia", "arrive in Brisbane".
func (a *analysis) visits(i int) bool {
	for b := i - 1; b > 0 && b > i-3; b-- {
		switch strings.ToLower(a.written(b, b+1)) {
		case "visit", "visits", "visited", "visiting", "arrive", "arrives", "arrived":
			return true
		}
		if a.cue(b)&(cueIn|cueThe) == 0 {
			return false
		}
	}
	return false
}

// guestBefore is the party that the words for the traveller before token i name
// themselves; somebody met is a traveller too: "held talks with Minister X, who is
// on a visit to Korea".
func (a *analysis) guestBefore(i int) record.PartyCode {
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.end > i || a.blockOf(m.first) != a.blockOf(i) {
			continue
		}
		if i-m.end > 30 {
			break
		}
		if m.kind != mentionPerson && m.kind != mentionOffice || m.kind == mentionPerson && m.person < 0 {
			continue
		}
		if len(m.parties) == 1 {
			return m.parties[0]
		}
		if m.first > 0 && a.cue(m.first-1)&cueWith != 0 && m.person >= 0 {
			return a.people[m.person].of
		}
		return ""
	}
	return ""
}

// personBefore says whether somebody is named in the block before token i.
func (a *analysis) personBefore(i int) bool {
	for k := range a.mentions {
		if m := &a.mentions[k]; m.end <= i && i-m.end < 30 && (m.kind == mentionPerson || m.kind == mentionOffice) && a.blockOf(m.first) == a.blockOf(i) {
			return true
		}
	}
	return false
}

// goesTo says whether the place at token i is where somebody goes: "visit to India".
func (a *analysis) goesTo(i int) bool {
	if i < 2 || a.cue(i-1)&cueFor == 0 {
		return false
	}
	switch strings.ToLower(a.written(i-2, i-1)) {
	case "visit", "trip", "travel", "travels", "journey", "travelled", "traveled":
		return true
	}
	return false
}
