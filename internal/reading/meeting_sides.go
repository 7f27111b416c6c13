package reading

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// settleSides works out the parties between which the text is: those that the
// meeting's name has, or those of its participants; in a joint text without a
// meeting those of its title or its first words.
func (a *analysis) settleSides() {
	if len(a.meetings) > 0 {
		a.sidesOfMeeting(&a.meetings[0])
	}
	own := a.bodyThatSpeaks()
	if own == "" {
		own = a.bodyOfTitle()
	}
	if own == "" {
		own = a.chairedBody()
	}
	if own != "" {
		a.who.sides, a.who.collective = a.voicesOf(own), true
	}
	if a.isOneBody() {
		a.joint, a.jointKnown = []record.Speaker{{Of: a.who.sides[0]}}, true
		return
	}
	if len(a.who.sides) >= 2 {
		return
	}
	if sides := a.titleSides(); len(sides) >= 2 && own == "" {
		if named := a.listedSides(3); a.kind == record.JointStatement && len(named) > len(sides) && includes(named, sides) {
			sides = named
		}
		a.setSides(sides)
		a.leaveBody()
		return
	} else if len(sides) == 1 && a.issuer != "" && sides[0] != string(a.issuer) && a.kind != record.JointStatement && len(a.who.sides) == 0 {
		a.who.sides = []record.PartyCode{a.issuer, record.PartyCode(sides[0])}
		return
	}
	if a.kind == record.JointStatement {
		if sides := a.titlePeople(); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
		a.sidesOfOpening()
		a.leaveBody()
	} else if len(a.who.sides) == 0 {
		a.setSides(a.listedSides(2))
	}
}

// leaveBody leaves a body alone to speak where the other sides are members of it,
// such as the one where it met.
func (a *analysis) leaveBody() {
	all := slices.Clone(a.who.sides)
	if a.dropMembers(); len(a.who.sides) != 1 || len(all) == 1 {
		a.who.sides = all
		return
	}
	a.who.collective = true
	a.joint, a.jointKnown = []record.Speaker{{Of: a.who.sides[0]}}, true
}

// isOneBody says whether the text is of one body, whose members are no parties beside it.
func (a *analysis) isOneBody() bool {
	return a.who.collective && len(a.who.sides) == 1 && a.isBody(a.who.sides[0])
}

// bodyThatSpeaks is the body whose members open the text: "We, the Foreign
// Ministers of the G7"; those who joined them are no parties of it. "" for none.
func (a *analysis) bodyThatSpeaks() record.PartyCode {
	for i := range a.sents[:min(len(a.sents), 12)] {
		s := &a.sents[i]
		if p := a.bodyAlone(s); p != "" {
			return p
		}
		we := a.introduced(s)
		if we < 0 {
			continue
		}
		k := a.mentionAt(we + 3)
		if k < 0 || a.mentions[k].kind != mentionGroup || len(a.mentions[k].parties) != 1 || !a.isBody(a.mentions[k].parties[0]) {
			return ""
		}
		if end := a.mentions[k].end; end < s.EndToken && a.cue(end)&cueAnd != 0 {
			return ""
		}
		return a.mentions[k].parties[0]
	}
	return ""
}

// introduced is the "we" of a sentence that says next who that is: "Today, we, the
// Leaders of"; -1 for none.
func (a *analysis) introduced(s *text.Sentence) int {
	for i := s.FirstToken; i+3 < s.EndToken && i < s.FirstToken+longestDateline; i++ {
		if a.words[i] == a.engine.lexis.by.we {
			if a.cue(i+1)&(cueComma|cueThe) == 0 {
				return -1
			}
			return i
		}
	}
	return -1
}

// voicesOf are those who speak where a body does: itself, or its members where it
// has no voice of its own and the text names them all.
func (a *analysis) voicesOf(body record.PartyCode) []record.PartyCode {
	members := a.engine.codes.members[body]
	if !a.engine.codes.loose[body] {
		return []record.PartyCode{body}
	}
	for _, m := range members {
		if !a.namesParty(m) && !a.someoneOf(m) {
			return []record.PartyCode{body}
		}
	}
	return members
}

// namesParty says whether a party is named as one of several who act or meet.
func (a *analysis) namesParty(p record.PartyCode) bool {
	for k := range a.mentions {
		if m := &a.mentions[k]; m.kind != mentionPerson && contains(m.parties, p) {
			return true
		}
	}
	return false
}

// bodyOfTitle is the body whose leaders' or ministers' joint text it is, as its
// title begins: "G7 Leaders' Statement"; who joined them is no party of it.
func (a *analysis) bodyOfTitle() record.PartyCode {
	t := a.who.title
	if t == nil || a.kind != record.JointStatement || len(t.tokens) < 2 || t.who.signs[0].kinds&nameBody == 0 {
		return ""
	}
	codes := t.codesAt(0, nameBody|nameParty|nameDemonym)
	if next := t.nameEnd(0); len(codes) != 1 || next >= len(t.tokens) || t.cue(next)&(cueLeader|cueMinister) == 0 || len(a.who.sides) > 0 && !contains(a.who.sides, codes[0]) {
		return ""
	}
	return codes[0]
}

// chairedBody is the body whose chair speaks for all: "Chair's Statement on the APEC
// Leaders' Meeting"; "" where the title names other parties too.
func (a *analysis) chairedBody() record.PartyCode {
	t := a.who.title
	if t == nil || a.kind != record.StatementText || !strings.HasPrefix(strings.ToLower(t.doc.Text), "chair") {
		return ""
	}
	sides := t.nameParties(0, len(t.tokens))
	if len(sides) != 1 || !a.isBody(record.PartyCode(sides[0])) {
		return ""
	}
	return record.PartyCode(sides[0])
}

// bodyAlone is the body whose name and a comma are a whole line, as resolutions
// begin: "The Peace and Security Council of the African Union,".
func (a *analysis) bodyAlone(s *text.Sentence) record.PartyCode {
	if a.kind != record.JointStatement || a.class(s.EndToken-1)&isComma == 0 {
		return ""
	}
	k := a.mentionAt(s.EndToken - 2)
	if k < 0 || a.mentions[k].first > s.FirstToken+1 || len(a.mentions[k].parties) != 1 || !a.isBody(a.mentions[k].parties[0]) {
		return ""
	}
	return a.mentions[k].parties[0]
}

// titleSides are the parties that the title, or the first heading with two and
// more, names.
func (a *analysis) titleSides() []string {
	if t := a.who.title; t != nil {
		return t.sidesNamed(0, len(t.tokens))
	}
	for i := range a.sents {
		s := &a.sents[i]
		if a.readable(s) && a.doc.Blocks[s.Block].Kind == text.Paragraph && s.EndToken-s.FirstToken > 16 {
			return nil
		}
		if sides := a.sidesNamed(s.FirstToken, s.EndToken); len(sides) >= 2 && (s.EndToken-s.FirstToken <= 20 || a.doc.Blocks[s.Block].Kind == text.Title) {
			return sides
		}
	}
	return nil
}

// ownTitleSides are the parties that the title itself names.
func (a *analysis) ownTitleSides() []string {
	if t := a.who.title; t != nil {
		return t.sidesNamed(0, len(t.tokens))
	}
	for i := range a.sents {
		if s := &a.sents[i]; a.doc.Blocks[s.Block].Kind == text.Title {
			return a.sidesNamed(s.FirstToken, s.EndToken)
		}
	}
	return nil
}

// titlePeople are the parties of those whom the title names: "Joint Statement by
// President X and Prime Minister Y".
func (a *analysis) titlePeople() []string {
	var sides []string
	for i := range a.people {
		if p := &a.people[i]; p.title && p.of != "" && !contains(sides, string(p.of)) {
			sides = append(sides, string(p.of))
		}
	}
	return sides
}

// sidesNamed are the parties that tokens [first, end) name, without the one where
// others met: "of their meeting in Kuala Lumpur, Malaysia".
func (a *analysis) sidesNamed(first, end int) []string {
	sides := a.nameParties(first, end)
	if len(sides) < 3 {
		return sides
	}
	return slices.DeleteFunc(sides, func(p string) bool {
		for i := first; i < end; i++ {
			if a.who.signs[i].kinds&nameParty != 0 && contains(a.codesAt(i, nameParty), record.PartyCode(p)) {
				return a.placed(i, first)
			}
		}
		return false
	})
}

// placed says whether the party at token i is a place or that of one: "in X, Malaysia".
func (a *analysis) placed(i, first int) bool {
	for b := i - 1; b > first && i-b < 6; b-- {
		if a.cue(b)&cueIn != 0 {
			return true
		}
		if !a.capital(b) && a.cue(b)&(cueComma|cueThe) == 0 {
			return false
		}
	}
	return false
}

func (a *analysis) sidesOfMeeting(m *meeting) {
	var sides []string
	if m.record.Name != "" {
		b := a.aside(m.record.Name)
		b.signNames()
		sides = b.nameParties(0, len(b.tokens))
	}
	if len(sides) < 2 {
		if len(sides) == 0 || !a.isBody(record.PartyCode(sides[0])) {
			sides = nil
		}
		for _, p := range m.record.Participants {
			if p.Of != "" && !contains(sides, string(p.Of)) {
				sides = append(sides, string(p.Of))
			}
		}
	}
	if title := a.ownTitleSides(); a.kind == record.JointStatement && len(title) > 1 && len(title) < len(sides) && includes(sides, title) {
		sides = title // others only joined or witnessed
	}
	a.setSides(sides)
	a.dropMembers()
	if len(a.who.sides) == 1 {
		a.who.sides = a.voicesOf(a.who.sides[0])
	}
	a.who.collective = a.who.group >= 0 || len(a.who.sides) == 1 && len(sides) > 1
	for _, p := range a.who.sides {
		a.who.collective = a.who.collective || len(sides) > 1 && a.isBody(p) && !a.spokenFor(m, p)
	}
}

// spokenFor says whether a person takes part for a party.
func (a *analysis) spokenFor(m *meeting, p record.PartyCode) bool {
	for i := range m.record.Participants {
		if q := &m.record.Participants[i]; q.Of == p && q.Person != "" {
			return true
		}
	}
	return false
}

// dropMembers leaves out the states that belong to a body among the sides: it
// is the body that meets.
func (a *analysis) dropMembers() {
	var members []record.PartyCode
	for _, p := range a.who.sides {
		members = append(members, a.engine.codes.members[p]...)
	}
	a.who.sides = slices.DeleteFunc(a.who.sides, func(p record.PartyCode) bool { return contains(members, p) })
}

func (a *analysis) setSides(sides []string) {
	a.who.sides = nil
	for _, s := range sides {
		a.who.sides = append(a.who.sides, record.PartyCode(s))
	}
}

// listedSides are the parties of the first list of so many states and bodies that does
// something together: "today, the European Commission, Germany and Cyprus announce".
func (a *analysis) listedSides(least int) []string {
	end := a.openingEnd(4)
	for k := 0; k < len(a.mentions) && a.mentions[k].first < end; k++ {
		var list []string
		last := k
		if a.isPlaceName(k) {
			continue // "aggression against Ukraine, Japan and Norway are"
		}
		for ; last < len(a.mentions) && a.mentions[last].kind == mentionParty && (last == k || a.onlyJoins(a.mentions[last-1].end, a.mentions[last].first)); last++ {
			list = append(list, string(a.mentions[last].parties[0]))
		}
		if len(list) < least {
			continue
		}
		if stop := a.mentions[last-1].end; stop < len(a.tokens) && a.class(stop)&(anyVerb|isModal|isHave|isBe|isAdverb) != 0 {
			return list
		}
		k = last - 1
	}
	return nil
}

// openingEnd is the token after the first n sentences of running text.
func (a *analysis) openingEnd(n int) int {
	end := 0
	for i := range a.sents {
		if a.readable(&a.sents[i]) {
			end = a.sents[i].EndToken
			if n--; n == 0 {
				break
			}
		}
	}
	return end
}

// includes says whether all of some are among all.
func includes(all, some []string) bool {
	for _, s := range some {
		if !contains(all, s) {
			return false
		}
	}
	return true
}

// sidesOfOpening takes the first group of two parties and more ("the leaders of
// Australia, the United Kingdom, and the United States"), or the parties of the
// first sentences.
func (a *analysis) sidesOfOpening() {
	end := a.firstSentenceEnd()
	for k := 0; k < len(a.mentions) && a.mentions[k].first < end; k++ {
		if m := &a.mentions[k]; m.kind == mentionGroup && len(m.parties) >= 2 {
			a.who.sides = m.parties
			return
		}
	}
	for n := 1; n <= 3; n++ {
		if sides := a.partiesBefore(a.openingEnd(n)); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
	}
}

// partiesBefore are the parties of those named before a token, each once.
func (a *analysis) partiesBefore(end int) []string {
	var sides []string
	add := func(p record.PartyCode) {
		if p != "" && !contains(sides, string(p)) {
			sides = append(sides, string(p))
		}
	}
	for k := 0; k < len(a.mentions) && a.mentions[k].first < end; k++ {
		switch m := &a.mentions[k]; {
		case m.kind == mentionPerson && m.person >= 0:
			add(a.people[m.person].of)
		case m.kind == mentionParty || m.kind == mentionGroup || m.kind == mentionOffice:
			for _, p := range m.parties {
				add(p)
			}
		}
	}
	return sides
}
