package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// jointTold is how many sentences of a joint text may tell that those who speak in it met.
const jointTold = 4

// meetJoint makes a meeting of what those who speak together say of it in the first
// person: "We met today", "At our meeting in Oslo, we, the Leaders of".
func (a *Diary) meetJoint() {
	for _, i := range a.jointOpening() {
		s := &a.Sents[i]
		for tok := s.FirstToken; tok < s.EndToken; tok++ {
			if !a.weMet(tok, s) && !a.ourMeeting(tok, s) && !a.weDiscussed(tok, s) {
				continue
			}
			frame := a.Language.Cues.Inside
			if a.phones(tok, tok+1) {
				frame = a.Language.Cues.InsideCall
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
func (a *Diary) weMet(i int, s *text.Sentence) bool {
	if !a.Lexis.gathers.Has(a.Words[i]) || a.Tokens[i].Shape != text.Lower || a.Cue(s.FirstToken)&words.CueWe == 0 || i == s.FirstToken+1 && a.Class(i)&words.IsBase == 0 && a.Class(i)&words.IsPast == 0 {
		return false
	}
	for b := i - 1; b > s.FirstToken; b-- {
		if a.Class(b)&(words.IsModal|words.IsTo|words.IsRelative|words.IsThat|words.IsNot) != 0 && a.MentionAt(b) < 0 {
			return false
		}
	}
	return true
}

// weDiscussed says whether token i is the verb of what "we" talked of on the text's own day:
// "We discussed today how".
func (a *Diary) weDiscussed(i int, s *text.Sentence) bool {
	if i != s.FirstToken+1 || a.Cue(s.FirstToken)&words.CueWe == 0 || !a.WordAt(i, "discussed") {
		return false
	}
	c := convening{sent: s, verb: i, start: i, end: min(s.EndToken, i+3)}
	return a.saysToday(&c)
}

// ourMeeting says whether token i is the noun of a meeting that "we" had, or those who
// speak together: "at our meeting today", "issued the statement following their call".
func (a *Diary) ourMeeting(i int, s *text.Sentence) bool {
	if !a.Lexis.Encounter.Noun.Has(a.Words[i]) || !a.tied(i, s.FirstToken) {
		return false
	}
	for b := i - 1; b >= s.FirstToken && i-b < 4; b-- {
		if a.Is(b, "our") || a.Is(b, "Our") || a.Is(b, "their") {
			return true
		}
	}
	return false
}

// addJoint adds those who speak together: the group behind "we", the people of the
// title, or the parties of it.
func (a *Diary) addJoint(m *who.Meeting, c *convening) {
	for k := range a.Mentions {
		if n := &a.Mentions[k]; n.First >= c.sent.FirstToken && n.End <= c.sent.EndToken && n.Kind == who.MentionGroup && n.Group.End > 0 && n.First > 1 && a.Cue(n.First-1)&words.CueComma != 0 && a.Cue(n.First-2)&words.CueWe != 0 {
			a.addParticipant(m, k, "")
			return
		}
	}
	for _, k := range a.namedWe() {
		a.addParticipant(m, k, "")
	}
	if len(m.People) > 1 {
		return
	}
	for p := range a.People {
		if a.People[p].Title && a.People[p].Of != "" {
			a.addTitled(m, p, c)
		}
	}
	if len(partiesOfParticipants(m)) > 1 {
		return
	}
	m.Record.Participants, m.People = nil, nil
	for _, code := range a.TitleSides() {
		e := a.Evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
		m.Record.Participants = append(m.Record.Participants, record.Participant{Of: record.PartyCode(code), Evidence: &e})
	}
}

// namedWe are those whom a joint text names behind its first "we": "We — President X of
// Norway and Prime Minister Y of Chile — welcome".
func (a *Diary) namedWe() []int {
	for _, i := range a.jointOpening() {
		s := &a.Sents[i]
		for t := s.FirstToken; t+2 < s.EndToken; t++ {
			if a.Cue(t)&words.CueWe != 0 && a.Class(t+1)&(words.IsComma|words.IsDash) != 0 && a.MentionAt(t+2) >= 0 {
				return a.chainAfter(t+2, s.EndToken)
			}
		}
	}
	return nil
}

// jointOpening are the numbers of the sentences in which those who speak together may
// tell that they met.
func (a *Diary) jointOpening() []int {
	var out []int
	for i := 0; i < len(a.Sents) && len(out) < jointTold; i++ {
		if a.Readable(&a.Sents[i]) {
			out = append(out, i)
		}
	}
	return out
}
