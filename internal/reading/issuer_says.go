package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// saysI says whether a text outside quotations speaks of itself as "I" and "we", or
// under a head that calls it somebody's words, of what is "ours".
func (a *analysis) saysI() bool {
	if a.self == nil {
		self := a.readSelf()
		a.self = &self
	}
	return a.ownVoice(a.self)
}

// opening is how many sentences at the top of a text show in whose voice it is.
const opening = 4

// selves counts the sentences of a text that speak of "I", "we" and "our".
type selves struct {
	read, early, leading, all, mine, any int
	told                                 int  // speak to "you"
	first                                bool // the first sentence, or the start of a paragraph, says "I"
}

func (a *analysis) readSelf() selves {
	var n selves
	quoted, block := -1, -1
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.setOff(s.Block) {
			continue
		}
		if s.Block != block && (quoted < 0 || !a.is(quoted, "“") || s.Block > a.blockOf(quoted)+maxQuoted) {
			quoted = -1 // a straight mark may be a slip
		}
		block = s.Block
		headline := a.isHeadline(s)
		if !headline {
			n.read++
		}
		self := a.selfIn(s, &quoted)
		if self&saysMe != 0 && !headline && s.EndToken-s.FirstToken > 7 && (n.read == 1 || a.opensParagraph(s)) {
			n.first = true
		}
		n.add(self, self&saysMe != 0 && a.is(s.FirstToken, "I") || self&saysWe != 0 && a.words[s.FirstToken] == a.engine.lexis.by.we)
	}
	return n
}

// opensParagraph says whether a paragraph begins with a sentence that begins with "I".
func (a *analysis) opensParagraph(s *text.Sentence) bool {
	return a.is(s.FirstToken, "I") && s.FirstToken == a.firstToken(s.Block) && a.doc.Blocks[s.Block].Kind == text.Paragraph
}

// ownVoice judges whose words a text is by how it speaks: what reports a meeting has
// to say "I" at its top or often, as its people may be quoted; what is somebody's
// speech by its head need only say "our".
func (a *analysis) ownVoice(n *selves) bool {
	switch {
	case n.first || n.mine > 0 && (n.leading > 1 || n.early > 0 && n.all > 1):
		return true
	case a.kind == "", a.kind == record.Readout, a.kind == record.FactSheet, a.kind == record.JointStatement, a.kind == record.PressConference:
		return false
	case a.uttered():
		return n.any > 0 || n.told > 1
	}
	return n.mine > 0 && n.any > 1
}

// add counts a sentence that speaks of itself, or begins with "I" or "we".
func (n *selves) add(self selfWords, leads bool) {
	if self&(saysMe|saysMy) != 0 {
		n.mine++
	}
	if leads {
		n.leading++
	}
	if self&(saysMe|saysWe) != 0 {
		n.all++
		if n.read <= opening {
			n.early++
		}
	}
	if self&saysYou != 0 {
		n.told++
	}
	if self&^saysYou != 0 {
		n.any++
	}
}

// selfWords are the words of the first person that a sentence has.
type selfWords uint8

const (
	saysMe selfWords = 1 << iota // "I" before its verb
	saysMy
	saysWe
	saysOur
	saysYou
)

// selfIn finds the words of the first person in a sentence, outside quotation marks;
// quoted is the mark that opens the quotation in hand, -1 for none.
func (a *analysis) selfIn(s *text.Sentence, quoted *int) selfWords {
	var self selfWords
	for t := s.FirstToken; t < s.EndToken; t++ {
		switch {
		case a.class(t)&isQuote != 0 && !a.is(t, "“") && (*quoted >= 0 || a.is(t, "”")):
			*quoted = -1
		case a.class(t)&isQuote != 0:
			*quoted = t
		case *quoted < 0:
			self |= a.selfAt(t, s.EndToken)
		}
	}
	return self
}

// selfAt is what the word at a token says of the one who speaks.
func (a *analysis) selfAt(t, end int) selfWords {
	l := &a.engine.lexis
	switch {
	case a.is(t, "I") && t+1 < end && (a.class(t+1)&(anyVerb|isModal|isBe|isHave|isDo|isAdverb) != 0 || a.tokens[t+1].Shape == text.Lower && a.class(t+1)&(isPreposition|isAnd) == 0):
		return saysMe
	case l.selfVerbs.has(a.words[t]) && a.doc.Text[a.tokens[t].Start] == 'I':
		return saysMe
	case a.words[t] == l.by.we:
		return saysWe
	case l.myWords.has(a.words[t]):
		return saysMy
	case l.ourWords.has(a.words[t]):
		return saysOur
	case l.youWords.has(a.words[t]):
		return saysYou
	}
	return 0
}

// uttered says whether the head of a text calls it what somebody says or writes:
// "Speech by", "Statement delivered on behalf of", "Letter from".
func (a *analysis) uttered() bool {
	return a.kind == record.Speech || a.authorMention() >= 0 || a.headUtters()
}

// headUtters says whether a word for an utterance stands before the one who utters it
// in the head of a text.
func (a *analysis) headUtters() bool {
	l := &a.engine.lexis
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken > longestHead {
			break
		}
		for t := s.FirstToken + 1; t < s.EndToken && t < s.FirstToken+5; t++ {
			if l.utterance.has(a.words[t-1]) && a.words[t] != l.by.of && (l.byline.has(a.words[t]) || l.delivered.has(a.words[t])) {
				return true
			}
		}
	}
	return false
}

// maxQuoted is how many blocks a quotation may run on without closing.
const maxQuoted = 8
