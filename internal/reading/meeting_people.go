package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// chainBefore are the mentions that end right before token end, joined by commas
// and "and": the subject of a verb there. Times and adverbs before the verb are skipped.
func (a *analysis) chainBefore(end, lo int) []int {
	i := a.asideBefore(end, lo)
	for i > lo && a.mentionAt(i-1) < 0 && end-i < 16 && a.skippable(i-1, lo) {
		i--
	}
	k := a.mentionAt(i - 1)
	if k < 0 || a.mentions[k].first < lo || a.mentions[k].end != i {
		return nil
	}
	out := []int{k}
	for k > 0 && a.mentions[k-1].first >= lo {
		prev := k - 1
		if prev > 0 && a.mentions[prev].kind == mentionOffice && a.class(a.mentions[prev].first-1)&isPreposition != 0 {
			prev--
		}
		if a.mentions[prev].first < lo || !a.joins(a.mentions[prev].end, a.mentions[k].first) {
			break
		}
		k = prev
		out = append([]int{k}, out...)
	}
	return out
}

// asideBefore is the comma that begins an aside which another comma ends before
// token end: "Minister X, on a visit to Hanoi, held"; end where there is none.
func (a *analysis) asideBefore(end, lo int) int {
	if end-1 <= lo || a.cue(end-1)&cueComma == 0 || a.listEnds(end-1) {
		return end
	}
	for i := end - 2; i > lo && end-i < 14; i-- {
		c := a.class(i)
		if a.cue(i)&cueComma != 0 && a.mentionAt(i-1) >= 0 && a.mentions[a.mentionAt(i-1)].kind != mentionParty {
			return i + 1
		}
		if c&(isModal|isBe|isHave|isSemicolon) != 0 {
			return end
		}
	}
	return end
}

// listEnds says whether somebody is named right before token i, and not as the
// place of an aside ("on a visit to Japan,").
func (a *analysis) listEnds(i int) bool {
	k := a.mentionAt(i - 1)
	if k < 0 {
		return false
	}
	m := &a.mentions[k]
	return m.kind != mentionParty || m.first == 0 || a.class(m.first-1)&isPreposition == 0
}

// skippable says whether a token between subject and verb tells only when or how.
func (a *analysis) skippable(i, lo int) bool {
	c := a.class(i)
	if c&(isComma|isAdverb|isClose|isOpen|isDash) != 0 || a.words[i] == 0 && !a.capital(i) {
		return true
	}
	for _, v := range a.valuesIn(max(lo, i-6), i+7) {
		if int(v.LeadFirst) <= i && i < int(v.End) {
			return true
		}
	}
	return a.cue(i)&cueIn != 0 || a.who.signs[i].inner&(nameCity) != 0
}

// joins says whether the words between two mentions put them into one list:
// commas and "and", "together with", or an aside between commas without a verb.
func (a *analysis) joins(first, end int) bool {
	if end <= first || end-first > 12 {
		return false
	}
	plain, verb := true, false
	for i := first; i < end; i++ {
		c := a.class(i)
		switch {
		case a.cue(i)&(cueComma|cueAnd|cueThe|cueWith) != 0 || c&isSemicolon != 0 || a.joinWord(i):
		case c&(isOpen|isClose) != 0:
		default:
			plain = false
		}
		verb = verb || c&(isPast|isThird|isModal|isBe|isHave|isTo|isRelative) != 0
	}
	opens := a.cue(first)&(cueComma|cueAnd) != 0 || a.class(first)&isSemicolon != 0
	if plain {
		return opens || a.joinWord(first) || a.cue(first)&cueWith != 0 && end-first == 1
	}
	return opens && !verb && a.cue(end-1)&cueComma != 0
}

// joinWord says whether a token is one of "together", "along", "as", "well", "alongside".
func (a *analysis) joinWord(i int) bool {
	switch a.written(i, i+1) {
	case "together", "along", "as", "well", "alongside", "also", "both", "separately", "including", "then":
		return true
	}
	return false
}

// chainAfter are the mentions of the list that begins at token i or a few words after it.
func (a *analysis) chainAfter(i, hi int) []int {
	k := -1
	for n := 0; n < 8 && i+n < hi; n++ {
		if k = a.mentionAt(i + n); k >= 0 {
			if m := &a.mentions[k]; m.end == m.first+1 && a.class(m.first)&isPossessive != 0 {
				k = -1
				continue
			}
			break
		}
		c := a.class(i + n)
		if c&(isPast|isThird|isModal|isRelative|isSubordinator) != 0 && c&(isDeterminer|isNounish|isPreposition|isParticiple) == 0 {
			return nil
		}
	}
	if k < 0 {
		return nil
	}
	if m := &a.mentions[k]; m.kind == mentionOffice && k+1 < len(a.mentions) && a.counterpart(k, a.mentions[k+1].first) {
		k++
	}
	out := []int{k}
	for k+1 < len(a.mentions) && a.mentions[k+1].first < hi && a.joins(a.mentions[k].end, a.mentions[k+1].first) && !a.isSubject(k+1, hi) {
		k++
		out = append(out, k)
	}
	return out
}

// isSubject says whether a verb of its own follows a mention in a list: "met with
// X, and Y thanked".
func (a *analysis) isSubject(k, hi int) bool {
	end := a.mentions[k].end
	return end < hi && a.class(end)&(isPast|isThird|isModal|isBe) != 0 && a.class(end)&(isNounish|isParticiple) == 0
}

// openers are the people named at the start of a sentence whose verb is parted
// from them by others that no mention names: "Secretary X and staff from the Office met".
func (a *analysis) openers(c *convening) []int {
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.first >= c.verb {
			return nil
		}
		if m.first < c.sent.FirstToken || m.kind != mentionPerson || m.person < 0 {
			continue
		}
		if m.first > c.sent.FirstToken+14 {
			return nil
		}
		out := []int{k}
		for k+1 < len(a.mentions) && a.mentions[k+1].first < c.verb && a.joins(a.mentions[k].end, a.mentions[k+1].first) {
			k++
			out = append(out, k)
		}
		for i := a.mentions[k].end; i < c.verb; i++ {
			if a.class(i)&(isPast|isThird|isModal|isBe|isHave|isRelative|isSemicolon) != 0 && a.class(i)&(isParticiple|isNounish) == 0 {
				return nil
			}
		}
		return out
	}
	return nil
}

// longestGuests is how many tokens the words for unnamed guests may have.
const longestGuests = 14

// unnamed takes the words for those with whom a meeting was, from token i on,
// where no mention names them: "met with families of Americans held by Hamas".
func (a *analysis) unnamed(c *convening, i int) {
	if len(c.object) > 0 || i >= c.end {
		return
	}
	for i < c.end && (a.cue(i)&cueThe != 0 || a.class(i)&isAdverb != 0 || a.dateAt(i)) {
		i++
	}
	end := i
	for end < c.end && end < i+longestGuests && a.guestWord(end) {
		end++
	}
	for end > i && a.cue(end-1)&(cueOf|cueAnd|cueThe|cueComma) != 0 {
		end--
	}
	if end > i && a.plural(i, end) {
		c.guests, c.guestsFirst, c.guestsEnd = a.written(i, end), i, end
	}
}

// guestWord says whether a token can stand in the words for guests.
func (a *analysis) guestWord(i int) bool {
	c := a.class(i)
	if c&(isComma|isTo|isRelative|isThat|isSemicolon|isColon|isModal|isBe|isHave|isSubordinator|isDash) != 0 || a.dateAt(i) {
		return false
	}
	return c&isPreposition == 0 || a.cue(i)&cueOf != 0 || a.isFrom(i) || a.written(i, i+1) == "by"
}

// plural says whether a word of tokens [first, end) before the first "of" or
// "from" ends as plurals do, or means several people.
func (a *analysis) plural(first, end int) bool {
	for i := first; i < end; i++ {
		if a.cue(i)&cueOf != 0 && i > first+1 || a.isFrom(i) {
			return false
		}
		w := a.written(i, i+1)
		switch {
		case a.tokens[i].Shape == text.Lower && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's', w == "women", w == "CEOs", w == "staff", w == "families", w == "group", w == "people", w == "leadership", w == "team":
			return true
		}
	}
	return false
}

// participantsOf gathers who took part: those of the clause, and those whom the
// sentences around it add.
func (a *analysis) participantsOf(c *convening, m *meeting, sent int) {
	part := record.Part(c.entry.Fields["part"])
	for _, k := range c.subject {
		a.addParticipant(m, k, part)
	}
	for _, k := range c.object {
		a.addParticipant(m, k, "")
	}
	if c.guests != "" {
		e := a.evidence(c.guestsFirst, c.guestsEnd, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Group: c.guests, Evidence: &e})
	}
	inClause := len(m.record.Participants)
	if len(a.meetings) == 0 {
		a.attendanceAround(m, sent, c.entry.Code == "visit")
		a.bodySide(c, m)
		a.transcribed(m)
	}
	a.dropVague(m, inClause)
	a.hostAtHome(m)
	for i := range m.record.Participants {
		if m.record.Participants[i].Part == "" {
			m.record.Participants[i].Part = record.Attendee
		}
	}
}

// addParticipant adds the one or the group that mention k names; one who is there
// already only gets the part.
func (a *analysis) addParticipant(m *meeting, k int, part record.Part) {
	n := &a.mentions[k]
	p := n.person
	switch {
	case n.kind == mentionPerson && p < 0 || n.kind == mentionOffice:
		if p = a.earlyOffice(n); p < 0 {
			if p = a.unnamedHolder(n); p < 0 {
				return
			}
		}
	case n.kind == mentionGroup && n.group.end == 0:
		return
	case n.kind != mentionPerson:
		a.addGroup(m, k, part)
		return
	}
	for i := range m.record.Participants {
		if q := &m.record.Participants[i]; q.Person == a.people[p].name && (q.Person != "" || q.Office == a.people[p].office) {
			if part != "" {
				m.record.Participants[i].Part = part
			}
			return
		}
	}
	who := &a.people[p]
	e := a.evidence(n.first, n.end, "meetings.participant")
	m.record.Participants = append(m.record.Participants, record.Participant{Person: who.name, Office: who.office, Of: who.of, Part: part, Evidence: &e})
	m.people = append(m.people, p)
}

// earlyOffice is who holds an office that is named before mentions are resolved:
// "In addition to the Vice President"; a pronoun means the text's own person.
func (a *analysis) earlyOffice(n *mention) int {
	if n.kind == mentionPerson {
		if len(a.principals) > 0 {
			return a.principals[0]
		}
		return a.who.lead
	}
	asked := a.posts(n.first, n.end)
	found := -1
	for p := range a.people {
		who := &a.people[p]
		if !holdsPost(who.posts, asked) || len(n.parties) > 0 && n.parties[0] != who.of {
			continue
		}
		if p == a.who.lead {
			return p
		}
		if found < 0 {
			found = p
		}
	}
	return found
}

// none is no party's code.
const none record.PartyCode = "-"

// unnamedHolder makes a person without a name of an office of the issuer's that
// the text never fills: "The Prime Minister spoke to …".
func (a *analysis) unnamedHolder(n *mention) int {
	e := a.entryOf(n.end-1, nameOffice)
	if n.kind != mentionOffice || e == nil || !ofState(e.Fields["kind"]) || !a.capital(n.first) && !a.capital(n.end-1) {
		return -1
	}
	of := a.issuer
	if len(n.parties) > 0 {
		of = n.parties[0]
	}
	a.people = append(a.people, person{office: a.written(a.withoutArticle(n.first), n.end), of: of, posts: a.posts(n.first, n.end), first: -1})
	return len(a.people) - 1
}

// addGroup adds a group or a party, once a code.
func (a *analysis) addGroup(m *meeting, k int, part record.Part) {
	n := &a.mentions[k]
	name := a.groupName(n)
	codes := n.parties
	if len(codes) == 0 {
		codes = []record.PartyCode{""}
		if of := a.ownOfficials(m, n); of != "" {
			codes[0] = of
		}
	}
	for _, code := range codes {
		for i := range m.record.Participants {
			p := &m.record.Participants[i]
			if p.Person == "" && p.Of == code && p.Group == name {
				if part != "" {
					p.Part = part
				}
				code = none
			}
		}
		if code == none {
			continue
		}
		e := a.evidence(n.first, n.end, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Group: name, Of: code, Part: part, Evidence: &e})
	}
	if len(n.parties) == 1 && a.who.group < 0 && n.kind == mentionGroup && a.isBody(n.parties[0]) {
		a.who.group = k
	}
}

// ownOfficials is the party of officials without one who stand beside one person: that person's.
func (a *analysis) ownOfficials(m *meeting, n *mention) record.PartyCode {
	if n.group.class == cueOfficial && len(m.people) == 1 {
		return a.people[m.people[0]].of
	}
	return ""
}

// isBody says whether a code is that of an organisation, not of a state.
func (a *analysis) isBody(code record.PartyCode) bool {
	return len(a.engine.names.Lookup("bodies", string(code))) > 0
}

// groupName is a group as written, without article.
func (a *analysis) groupName(n *mention) string {
	first := n.first
	for first < n.end && a.cue(first)&cueThe != 0 {
		first++
	}
	return a.written(first, n.end)
}

// attendanceAround reads the sentence of the meeting and those after it for more
// participants, as long as they tell of them.
func (a *analysis) attendanceAround(m *meeting, sent int, visit bool) {
	silent, patience, reach := 0, 3, 6
	if visit {
		patience, reach = 10, 10
	}
	for i := sent; i < len(a.sents) && i < sent+reach && silent < patience; i++ {
		s := &a.sents[i]
		if !a.readable(s) || i > sent && a.doc.Blocks[s.Block].Kind == text.ListItem && a.sents[sent].Block != s.Block && a.doc.Blocks[a.sents[sent].Block].Kind != text.ListItem {
			break
		}
		if !a.attendance(s, m) {
			silent++
		}
	}
}

// attendance adds the participants whom a sentence tells of; it says whether there were any.
func (a *analysis) attendance(s *text.Sentence, m *meeting) bool {
	found := false
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.engine.cues.attending.at(a.words, i, s.EndToken)
		if e == nil || a.background(i, s) && e.Code != "after" {
			continue
		}
		found = a.attending(e, i, after, s, m) || found
		i = after - 1
	}
	return found
}

func (a *analysis) attending(e *lexicon.Entry, i, after int, s *text.Sentence, m *meeting) bool {
	var list []int
	if e.Code != "after" {
		list = a.chainBefore(i, s.FirstToken)
		if len(list) == 0 {
			list = a.openingPerson(s, i)
		}
	}
	if e.Code != "before" {
		list = append(list, a.chainAfter(after, s.EndToken)...)
	}
	part := record.Part(e.Fields["part"])
	if part == record.Attendee {
		part = ""
	}
	n := len(m.record.Participants)
	for _, k := range list {
		if a.takesPart(k) {
			a.addParticipant(m, k, part)
		}
	}
	return len(m.record.Participants) > n || len(list) > 0
}

// takesPart leaves out what attends nothing: parties named in passing and pronouns.
func (a *analysis) takesPart(k int) bool {
	m := &a.mentions[k]
	return m.kind == mentionPerson && m.person >= 0 || m.kind == mentionGroup && m.group.end > 0 || m.kind == mentionOffice
}

// openingPerson is the person who opens a sentence in which another verb stands
// between: "Mr. X was present and shared the chair with …".
func (a *analysis) openingPerson(s *text.Sentence, before int) []int {
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.first >= before {
			break
		}
		if m.first >= s.FirstToken && m.kind == mentionPerson && m.person >= 0 && a.followedByAnd(before, m.end) {
			return []int{k}
		}
	}
	return nil
}

// followedByAnd says whether the verb at token i is joined by "and" to one of the same subject.
func (a *analysis) followedByAnd(i, lo int) bool { return i > lo && a.cue(i-1)&cueAnd != 0 }

// bodySide adds the members of a body whose name the meeting has and nobody
// stands for yet: the first group of them that the text names.
func (a *analysis) bodySide(c *convening, m *meeting) {
	for _, code := range a.nameParties(c.nameFirst, c.nameEnd) {
		p := record.PartyCode(code)
		if !a.isBody(p) || a.stands(m, p) {
			continue
		}
		for k := range a.mentions {
			n := &a.mentions[k]
			if n.kind == mentionGroup && n.group.end > 0 && n.group.class != cueSides && len(n.parties) == 1 && n.parties[0] == p && a.readsProse(n.first) {
				a.addParticipant(m, k, "")
				break
			}
		}
	}
}

// readsProse says whether a token stands in running text, not in a caption or a title.
func (a *analysis) readsProse(tok int) bool {
	switch a.blockKind(tok) {
	case text.Paragraph, text.ListItem:
		return true
	}
	return false
}

// stands says whether a participant stands for a party.
func (a *analysis) stands(m *meeting, p record.PartyCode) bool {
	for i := range m.record.Participants {
		if m.record.Participants[i].Of == p {
			return true
		}
	}
	return false
}

// transcribed adds those whose labels a transcript has, where the text names
// fewer than two.
func (a *analysis) transcribed(m *meeting) {
	if len(m.people) >= 2 {
		return
	}
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken != a.firstToken(s.Block) {
			continue
		}
		k := a.mentionAt(s.FirstToken)
		if k < 0 || a.mentions[k].kind != mentionPerson || a.mentions[k].person < 0 || a.mentions[k].end >= s.EndToken {
			continue
		}
		if a.class(a.mentions[k].end)&isColon != 0 && a.people[a.mentions[k].person].of != "" {
			a.addParticipant(m, k, "")
		}
	}
}

// dropVague leaves out groups of no party, and of several, that sentences after
// the clause name in full: "convened Indo-Pacific leaders. The meeting included …".
func (a *analysis) dropVague(m *meeting, inClause int) {
	if len(m.record.Participants) <= inClause {
		return
	}
	var later []record.PartyCode
	persons, within := false, false
	for i, p := range m.record.Participants {
		if i < inClause {
			within = within || p.Person != ""
			continue
		}
		later = append(later, p.Of)
		persons = persons || p.Person != ""
	}
	keep := m.record.Participants[:0]
	for i, p := range m.record.Participants {
		if i < inClause && p.Person == "" && (!within && contains(later, p.Of) || p.Of == "" && persons) {
			continue
		}
		keep = append(keep, p)
	}
	m.record.Participants = keep
}

// hostAtHome makes the issuer's person the host of one who came from another
// state to a city of the issuer's.
func (a *analysis) hostAtHome(m *meeting) {
	if m.record.City == "" || m.record.Country != a.issuer || a.issuer == "" {
		return
	}
	own, guests := -1, false
	for i, p := range m.record.Participants {
		if p.Part != "" {
			return
		}
		if p.Of == a.issuer && own < 0 {
			own = i
		} else if p.Of != a.issuer {
			guests = true
		}
	}
	if own >= 0 && guests && m.record.Name == "" {
		m.record.Participants[own].Part = record.Host
	}
}
