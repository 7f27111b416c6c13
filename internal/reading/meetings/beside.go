package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// besideSentences is how many sentences of running text may tell in passing of the meeting at
// which what they tell was done.
const besideSentences = 4

// meetBeside makes a meeting of the one at which the first sentences say that something was
// done to or with people of another party: "made the offer to Secretary-General X during
// their meeting today".
func (a *Diary) meetBeside() bool {
	for i, s := range a.firstRead(besideSentences) {
		for tok := s.FirstToken + 1; tok < s.EndToken; tok++ {
			if c, ok := a.besideAt(tok, s); ok && a.takeForeign(&c, i) {
				return true
			}
		}
	}
	return false
}

// besideAt reads "during their talks today" at its noun: who met are the first of the
// issuer's people and the first of another party's that the sentence names.
func (a *Diary) besideAt(i int, s *text.Sentence) (convening, bool) {
	c := convening{sent: s, verb: i, after: i + 1, entry: a.Language.Cues.Inside, where: -1, told: true, start: s.FirstToken, end: s.EndToken}
	if a.Tokens[i].Shape != text.Lower || !a.Lexis.Encounter.Noun.Has(a.Words[i]) || a.Lexis.Travel.Journey.Has(a.Words[i]) || !a.tied(i, s.FirstToken) || !a.theirs(i, s.FirstToken) && !a.saysLately(&c) {
		return c, false
	}
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First < s.FirstToken || m.First >= s.EndToken || m.Kind != who.MentionOffice && (m.Kind != who.MentionPerson || m.Person < 0) {
			continue
		}
		switch own := a.partyOf(m) == a.Issuer; {
		case own && len(c.subject) == 0 && m.First <= s.FirstToken+2:
			c.subject = []int{k}
		case !own && a.partyOf(m) != "" && len(c.object) == 0 && m.First < i+longestEncounter:
			c.object = []int{k}
		}
	}
	if len(c.object) > 0 && a.phones(i, i+1) {
		c.entry = a.Language.Cues.InsideCall
	}
	return c, len(c.subject) > 0 && len(c.object) > 0
}

// latelyDays is how many days before its text a meeting may have been that is told in passing.
const latelyDays = 4

// saysLately says whether the clause names the text's own day, or one right before it.
func (a *Diary) saysLately(c *convening) bool {
	if a.saysToday(c) {
		return true
	}
	for _, v := range a.ValuesIn(c.start, c.end) {
		if p, ok := v.Resolve(a.Calendar(nil, false)); ok && v.Kind == value.Date && p.Start == p.End && p.End < a.Date && daysBetween(p.End, a.Date) <= latelyDays {
			return true
		}
	}
	return false
}

// theirs says whether the noun at token i is told to be of those named before it.
func (a *Diary) theirs(i, lo int) bool {
	for b := i - 1; b >= lo && i-b < 5; b-- {
		if a.Is(b, "their") {
			return true
		}
		if a.Class(b)&(words.IsPreposition|words.IsComma) != 0 {
			return false
		}
	}
	return false
}

// partyOf is the party of somebody, the issuer's for an office of which no words tell it.
func (a *Diary) partyOf(m *who.Mention) record.PartyCode {
	switch {
	case m.Kind == who.MentionPerson:
		return a.People[m.Person].Of
	case len(m.Parties) == 1:
		return m.Parties[0]
	}
	return a.Issuer
}
