package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// checkQuotations warns of each quotation that opens in a block and never closes,
// unless the next block goes on with a quotation mark of its own, as long ones do.
func (a *analysis) checkQuotations() {
	for i := 0; i < len(a.sents); {
		block := a.sents[i].Block
		first, j := a.sents[i].FirstToken, i
		for j < len(a.sents) && a.sents[j].Block == block {
			j++
		}
		end := a.sents[j-1].EndToken
		if open := a.unclosed(first, end); open >= 0 && a.doc.Blocks[block].Kind != text.Navigation && !a.opensWithQuote(block+1) {
			e := a.evidence(open, min(end, open+12), "")
			a.warnings = append(a.warnings, record.Warning{Code: "quotation-open", Evidence: &e,
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
		if inches := i > first && a.tokens[i-1].Class == text.Number && !a.tokens[i].Space; a.class(i)&isQuote == 0 || inches && a.is(i, "\"") && open < 0 {
			continue
		}
		switch a.doc.Text[a.tokens[i].Start:a.tokens[i].End] {
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
