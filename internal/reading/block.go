package reading

import (
	"sort"

	"entente.example/internal/text"
)

// blockOf is the block of a token.
func (a *analysis) blockOf(tok int) int {
	if i := a.sentenceOf(tok); i >= 0 {
		return a.sents[i].Block
	}
	return 0
}

func (a *analysis) firstToken(block int) int {
	lo := 0
	for hi := len(a.sents); lo < hi; {
		mid := (lo + hi) / 2
		if a.sents[mid].Block < block {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(a.sents) && a.sents[lo].Block == block {
		return a.sents[lo].FirstToken
	}
	return -1
}

// sentenceOf is the sentence that a token stands in.
func (a *analysis) sentenceOf(tok int) int {
	return sort.Search(len(a.sents), func(i int) bool { return a.sents[i].FirstToken > tok }) - 1
}

// readable blocks hold prose; the others are kept and shown, never read for facts.
func (a *analysis) readable(s *text.Sentence) bool {
	switch a.doc.Blocks[s.Block].Kind {
	case text.Paragraph, text.ListItem, text.Quotation, text.TableRow:
		return s.EndToken-s.FirstToken >= 3
	}
	return false
}

// isHeadline says whether a sentence is a line near the top that no full stop ends.
func (a *analysis) isHeadline(s *text.Sentence) bool {
	if s.Block > 8 || a.doc.Blocks[s.Block].Kind != text.Paragraph || s.EndToken-s.FirstToken > 25 {
		return false
	}
	return s.FirstToken == a.firstToken(s.Block) && a.tokens[s.EndToken-1].Class != text.Punct
}

// trimEnd leaves out the closing period and quotation marks.
func (a *analysis) trimEnd(lo, hi int) int {
	for hi > lo && (a.class(hi-1)&(isQuote|isComma|isSemicolon) != 0 || a.is(hi-1, ".") || a.is(hi-1, "!")) {
		hi--
	}
	return hi
}

// setOff says whether a block is set off as a quotation.
func (a *analysis) setOff(block int) bool {
	return block < len(a.doc.Blocks) && a.doc.Blocks[block].Kind == text.Quotation
}
