package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// jointTold is how many sentences of a joint text may tell that those who speak in it met.
const jointTold = 4

// meetJoint makes a meeting of what those who speak together say of it in the first
// person: "We met today", "At our meeting in Oslo, we, the Leaders of".
func (a *analysis) meetJoint() {
	for _, i := range a.jointOpening() {
		s := &a.sents[i]
		for tok := s.FirstToken; tok < s.EndToken; tok++ {
			if !a.weMet(tok, s) && !a.ourMeeting(tok, s) {
				continue
			}
			frame := a.engine.cues.inside
			if a.phones(tok, tok+1) {
				frame = a.engine.cues.insideCall
			}
			c := convening{sent: s, verb: tok, after: tok + 1, entry: frame, where: -1, told: true, joint: true, start: s.FirstToken, end: s.EndToken}
			if !a.longAgo(&c) && a.takeMeeting(&c, i) {
				return
			}
		}
	}
}

// weMet says whether token i is the verb of a meeting of which "we", at the start of the
// sentence, tell: "We, the Leaders of Chile and Fiji, met".
func (a *analysis) weMet(i int, s *text.Sentence) bool {
	if !a.engine.lexis.gathers.has(a.words[i]) || a.tokens[i].Shape != text.Lower || a.cue(s.FirstToken)&cueWe == 0 || i == s.FirstToken+1 && a.class(i)&isBase == 0 && a.class(i)&isPast == 0 {
		return false
	}
	for b := i - 1; b > s.FirstToken; b-- {
		if a.class(b)&(isModal|isTo|isRelative|isThat|isNot) != 0 && a.mentionAt(b) < 0 {
			return false
		}
	}
	return true
}

// ourMeeting says whether token i is the noun of a meeting that "we" had, or those who
// speak together: "at our meeting today", "issued the statement following their call".
func (a *analysis) ourMeeting(i int, s *text.Sentence) bool {
	if !a.engine.lexis.encounter.noun.has(a.words[i]) || !a.tied(i, s.FirstToken) {
		return false
	}
	for b := i - 1; b >= s.FirstToken && i-b < 4; b-- {
		if a.is(b, "our") || a.is(b, "Our") || a.is(b, "their") {
			return true
		}
	}
	return false
}

// addJoint adds those who speak together: the group behind "we", the people of the
// title, or the parties of it.
func (a *analysis) addJoint(m *meeting, c *convening) {
	for k := range a.mentions {
		if n := &a.mentions[k]; n.first >= c.sent.FirstToken && n.end <= c.sent.EndToken && n.kind == mentionGroup && n.group.end > 0 && n.first > 1 && a.cue(n.first-1)&cueComma != 0 && a.cue(n.first-2)&cueWe != 0 {
			a.addParticipant(m, k, "")
			return
		}
	}
	for _, k := range a.namedWe() {
		a.addParticipant(m, k, "")
	}
	if len(m.people) > 1 {
		return
	}
	for p := range a.people {
		if a.people[p].title && a.people[p].of != "" {
			a.addTitled(m, p, c)
		}
	}
	if len(partiesOfParticipants(m)) > 1 {
		return
	}
	m.record.Participants, m.people = nil, nil
	for _, code := range a.titleSides() {
		e := a.evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Of: record.PartyCode(code), Evidence: &e})
	}
}

// namedWe are those whom a joint text names behind its first "we": "We — President X of
// Norway and Prime Minister Y of Chile — welcome".
func (a *analysis) namedWe() []int {
	for _, i := range a.jointOpening() {
		s := &a.sents[i]
		for t := s.FirstToken; t+2 < s.EndToken; t++ {
			if a.cue(t)&cueWe != 0 && a.class(t+1)&(isComma|isDash) != 0 && a.mentionAt(t+2) >= 0 {
				return a.chainAfter(t+2, s.EndToken)
			}
		}
	}
	return nil
}

// jointOpening are the numbers of the sentences in which those who speak together may
// tell that they met.
func (a *analysis) jointOpening() []int {
	var out []int
	for i := 0; i < len(a.sents) && len(out) < jointTold; i++ {
		if a.readable(&a.sents[i]) {
			out = append(out, i)
		}
	}
	return out
}
