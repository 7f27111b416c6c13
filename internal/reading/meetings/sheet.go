package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// sheetSentences is how many sentences of a fact sheet may tell of the meeting at which it is given out.
const sheetSentences = 6

// meetSheet makes a meeting of what the first sentences of a fact sheet announce for its own days, or
// name as the event at which something was done; it says whether that is yet to come.
func (a *Diary) meetSheet() (announced bool) {
	for i, s := range a.firstRead(sheetSentences) {
		for _, c := range a.comings(s) {
			if a.saysNear(&c) && a.takeForeign(&c, i) {
				return true
			}
		}
		if a.saysNear(&convening{sent: s}) && a.meetNamedIn(s, i, false) || a.meetOccasion(s, i) {
			return false
		}
	}
	return false
}

// meetOccasion makes a meeting of the encounter on whose occasion a sentence says that a fact sheet
// is given out: "On the occasion of President X's visit to Norway".
func (a *Diary) meetOccasion(s *text.Sentence, sent int) bool {
	for tok := s.FirstToken; tok < s.EndToken; tok++ {
		if t, ok := a.toldAt(tok, s.FirstToken, s.EndToken, false); ok && a.takeTold(&t, sent) {
			return true
		}
	}
	return false
}

// factsOf says whether a fact sheet is about the meeting of a clause: one that its
// title names, or of people who met about its own day.
func (a *Diary) factsOf(c *convening) bool {
	if a.longAgo(c) {
		return false
	}
	if c.nameEnd > 0 && a.titleText() != nil {
		return a.entitles(c) || a.saysNear(c)
	}
	if c.coming {
		return a.saysNear(c)
	}
	return a.leading(c) > 1 && (c.entry.Code == "with" || c.entry.Code == "guest" || c.entry.Code == "welcome" || c.entry.Code == "event") && a.saysNear(c)
}

// entitles says whether the title names the event of a clause, and not as past.
func (a *Diary) entitles(c *convening) bool {
	t := a.titleText()
	for i := range t.Tokens {
		if t.WordAt(i, "following") || t.WordAt(i, "since") || t.WordAt(i, "after") {
			return false
		}
		if t.Cue(i)&words.CueMeeting != 0 && t.Capital(i) && a.hasWord(c.nameFirst, c.nameEnd, t.Words[i]) {
			return true
		}
	}
	return false
}

// leading counts the people, and the leaders and ministers of parties, whom a clause names.
func (a *Diary) leading(c *convening) int {
	n := 0
	for _, list := range [][]int{c.subject, c.object} {
		for _, k := range list {
			m := &a.Mentions[k]
			if m.Kind == who.MentionPerson && m.Person >= 0 || m.Kind == who.MentionGroup && m.Group.End > 0 && m.Group.Class&(words.CueLeader|words.CueMinister) != 0 && len(m.Parties) > 0 {
				n++
			}
		}
	}
	return n
}

// nearDays is how many days before or after its own a fact sheet may tell of its meeting, and
// longestNear how many days the time told for it may take.
const nearDays, longestNear = 4, 7

// saysNear says whether the sentence of a clause names a day about the text's own, or its week.
func (a *Diary) saysNear(c *convening) bool {
	for _, v := range a.ValuesIn(c.sent.FirstToken, c.sent.EndToken) {
		p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, c.coming))
		if !ok || v.Kind != value.Date && v.Kind != value.Period || p.Start == "" || p.End == "" || daysBetween(p.Start, p.End) > longestNear {
			continue
		}
		if daysBetween(p.End, a.Date) <= nearDays && daysBetween(a.Date, p.Start) <= nearDays {
			return true
		}
	}
	return false
}
