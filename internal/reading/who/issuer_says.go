package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// SaysI says whether a text outside quotations speaks of itself as "I" and "we", or
// under a head that calls it somebody's words, of what is "ours".
func (a *Cast) SaysI() bool {
	if a.self == nil {
		self := a.readSelf()
		a.self = &self
	}
	return a.ownVoice(a.self)
}

// SaysWe says whether a text outside quotations speaks of itself as "I" or "we" at all.
func (a *Cast) SaysWe() bool { return a.SaysI() || a.self.all > 0 }

// opening is how many sentences at the top of a text show in whose voice it is.
const opening = 4

// selves counts the sentences of a text that speak of "I", "we" and "our".
type selves struct {
	read, early, leading, all, mine, any int
	told                                 int  // speak to "you"
	first                                bool // the first sentence, or the start of a paragraph, says "I"
}

func (a *Cast) readSelf() selves {
	var n selves
	quoted, block := -1, -1
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.SetOff(s.Block) {
			continue
		}
		if s.Block != block && (quoted < 0 || !a.Is(quoted, "“") || s.Block > a.BlockOf(quoted)+MaxQuoted) {
			quoted = -1 // a straight mark may be a slip
		}
		block = s.Block
		headline := a.IsHeadline(s)
		if !headline {
			n.read++
		}
		self := a.SelfIn(s, &quoted)
		if self&SaysMe != 0 && !headline && s.EndToken-s.FirstToken > 7 && (n.read == 1 || a.opensParagraph(s)) {
			n.first = true
		}
		n.add(self, self&SaysMe != 0 && a.Is(s.FirstToken, "I") || self&SaysWe != 0 && a.Words[s.FirstToken] == a.Language.By.We)
	}
	return n
}

// opensParagraph says whether a paragraph begins with a sentence that begins with "I".
func (a *Cast) opensParagraph(s *text.Sentence) bool {
	return a.Is(s.FirstToken, "I") && s.FirstToken == a.FirstToken(s.Block) && a.Doc.Blocks[s.Block].Kind == text.Paragraph
}

// ownVoice judges whose words a text is by how it speaks: what reports a meeting has
// to say "I" at its top or often, as its people may be quoted; what is somebody's
// speech by its head need only say "our".
func (a *Cast) ownVoice(n *selves) bool {
	switch {
	case n.first || n.mine > 0 && (n.leading > 1 || n.early > 0 && n.all > 1):
		return true
	case a.Kind == "", a.Kind == record.Readout, a.Kind == record.FactSheet, a.Kind == record.JointStatement, a.Kind == record.PressConference:
		return false
	case a.uttered():
		return n.any > 0 || n.told > 1
	}
	return n.mine > 0 && n.any > 1
}

// add counts a sentence that speaks of itself, or begins with "I" or "we".
func (n *selves) add(self SelfWords, leads bool) {
	if self&(SaysMe|saysMy) != 0 {
		n.mine++
	}
	if leads {
		n.leading++
	}
	if self&(SaysMe|SaysWe) != 0 {
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

// SelfWords are the words of the first person that a sentence has.
type SelfWords uint8

// The words of those who speak of themselves.
const (
	SaysMe SelfWords = 1 << iota // "I" before its verb
	saysMy
	SaysWe
	saysOur
	saysYou
)

// SelfIn finds the words of the first person in a sentence, outside quotation marks;
// quoted is the mark that opens the quotation in hand, -1 for none.
func (a *Cast) SelfIn(s *text.Sentence, quoted *int) SelfWords {
	var self SelfWords
	for t := s.FirstToken; t < s.EndToken; t++ {
		switch {
		case a.Class(t)&words.IsQuote != 0 && !a.Is(t, "“") && (*quoted >= 0 || a.Is(t, "”")):
			*quoted = -1
		case a.Class(t)&words.IsQuote != 0 && t > s.FirstToken && !a.Tokens[t].Space && a.Is(t, "\""):
			// what closes here was opened by another mark: 'World of Youth"
		case a.Class(t)&words.IsQuote != 0:
			*quoted = t
		case *quoted < 0:
			self |= a.selfAt(t, s.EndToken)
		}
	}
	return self
}

// selfAt is what the word at a token says of the one who speaks.
func (a *Cast) selfAt(t, end int) SelfWords {
	switch {
	case a.Is(t, "I") && t+1 < end && (a.Class(t+1)&(words.AnyVerb|words.IsModal|words.IsBe|words.IsHave|words.IsDo|words.IsAdverb) != 0 || a.Tokens[t+1].Shape == text.Lower && a.Class(t+1)&(words.IsPreposition|words.IsAnd) == 0):
		return SaysMe
	case a.Lexis.SelfVerbs.Has(a.Words[t]) && a.Doc.Text[a.Tokens[t].Start] == 'I':
		return SaysMe
	case a.Words[t] == a.Language.By.We:
		return SaysWe
	case a.Lexis.MyWords.Has(a.Words[t]):
		return saysMy
	case a.Lexis.OurWords.Has(a.Words[t]):
		return saysOur
	case a.Lexis.youWords.Has(a.Words[t]):
		return saysYou
	}
	return 0
}

// uttered says whether the head of a text calls it what somebody says or writes:
// "Speech by", "Statement delivered on behalf of", "Letter from".
func (a *Cast) uttered() bool {
	return a.Kind == record.Speech || a.AuthorMention() >= 0 || a.headUtters()
}

// headUtters says whether a word for an utterance stands before the one who utters it
// in the head of a text.
func (a *Cast) headUtters() bool {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken > longestHead {
			break
		}
		for t := s.FirstToken + 1; t < s.EndToken && t < s.FirstToken+5; t++ {
			if a.Lexis.Utterance.Has(a.Words[t-1]) && a.Words[t] != a.Language.By.Of && (a.Lexis.Byline.Has(a.Words[t]) || a.Lexis.Delivered.Has(a.Words[t])) {
				return true
			}
		}
	}
	return false
}

// MaxQuoted is how many blocks a quotation may run on without closing.
const MaxQuoted = 8
