package reading

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// checkQuotations warns of each quotation that opens in a block and never closes,
// unless the next block goes on with a quotation mark of its own, as long ones do.
func (a *analysis) checkQuotations() {
	for i := 0; i < len(a.Sents); {
		block := a.Sents[i].Block
		first, j := a.Sents[i].FirstToken, i
		for j < len(a.Sents) && a.Sents[j].Block == block {
			j++
		}
		end := a.Sents[j-1].EndToken
		if open := a.unclosed(first, end); open >= 0 && a.Doc.Blocks[block].Kind != text.Navigation && !a.OpensWithQuote(block+1) {
			e := a.Evidence(open, min(end, open+12), "")
			a.Warnings = append(a.Warnings, record.Warning{Code: "quotation-open", Evidence: &e,
				Message: "a quotation opens here and never closes; who says what after it may be read wrong"})
		}
		i = j
	}
}

// unclosed is the last opening quotation mark of tokens [first, end) that has no
// closing one, -1 for none. Straight marks open and close by turns; either kind
// closes the other, as pages mix them.
func (a *analysis) unclosed(first, end int) int {
	open := -1
	for i := first; i < end; i++ {
		if inches := i > first && a.Tokens[i-1].Class == text.Number && !a.Tokens[i].Space; a.Class(i)&words.IsQuote == 0 || inches && a.Is(i, "\"") && open < 0 {
			continue
		}
		switch a.Doc.Text[a.Tokens[i].Start:a.Tokens[i].End] {
		case "“", "«":
			open = i
		case "”", "»":
			open = -1
		default:
			if open < 0 {
				open = i
			} else {
				open = -1
			}
		}
	}
	return open
}
