package words

import (
	"sort"

	"entente.example/internal/text"
)

// BlockOf is the block of a token.
func (a *Text) BlockOf(tok int) int {
	if i := a.SentenceOf(tok); i >= 0 {
		return a.Sents[i].Block
	}
	return 0
}

// FirstToken is the first token of a block, -1 for one without words.
func (a *Text) FirstToken(block int) int {
	lo := 0
	for hi := len(a.Sents); lo < hi; {
		mid := (lo + hi) / 2
		if a.Sents[mid].Block < block {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(a.Sents) && a.Sents[lo].Block == block {
		return a.Sents[lo].FirstToken
	}
	return -1
}

// SentenceOf is the sentence that a token stands in.
func (a *Text) SentenceOf(tok int) int {
	return sort.Search(len(a.Sents), func(i int) bool { return a.Sents[i].FirstToken > tok }) - 1
}

// Readable blocks hold prose; the others are kept and shown, never read for facts.
func (a *Text) Readable(s *text.Sentence) bool {
	switch a.Doc.Blocks[s.Block].Kind {
	case text.Paragraph, text.ListItem, text.Quotation, text.TableRow:
		return s.EndToken-s.FirstToken >= 3
	}
	return false
}

// IsHeadline says whether a sentence is a line near the top that no full stop ends.
func (a *Text) IsHeadline(s *text.Sentence) bool {
	if s.Block > 8 || a.Doc.Blocks[s.Block].Kind != text.Paragraph || s.EndToken-s.FirstToken > 25 {
		return false
	}
	return s.FirstToken == a.FirstToken(s.Block) && a.Tokens[s.EndToken-1].Class != text.Punct
}

// TrimEnd leaves out the closing period and quotation marks.
func (a *Text) TrimEnd(lo, hi int) int {
	for hi > lo && (a.Class(hi-1)&(IsQuote|IsComma|IsSemicolon) != 0 || a.Is(hi-1, ".") || a.Is(hi-1, "!")) {
		hi--
	}
	return hi
}

// SetOff says whether a block is set off as a quotation.
func (a *Text) SetOff(block int) bool {
	return block < len(a.Doc.Blocks) && a.Doc.Blocks[block].Kind == text.Quotation
}
