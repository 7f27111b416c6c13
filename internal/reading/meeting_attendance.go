package reading

import (
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

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
		if i > sent && a.hasCue(s.FirstToken, min(s.EndToken, s.FirstToken+5), cueMeal) {
			continue
		}
		if !a.attendance(s, m, visit) {
			silent++
		}
	}
	for i := sent + 1; i < len(a.sents); i++ {
		s := &a.sents[i]
		if a.readable(s) {
			a.toldAnywhere(s, m)
			a.joining(s, m)
			a.enrol(s, m)
		}
		if a.opensList(s) {
			a.attendanceList(s, m)
		}
	}
}

// longestLead is how many tokens the words above a list of participants may have.
const longestLead = 12

// opensList says whether a line announces a list of participants, however far from
// the meeting: "The leaders who participated:".
func (a *analysis) opensList(s *text.Sentence) bool {
	end := s.EndToken
	if end > s.FirstToken && a.class(end-1)&isColon != 0 {
		end--
	}
	if end-s.FirstToken > longestLead {
		return false
	}
	colon := end < s.EndToken
	for i := s.FirstToken; i < end; i++ {
		if e, after := a.engine.cues.attending.at(a.words, i, end); e != nil && e.Fields["reach"] == "list" && after == end {
			return true
		}
		if colon && a.engine.lexis.present.has(a.words[i]) {
			return true // "Lawmakers who participated in the meeting were:"
		}
	}
	return false
}

// toldAnywhere adds those whom a later sentence, however far, tells to have been
// with the text's own people: "Minister X was accompanied by …".
func (a *analysis) toldAnywhere(s *text.Sentence, m *meeting) {
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.engine.cues.attending.at(a.words, i, s.EndToken)
		if e != nil && e.Fields["reach"] == "text" {
			a.attending(e, i, after, s, m)
		}
	}
}

// attendance adds the participants whom a sentence tells of; it says whether there were any.
func (a *analysis) attendance(s *text.Sentence, m *meeting, visit bool) bool {
	found := a.joining(s, m)
	found = a.ledSide(s, m) || found
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.engine.cues.attending.at(a.words, i, s.EndToken)
		if e == nil && m.coming {
			if j, stop := a.engine.cues.joiningTo.at(a.words, i, s.EndToken); j != nil && j.Code != "after" && a.helperBefore(i, s.FirstToken) >= 0 {
				found = a.attending(j, a.helperBefore(i, s.FirstToken), stop, s, m) || found
			}
		}
		if e == nil && visit {
			if after = a.encounterAt(i, s.EndToken); after > 0 {
				found = a.addAll(a.chainAfter(after, s.EndToken), "", m) || found
				i = after - 1
			}
			continue
		}
		if e == nil || e.Fields["reach"] == "list" || a.background(i, s) && e.Code != "after" || e.Fields["reach"] == "visit" && !visit {
			continue
		}
		found = a.attending(e, i, after, s, m) || found
		if e.Code == "after" && (after == s.EndToken || after+1 == s.EndToken && a.class(after)&isColon != 0) {
			found = a.attendanceList(s, m) || found
		}
		i = after - 1
	}
	return found
}

// joining reads a sentence that puts those who joined last: "Joining the President at
// the Summit were Ministers from Chile and Fiji".
func (a *analysis) joining(s *text.Sentence, m *meeting) bool {
	i := s.FirstToken
	for i < s.EndToken && a.class(i)&isAdverb != 0 {
		i++
	}
	if i+2 >= s.EndToken || !a.engine.lexis.present.has(a.words[i]) || a.class(i)&isGerund == 0 {
		return false
	}
	for j := i + 1; j < s.EndToken && j < i+14; j++ {
		if a.class(j)&isBe == 0 {
			continue
		}
		if a.class(s.EndToken-1)&isColon != 0 && s.EndToken-j < 6 {
			return a.attendanceList(s, m)
		}
		return a.addAll(a.chainAfter(j+1, s.EndToken), "", m)
	}
	return false
}

func (a *analysis) attending(e *lexicon.Entry, i, after int, s *text.Sentence, m *meeting) bool {
	var list []int
	if e.Code == "delegates" {
		return a.delegates(i, after, s, m)
	}
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
	if before := a.chainBefore(i, s.FirstToken); part == record.Chair && len(before) == 1 && a.mentions[before[0]].kind == mentionParty {
		part = "" // "The Kuwaiti side was chaired by": each side has its own
	}
	if part == record.Host && m.record.Name == "" && i > s.FirstToken && a.cue(i-1)&cueMeal != 0 {
		part = "" // "attended a reception hosted by": of the reception alone
	}
	if part == record.Chair && len(list) > 1 {
		part = record.CoChair // "was chaired by X and Y"
	}
	if e.Code == "after" && strings.Contains(e.Phrase, "accompanied") {
		a.companyOf(i, list, s, m)
	}
	return a.addAll(list, part, m)
}

// companyOf gives those who accompany somebody, and of whom no words tell the party,
// that of whom they accompany: an office may be one of many states.
func (a *analysis) companyOf(i int, list []int, s *text.Sentence, m *meeting) {
	lead := -1
	if before := a.chainBefore(i, s.FirstToken); len(before) > 0 {
		lead = a.mentions[before[0]].person
	}
	if lead < 0 && len(m.people) > 0 && m.visit {
		lead = m.people[0]
	}
	if lead < 0 || a.people[lead].of == "" {
		return
	}
	for _, k := range list {
		m := &a.mentions[k]
		if p := m.person; p >= 0 && (a.people[p].guessed || a.people[p].of == "" || !a.namedWithParty(m)) {
			a.people[p].of, a.people[p].guessed = a.people[lead].of, false
		} else if m.kind == mentionGroup && len(m.parties) == 0 && m.group.class != cueSides {
			m.parties = []record.PartyCode{a.people[lead].of}
		}
	}
}

// namedWithParty says whether the words by which somebody is named, or those right behind
// them, tell the party: "Minister X of Norway", "Norwegian Minister X".
func (a *analysis) namedWithParty(m *mention) bool {
	for i := m.first; i < m.end+3 && i < len(a.tokens) && a.sentenceOf(i) == a.sentenceOf(m.first) && (i < m.end || a.class(i)&isSemicolon == 0); i++ {
		if a.who.signs[i].kinds&(nameParty|nameDemonym|nameBody) != 0 {
			return true
		}
	}
	return false
}

// addAll adds those of a list who can take part; it says whether there are any.
func (a *analysis) addAll(list []int, part record.Part, m *meeting) bool {
	for j, k := range list {
		if a.takesPart(k) && !a.halfGroup(list, j) && !a.furtherPost(list, j) {
			a.fellows(list, j)
			a.addParticipant(m, k, part)
		}
	}
	return len(list) > 0
}

// attendanceList adds who opens each item of the list under "Participants included:".
func (a *analysis) attendanceList(lead *text.Sentence, m *meeting) bool {
	found := false
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block <= lead.Block {
			continue
		}
		if a.doc.Blocks[s.Block].Kind != text.ListItem {
			break
		}
		for k := range a.mentions {
			if n := &a.mentions[k]; n.first >= s.FirstToken && n.first < s.FirstToken+4 && n.end <= s.EndToken && a.takesPart(k) {
				a.addParticipant(m, k, "")
				found = true
				break
			}
		}
	}
	return found
}

// delegates adds those by whom parties were represented: "Palau and Tuvalu were
// represented by their Ministers".
func (a *analysis) delegates(i, after int, s *text.Sentence, m *meeting) bool {
	end := after
	for end < s.EndToken && (a.capital(end) || a.cue(end)&cueAnd != 0 && end+1 < s.EndToken && a.capital(end+1)) {
		end++
	}
	if end == after {
		return false
	}
	e := a.evidence(after, end, "meetings.participant")
	for _, k := range a.chainBefore(i, s.FirstToken) {
		if n := &a.mentions[k]; n.kind == mentionParty && len(n.parties) == 1 {
			m.record.Participants = append(m.record.Participants, record.Participant{Group: a.written(after, end), Of: n.parties[0], Evidence: &e})
		}
	}
	return true
}

// takesPart leaves out what attends nothing: parties named in passing and pronouns.
func (a *analysis) takesPart(k int) bool {
	m := &a.mentions[k]
	return m.kind == mentionPerson && m.person >= 0 || m.kind == mentionGroup && m.group.end > 0 && m.sieve != "delegation" || m.kind == mentionOffice
}

// fellows gives a group of others, of no party that it names, that of the person before
// it in a list: "Prime Minister X and other Ministers".
func (a *analysis) fellows(list []int, j int) {
	m := &a.mentions[list[j]]
	if j == 0 || m.kind != mentionGroup || len(m.parties) > 0 || m.group.end == 0 {
		return
	}
	of, before := a.issuer, &a.mentions[list[j-1]]
	switch {
	case before.person >= 0:
		of = a.people[before.person].of
	case before.kind != mentionOffice:
		return
	case len(before.parties) == 1:
		of = before.parties[0]
	}
	for i := m.first; i < m.end && i < m.first+2; i++ {
		if a.is(i, "other") || a.is(i, "his") || a.is(i, "her") || a.is(i, "senior") {
			if of != "" {
				m.parties = []record.PartyCode{of}
			}
			return
		}
	}
}

// furtherPost says whether an item of a list is one more office of the person before it:
// "Ms. X, Leader of the Senior Officials, Country Coordinator of ASEAN, and Mr. Y".
func (a *analysis) furtherPost(list []int, j int) bool {
	if j == 0 || a.mentions[list[j]].kind != mentionOffice || a.mentions[list[j-1]].kind != mentionPerson {
		return false
	}
	m, before := &a.mentions[list[j]], &a.mentions[list[j-1]]
	if a.is(m.first-1, "current") {
		return true // "President X and current Chairman of the Union"
	}
	return m.first-before.end == 1 && a.cue(before.end)&cueComma != 0 && (j+1 < len(list) || a.class(m.end)&isComma != 0)
}

// halfGroup says whether a group of no party is only the first half of one whose
// second half has them: "Ministers and Heads of Delegation from Fiji and Samoa".
func (a *analysis) halfGroup(list []int, j int) bool {
	if j+1 >= len(list) {
		return false
	}
	m, next := &a.mentions[list[j]], &a.mentions[list[j+1]]
	return m.kind == mentionGroup && next.kind == mentionGroup && len(m.parties) == 0 && len(next.parties) > 0 && next.first-m.end == 1 && a.cue(m.end)&cueAnd != 0
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
			if n.kind == mentionGroup && n.group.end > 0 && n.group.class != cueSides && len(n.parties) == 1 && n.parties[0] == p && a.readsProse(n.first) && (a.startsSentence(n.first) || n.first > 0 && a.startsSentence(n.first-1)) {
				a.addParticipant(m, k, "")
				break
			}
		}
	}
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
