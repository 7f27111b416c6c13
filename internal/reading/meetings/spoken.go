package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// spokenSentences is how many sentences of what somebody says may tell of the meeting
// that it is said after.
const spokenSentences = 12

// meetSpoken makes a meeting of what a sentence tells in the first person: "I have just
// had talks with X", "It is a pleasure to welcome Y".
func (a *Diary) meetSpoken(s *text.Sentence, sent int) bool {
	for tok := s.FirstToken + 1; tok < s.EndToken; tok++ {
		if a.Class(tok-1)&words.IsQuote != 0 && a.Kind != record.Speech && a.Kind != record.PressConference {
			return false // somebody is quoted in a release
		}
		if c, ok := a.spokenAt(tok, s); ok && (len(a.Meetings) == 0 || a.newThere(&c)) && a.takeForeign(&c, sent) {
			return true
		}
	}
	return false
}

// newThere says whether somebody with whom a later meeting was had was at none before.
func (a *Diary) newThere(c *convening) bool {
	for _, k := range c.object {
		n, seen := &a.Mentions[k], false
		for i := range a.Meetings {
			seen = seen || n.Person >= 0 && words.Contains(a.Meetings[i].People, n.Person) || n.Person < 0 && (len(n.Parties) != 1 || a.stands(&a.Meetings[i], n.Parties[0]))
		}
		if !seen {
			return true
		}
	}
	return false
}

// spokenAt reads a meeting told in the first person whose verb is token i.
func (a *Diary) spokenAt(i int, s *text.Sentence) (convening, bool) {
	c := convening{sent: s, verb: i, where: -1, told: true, own: true, start: s.FirstToken, end: s.EndToken}
	if a.Tokens[i].Shape != text.Lower {
		return c, false
	}
	if a.pleasureAt(i, s.FirstToken) {
		c.entry, c.after = a.Language.Cues.Inside, i+1
		if c.object = a.nearChain(i+1, s.EndToken); len(c.object) == 0 {
			c.object = a.addressed(i, s)
		}
		return c, len(c.object) > 0
	}
	if k := a.thankedFor(i, s); k >= 0 {
		c.entry, c.after, c.object = a.Language.Cues.Inside, i+1, []int{k}
		return c, true
	}
	e, after := a.Language.Cues.Convening.At(a.Words, i, s.EndToken)
	if e == nil || e.Code != "with" && e.Code != "event" && e.Code != "callto" && e.Code != "guest" || !a.toldToday(i, s) {
		return c, false
	}
	c.entry, c.after = e, after
	c.object = a.chainAfter(a.withAfter(&c), s.EndToken)
	return c, len(c.object) > 0
}

// toldToday says whether "I" or "we" do what the verb at token i says, on the text's
// own day: "I met today with", "we have just concluded".
func (a *Diary) toldToday(i int, s *text.Sentence) bool {
	now, b := a.Kind == record.Speech || a.Kind == record.PressConference, i-1
	for ; b >= s.FirstToken && (a.Class(b)&(words.IsAdverb|words.IsHave|words.IsComma) != 0 || a.Lexis.Encounter.lately.Has(a.Words[b])) && !a.Cast.Lexis.SelfVerbs.Has(a.Words[b]); b-- {
		now = now || a.Class(b)&words.IsHave != 0 && !a.Is(b, "had") || a.Is(b, "just")
	}
	if b < s.FirstToken || !a.toldByI(b, b) || b > s.FirstToken && a.Class(b-1)&words.IsSubordinator != 0 {
		return false
	}
	now = now || a.Class(b)&words.IsHave != 0
	for t := s.FirstToken; t < s.EndToken; t++ {
		if now = now && !a.Lexis.Encounter.other.Has(a.Words[t]); a.Is(t, "this") && t+1 < s.EndToken && a.Lexis.Hours.Has(a.Words[t+1]) {
			return true // "this morning"
		}
	}
	for _, v := range a.ValuesIn(s.FirstToken, s.EndToken) {
		if p, ok := v.Resolve(a.Calendar(nil, false)); ok && p.Start != "" {
			return p.Start == p.End && p.Start <= a.Date && daysBetween(p.Start, a.Date) < 7
		}
	}
	return now
}

// pleasureAt says whether the verb at token i is one of receiving or seeing somebody, of
// which it is said that it gives pleasure: "delighted to welcome".
func (a *Diary) pleasureAt(i, lo int) bool {
	x := &a.Lexis.Encounter
	if !x.see.Has(a.Words[i]) || a.Words[i-1] != a.Language.By.To {
		return false
	}
	for b := i - 2; b >= lo && i-b < 9; b-- {
		if x.joy.Has(a.Words[b]) {
			return true
		}
		if x.looking.Has(a.Words[b]) && a.Is(b, "forward") || a.Class(b)&(words.IsSemicolon|words.IsModal|words.IsRelative) != 0 {
			return false
		}
	}
	return false
}

// addressedSentences is how many sentences before the one that speaks to "you" may say who that is.
const addressedSentences = 2

// addressed is somebody of another party who is addressed before a sentence says to "you" what
// the verb at token i tells: "President X, it is good to have you here".
func (a *Diary) addressed(i int, s *text.Sentence) []int {
	if i+1 >= s.EndToken || !a.WordAt(i+1, "you") {
		return nil
	}
	first := a.Sents[max(0, a.SentenceOf(i)-addressedSentences)].FirstToken
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if n.First >= first && n.End < i && n.Kind == who.MentionPerson && n.Person >= 0 && a.greetedAt(n) && a.People[n.Person].Of != a.Issuer {
			return []int{k}
		}
	}
	return nil
}

// thankedFor is the mention of whom "I" thank for seeing me, where the verb is token i:
// "thank Minister X for receiving us"; -1 for none.
func (a *Diary) thankedFor(i int, s *text.Sentence) int {
	x := &a.Lexis.Encounter
	if i < s.FirstToken+2 || i+1 >= s.EndToken || !x.seeing.Has(a.Words[i]) || a.Cue(i+1)&(words.CueI|words.CueWe) == 0 || !a.Is(i-1, "for") {
		return -1
	}
	k := a.MentionAt(i - 2)
	if k < 0 || a.Mentions[k].Kind != who.MentionPerson || a.Mentions[k].Person < 0 {
		return -1
	}
	return k
}

// nearChain are those named at once after token i: "welcome here today my friend, Foreign Minister X".
func (a *Diary) nearChain(i, hi int) []int {
	list := a.chainAfter(i, hi)
	if len(list) == 0 || a.Mentions[list[0]].First > i+5 {
		return nil
	}
	return list
}
