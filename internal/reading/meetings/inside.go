package meetings

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// readsInside: "In a telephone call to X, Y congratulated …": who met stands
// around the words that name the meeting.
func (a *Diary) readsInside(c *convening) bool {
	aside := a.opensAside(c.verb)
	if c.verb > c.sent.FirstToken+1 && !aside {
		return false
	}
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	if len(c.object) == 0 {
		return false
	}
	if aside {
		c.subject = a.chainBefore(c.verb-1, c.sent.FirstToken)
		return len(c.subject) > 0
	}
	last := c.object[len(c.object)-1]
	if len(c.object) == 1 && last+1 < len(a.Mentions) && a.Mentions[last+1].First < c.sent.EndToken {
		c.subject = []int{last + 1}
	} else if len(c.object) > 1 {
		c.subject, c.object = c.object[len(c.object)-1:], c.object[:len(c.object)-1]
	}
	return len(c.subject) > 0
}

// opensAside says whether a preposition at token i opens an aside behind somebody who is named: "Minister
// X, at a meeting in Oslo with Y, said".
func (a *Diary) opensAside(i int) bool {
	if i < 2 || a.Cue(i-1)&words.CueComma == 0 || a.Class(i)&words.IsPreposition == 0 {
		return false
	}
	k := a.MentionAt(i - 2)
	return k >= 0 && a.Mentions[k].End == i-1 && (a.Mentions[k].Kind == who.MentionPerson && a.Mentions[k].Person >= 0 || a.Mentions[k].Kind == who.MentionOffice)
}

// insideWords is how many tokens may stand before the noun of meeting that opens a
// sentence, and how many between it and "with".
const insideWords = 9

// insideAt reads "In a series of meetings in Doha, including with X," from token first
// of a sentence on: the frame of what is said inside a meeting, and the token after "with".
func (a *Diary) insideAt(s *text.Sentence, first int) (*lexicon.Entry, int) {
	if a.Cue(first)&words.CueIn == 0 && !a.WordAt(first, "during") {
		return nil, 0
	}
	for i := first + 1; i < s.EndToken && i < first+insideWords; i++ {
		c := a.Cue(i)
		if a.Tokens[i].Shape != text.Lower && a.MentionAt(i) >= 0 || c&words.CueWith != 0 {
			return nil, 0
		}
		if a.Tokens[i].Shape == text.Lower && (c&(words.CueMeeting|words.CueCall|words.CuePlain) != 0 || a.Lexis.Talks.Has(a.Words[i])) {
			if e, after := a.insideWith(i, s.EndToken); e != nil {
				return e, after
			}
			return a.insideTheirs(i, s)
		}
	}
	return nil, 0
}

// insideTheirs reads "At their meeting today, Prime Ministers X and Y affirmed": those who
// met are the sentence's own subject.
func (a *Diary) insideTheirs(i int, s *text.Sentence) (*lexicon.Entry, int) {
	if len(a.Meetings) > 0 || i < 2 || !a.Is(i-1, "their") && !a.Is(i-2, "their") {
		return nil, 0
	}
	for j := i + 1; j < s.EndToken && j < i+insideWords; j++ {
		if k := a.MentionAt(j); k >= 0 && a.Mentions[k].Kind == who.MentionPerson && a.Mentions[k].Person >= 0 {
			if a.yetToBe(j, s.EndToken) {
				return nil, 0
			}
			frame := a.Language.Cues.Inside
			if a.Cue(i)&words.CueCall != 0 {
				frame = a.Language.Cues.InsideCall
			}
			return frame, j
		}
	}
	return nil, 0
}

// yetToBe says whether what those named from token i on do is to come: "will discuss".
func (a *Diary) yetToBe(i, end int) bool {
	for n := 0; n < insideWords && i+n < end; n++ {
		if a.Class(i+n)&words.IsModal != 0 && a.MentionAt(i+n) < 0 {
			return true
		}
	}
	return false
}

// insideWith finds the "with" of the meeting whose noun is token i.
func (a *Diary) insideWith(i, end int) (*lexicon.Entry, int) {
	frame := a.Language.Cues.Inside
	if a.Cue(i)&words.CueCall != 0 {
		frame = a.Language.Cues.InsideCall
	}
	for n := 1; n < insideWords && i+n < end; n++ {
		c := a.Class(i + n)
		switch {
		case a.Cue(i+n)&words.CueWith != 0:
			return frame, i + n + 1
		case c&(words.IsModal|words.IsBe|words.IsHave|words.IsPast|words.IsThird) != 0 && c&(words.IsNounish|words.IsParticiple) == 0, a.MentionAt(i+n) >= 0 && !a.isPlaceName(a.MentionAt(i+n)):
			return nil, 0
		}
	}
	return nil, 0
}
