package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// readsInside: "In a telephone call to X, Y congratulated …": who met stands
// around the words that name the meeting.
func (a *analysis) readsInside(c *convening) bool {
	if c.verb > c.sent.FirstToken+1 {
		return false
	}
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	if len(c.object) == 0 {
		return false
	}
	last := c.object[len(c.object)-1]
	if len(c.object) == 1 && last+1 < len(a.mentions) && a.mentions[last+1].first < c.sent.EndToken {
		c.subject = []int{last + 1}
	} else if len(c.object) > 1 {
		c.subject, c.object = c.object[len(c.object)-1:], c.object[:len(c.object)-1]
	}
	return len(c.subject) > 0
}

// insideWords is how many tokens may stand before the noun of meeting that opens a
// sentence, and how many between it and "with".
const insideWords = 9

// insideAt reads "In a series of meetings in Doha, including with X," at the start
// of a sentence: the frame of what is said inside a meeting, and the token after "with".
func (a *analysis) insideAt(s *text.Sentence) (*lexicon.Entry, int) {
	if a.cue(s.FirstToken)&cueIn == 0 && !a.wordAt(s.FirstToken, "during") {
		return nil, 0
	}
	for i := s.FirstToken + 1; i < s.EndToken && i < s.FirstToken+insideWords; i++ {
		c := a.cue(i)
		if a.tokens[i].Shape != text.Lower && a.mentionAt(i) >= 0 || c&cueWith != 0 {
			return nil, 0
		}
		if a.tokens[i].Shape == text.Lower && (c&(cueMeeting|cueCall|cuePlain) != 0 || a.engine.lexis.talks.has(a.words[i])) {
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
func (a *analysis) insideTheirs(i int, s *text.Sentence) (*lexicon.Entry, int) {
	if len(a.meetings) > 0 || i < 2 || !a.is(i-1, "their") && !a.is(i-2, "their") {
		return nil, 0
	}
	for j := i + 1; j < s.EndToken && j < i+insideWords; j++ {
		if k := a.mentionAt(j); k >= 0 && a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
			if a.yetToBe(j, s.EndToken) {
				return nil, 0
			}
			frame := a.engine.cues.inside
			if a.cue(i)&cueCall != 0 {
				frame = a.engine.cues.insideCall
			}
			return frame, j
		}
	}
	return nil, 0
}

// yetToBe says whether what those named from token i on do is to come: "will discuss".
func (a *analysis) yetToBe(i, end int) bool {
	for n := 0; n < insideWords && i+n < end; n++ {
		if a.class(i+n)&isModal != 0 && a.mentionAt(i+n) < 0 {
			return true
		}
	}
	return false
}

// insideWith finds the "with" of the meeting whose noun is token i.
func (a *analysis) insideWith(i, end int) (*lexicon.Entry, int) {
	frame := a.engine.cues.inside
	if a.cue(i)&cueCall != 0 {
		frame = a.engine.cues.insideCall
	}
	for n := 1; n < insideWords && i+n < end; n++ {
		c := a.class(i + n)
		switch {
		case a.cue(i+n)&cueWith != 0:
			return frame, i + n + 1
		case c&(isModal|isBe|isHave|isPast|isThird) != 0 && c&(isNounish|isParticiple) == 0, a.mentionAt(i+n) >= 0 && !a.isPlaceName(a.mentionAt(i+n)):
			return nil, 0
		}
	}
	return nil, 0
}
