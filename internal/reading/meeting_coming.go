package reading

import "entente.example/internal/text"

// comingSentences is how many sentences of running text may announce the meeting
// that the text is about.
const comingSentences = 6

// meetComing makes a meeting of what a sentence announces: "will meet with", "look
// forward to attending".
func (a *analysis) meetComing(s *text.Sentence, sent int) bool {
	for _, c := range a.comings(s) {
		if len(a.meetings) == 0 && a.takeForeign(&c, sent) || len(a.meetings) > 0 && a.meetsStranger(&c) && a.takeMeeting(&c, sent) {
			return true
		}
	}
	return false
}

// comings finds the clauses of a sentence that announce a meeting.
func (a *analysis) comings(s *text.Sentence) []convening {
	var out []convening
	for i := s.FirstToken + 1; i < s.EndToken; i++ {
		e, after := a.engine.cues.coming.at(a.words, i, s.EndToken)
		from := -1
		if e != nil {
			from = a.helperBefore(i, s.FirstToken)
		} else if e, after = a.visitAt(i, s.EndToken); e != nil && a.toldByI(i, s.FirstToken) && a.helps(i) && a.class(i)&isHave == 0 {
			from = i // "I'll travel to Chile"
		}
		if e == nil || from < 0 || a.tokens[i].Shape == text.Capital && from != i {
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
func (a *analysis) helperBefore(i, lo int) int {
	x := &a.engine.lexis.encounter
	from, helped := i, false
	for b := i - 1; b >= lo; b-- {
		switch {
		case a.class(b)&isNot != 0 || x.doubt.has(a.words[b]):
			return -1
		case x.ahead.has(a.words[b]):
			helped = true
		case !x.looking.has(a.words[b]) && a.class(b)&isAdverb == 0:
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
func (a *analysis) toldByI(i, lo int) bool {
	for b := i; b >= lo && i-b < 3; b-- {
		if a.engine.lexis.selfVerbs.has(a.words[b]) || a.engine.lexis.contracted.has(a.words[b]) && !a.is(b, "they'll") || a.cue(b)&(cueI|cueWe) != 0 && a.class(b)&isPossessive == 0 {
			return true
		}
	}
	return false
}

// farSubject are those who do what is announced, where other words stand between:
// "Minister X travels to Laos this week to attend".
func (a *analysis) farSubject(c *convening) []int {
	if c.own {
		if k := a.ownMention(); k >= 0 {
			return []int{k}
		}
		return nil
	}
	for k := range a.mentions {
		if m := &a.mentions[k]; m.first >= c.sent.FirstToken && m.end <= c.verb {
			if m.kind == mentionPerson && m.person >= 0 || m.kind == mentionOffice {
				return []int{k}
			}
		} else if m.first >= c.verb {
			break
		}
	}
	return nil
}

// dayToCome takes the day of an announced meeting from the sentences after it, where
// its own names none.
func (a *analysis) dayToCome(m *meeting, sent int) {
	for _, g := range m.record.Grounds {
		if g.Field == "date" {
			return
		}
	}
	m.record.Date, m.record.UTCOffset = "", ""
	for i := sent; i < len(a.sents) && i < sent+comingSentences && m.record.Date == ""; i++ {
		if s := &a.sents[i]; a.readable(s) {
			a.dayIn(s.FirstToken, s.EndToken, m)
		}
	}
}
