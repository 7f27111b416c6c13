package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// comingSentences is how many sentences of running text may announce the meeting
// that the text is about.
const comingSentences = 6

// meetComing makes a meeting of what a sentence announces: "will meet with", "look
// forward to attending".
func (a *Diary) meetComing(s *text.Sentence, sent int) bool {
	for _, c := range append(a.comings(s), a.errands(s)...) {
		if len(a.Meetings) == 0 && a.takeForeign(&c, sent) || len(a.Meetings) > 0 && a.meetsStranger(&c) && a.takeMeeting(&c, sent) {
			return true
		}
	}
	return false
}

// meetBriefed makes a meeting of the first visit that a spokesman announces to the press, or of
// which the speaker tells: "I paid a state visit to Chile last week". It says whether it is to come.
func (a *Diary) meetBriefed() bool {
	for i, s := range a.firstRead(spokenSentences) {
		for _, c := range a.convenings(s) {
			c.coming, c.told = a.isAnnounced(&c), true
			if c.own = !c.coming && c.entry.Code == "visit" && a.toldByI(c.verb, s.FirstToken); (c.coming || c.own) && a.takeForeign(&c, i) {
				return c.coming
			}
		}
	}
	return false
}

// comings finds the clauses of a sentence that announce a meeting.
func (a *Diary) comings(s *text.Sentence) []convening {
	var out []convening
	for i := s.FirstToken + 1; i < s.EndToken; i++ {
		e, after := a.Language.Cues.Coming.At(a.Words, i, s.EndToken)
		from := -1
		if e != nil {
			from = a.helperBefore(i, s.FirstToken)
		} else if e, after = a.visitAt(i, s.EndToken); e != nil && a.toldByI(i, s.FirstToken) && a.helps(i) && a.Class(i)&words.IsHave == 0 {
			from = i // "I'll travel to Chile"
		}
		if e == nil || from < 0 || a.Tokens[i].Shape == text.Capital && from != i {
			continue
		}
		c := convening{sent: s, verb: from, after: after, entry: e, where: -1, told: true, coming: true}
		c.own = a.toldByI(from, s.FirstToken)
		if a.reads(&c, nil) {
			out = append(out, c)
		}
		i = after - 1
	}
	return out
}

// helperBefore is the token where the words begin that put the verb at token i into
// the time to come ("is due to", "looks forward to"); -1 where none do.
func (a *Diary) helperBefore(i, lo int) int {
	x := &a.Lexis.Encounter
	from, helped := i, false
	for b := i - 1; b >= lo; b-- {
		switch {
		case a.Class(b)&words.IsNot != 0 || x.doubt.Has(a.Words[b]):
			return -1
		case x.ahead.Has(a.Words[b]):
			helped = true
		case a.Class(b)&(words.IsOpen|words.IsClose) != 0 || a.bracketDepth(b, lo) > 0: // "will today (Tuesday) meet"
		case !x.looking.Has(a.Words[b]) && a.Class(b)&words.IsAdverb == 0:
			b = lo
			continue
		}
		from = b
	}
	if !helped {
		return -1
	}
	return from
}

// toldByI says whether the clause whose verb begins at token i is told in the
// first person: "I will", "I'll", "we look forward to".
func (a *Diary) toldByI(i, lo int) bool {
	for b := i; b >= lo && i-b < 3; b-- {
		if a.Cast.Lexis.SelfVerbs.Has(a.Words[b]) || a.Lexis.Contracted.Has(a.Words[b]) && !a.Is(b, "they'll") || a.Cue(b)&(words.CueI|words.CueWe) != 0 && a.Class(b)&words.IsPossessive == 0 {
			return true
		}
	}
	return false
}

// farSubject are those who do what is announced, where other words stand between:
// "Minister X travels to Laos this week to attend".
func (a *Diary) farSubject(c *convening) []int {
	if c.own {
		if k := a.ownMention(); k >= 0 {
			return []int{k}
		}
		return nil
	}
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.First >= c.sent.FirstToken && m.End <= c.verb {
			if m.Kind == who.MentionPerson && m.Person >= 0 || m.Kind == who.MentionOffice {
				return []int{k}
			}
		} else if m.First >= c.verb {
			break
		}
	}
	return nil
}

// dayToCome takes the day of an announced meeting from the sentences after it, where
// its own names none.
func (a *Diary) dayToCome(m *who.Meeting, sent int) {
	if grounded(&m.Record, "date") {
		return
	}
	m.Record.Date, m.Record.UTCOffset = "", ""
	for i := sent; i < len(a.Sents) && i < sent+comingSentences && m.Record.Date == ""; i++ {
		if s := &a.Sents[i]; a.Readable(s) {
			a.dayIn(s.FirstToken, s.EndToken, m)
		}
	}
}
