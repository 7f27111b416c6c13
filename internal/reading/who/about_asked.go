package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// hasAskers says whether lines of a text stand under the labels of those who ask: two or
// more, or one beside two in capitals of those who answer, or beside one where what stands
// under it is a question.
func (a *Cast) hasAskers() bool {
	asking, answering, questions := 0, 0, 0
	for i := range a.Sents {
		s := &a.Sents[i]
		switch {
		case a.AsksUnder(s):
			asking++
			if a.Is(s.EndToken-1, "?") {
				questions++
			}
		case s.FirstToken == a.FirstToken(s.Block) && a.loudLabel(s):
			answering++
		}
	}
	return asking > 1 || asking == 1 && answering > 1-questions
}

// AsksUnder says whether a sentence begins with the label of somebody who asks, which a
// colon ends, or in an older transcript a period: "QUESTION:", "Q. Will you go?".
func (a *Cast) AsksUnder(s *text.Sentence) bool {
	if a.Is(s.FirstToken, "Q.") || a.Is(s.FirstToken, "Q") && s.FirstToken+1 < len(a.Tokens) && a.Is(s.FirstToken+1, ".") {
		return s.FirstToken == a.FirstToken(s.Block)
	}
	for t := s.FirstToken + 1; t < s.EndToken && t < s.FirstToken+4; t++ {
		if a.Class(t)&words.IsColon != 0 && a.Asker(s.FirstToken, t) {
			return true
		}
	}
	return false
}

// loudLabel says whether a sentence begins with a label in capitals: "MR TOREL:".
func (a *Cast) loudLabel(s *text.Sentence) bool {
	for t := s.FirstToken; t < s.EndToken && t < s.FirstToken+4; t++ {
		switch {
		case a.Class(t)&words.IsColon != 0:
			return t > s.FirstToken
		case a.Tokens[t].Shape != text.Upper && a.Tokens[t].Class != text.Punct:
			return false
		}
	}
	return false
}
