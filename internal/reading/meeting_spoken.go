package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// spokenSentences is how many sentences of what somebody says may tell of the meeting
// that it is said after.
const spokenSentences = 12

// meetSpoken makes a meeting of what a sentence tells in the first person: "I have just
// had talks with X", "It is a pleasure to welcome Y".
func (a *analysis) meetSpoken(s *text.Sentence, sent int) bool {
	for tok := s.FirstToken + 1; tok < s.EndToken; tok++ {
		if a.class(tok-1)&isQuote != 0 && a.kind != record.Speech && a.kind != record.PressConference {
			return false // somebody is quoted in a release
		}
		if c, ok := a.spokenAt(tok, s); ok && (len(a.meetings) == 0 || a.newThere(&c)) && a.takeForeign(&c, sent) {
			return true
		}
	}
	return false
}

// newThere says whether somebody with whom a later meeting was had was at none before.
func (a *analysis) newThere(c *convening) bool {
	for _, k := range c.object {
		n, seen := &a.mentions[k], false
		for i := range a.meetings {
			seen = seen || n.person >= 0 && contains(a.meetings[i].people, n.person) || n.person < 0 && (len(n.parties) != 1 || a.stands(&a.meetings[i], n.parties[0]))
		}
		if !seen {
			return true
		}
	}
	return false
}

// spokenAt reads a meeting told in the first person whose verb is token i.
func (a *analysis) spokenAt(i int, s *text.Sentence) (convening, bool) {
	c := convening{sent: s, verb: i, where: -1, told: true, own: true, start: s.FirstToken, end: s.EndToken}
	if a.tokens[i].Shape != text.Lower {
		return c, false
	}
	if a.pleasureAt(i, s.FirstToken) {
		c.entry, c.after = a.engine.cues.inside, i+1
		c.object = a.nearChain(i+1, s.EndToken)
		return c, len(c.object) > 0
	}
	if k := a.thankedFor(i, s); k >= 0 {
		c.entry, c.after, c.object = a.engine.cues.inside, i+1, []int{k}
		return c, true
	}
	e, after := a.engine.cues.convening.at(a.words, i, s.EndToken)
	if e == nil || e.Code != "with" && e.Code != "event" && e.Code != "callto" && e.Code != "guest" || !a.toldToday(i, s) {
		return c, false
	}
	c.entry, c.after = e, after
	c.object = a.chainAfter(a.withAfter(&c), s.EndToken)
	return c, len(c.object) > 0
}

// toldToday says whether "I" or "we" do what the verb at token i says, on the text's
// own day: "I met today with", "we have just concluded".
func (a *analysis) toldToday(i int, s *text.Sentence) bool {
	now, b := a.kind == record.Speech || a.kind == record.PressConference, i-1
	for ; b >= s.FirstToken && (a.class(b)&(isAdverb|isHave|isComma) != 0 || a.engine.lexis.encounter.lately.has(a.words[b])) && !a.engine.lexis.selfVerbs.has(a.words[b]); b-- {
		now = now || a.class(b)&isHave != 0 && !a.is(b, "had") || a.is(b, "just")
	}
	if b < s.FirstToken || !a.toldByI(b, b) || b > s.FirstToken && a.class(b-1)&isSubordinator != 0 {
		return false
	}
	now = now || a.class(b)&isHave != 0
	for t := s.FirstToken; t < s.EndToken; t++ {
		if now = now && !a.engine.lexis.encounter.other.has(a.words[t]); a.is(t, "this") && t+1 < s.EndToken && a.engine.lexis.hours.has(a.words[t+1]) {
			return true // "this morning"
		}
	}
	for _, v := range a.valuesIn(s.FirstToken, s.EndToken) {
		if p, ok := v.Resolve(a.calendar(nil, false)); ok && p.Start != "" {
			return p.Start == p.End && p.Start <= a.date && daysBetween(p.Start, a.date) < 3
		}
	}
	return now
}

// pleasureAt says whether the verb at token i is one of receiving or seeing somebody, of
// which it is said that it gives pleasure: "delighted to welcome".
func (a *analysis) pleasureAt(i, lo int) bool {
	x := &a.engine.lexis.encounter
	if !x.see.has(a.words[i]) || a.words[i-1] != a.engine.lexis.by.to {
		return false
	}
	for b := i - 2; b >= lo && i-b < 9; b-- {
		if x.joy.has(a.words[b]) {
			return true
		}
		if x.looking.has(a.words[b]) && a.is(b, "forward") || a.class(b)&(isSemicolon|isModal|isRelative) != 0 {
			return false
		}
	}
	return false
}

// thankedFor is the mention of whom "I" thank for seeing me, where the verb is token i:
// "thank Minister X for receiving us"; -1 for none.
func (a *analysis) thankedFor(i int, s *text.Sentence) int {
	x := &a.engine.lexis.encounter
	if i < s.FirstToken+2 || i+1 >= s.EndToken || !x.seeing.has(a.words[i]) || a.cue(i+1)&(cueI|cueWe) == 0 || !a.is(i-1, "for") {
		return -1
	}
	k := a.mentionAt(i - 2)
	if k < 0 || a.mentions[k].kind != mentionPerson || a.mentions[k].person < 0 {
		return -1
	}
	return k
}

// nearChain are those named at once after token i: "welcome here today my friend, Foreign Minister X".
func (a *analysis) nearChain(i, hi int) []int {
	list := a.chainAfter(i, hi)
	if len(list) == 0 || a.mentions[list[0]].first > i+5 {
		return nil
	}
	return list
}
