package reading

import "entente.example/internal/text"

// tokensOf are the tokens of a block; none where first is -1.
func (a *analysis) tokensOf(block int) (first, end int) {
	first = a.firstToken(block)
	if first < 0 {
		return first, first
	}
	end = first
	for end < len(a.tokens) && int(a.tokens[end].End) <= a.doc.Blocks[block].End {
		end++
	}
	return first, end
}

// headingTopic is the weightiest topic of the heading that a block stands under, ""
// for none.
func (a *analysis) headingTopic(block int) string {
	for b := a.doc.Blocks[block].Parent; b >= 0; b = a.doc.Blocks[b].Parent {
		if a.doc.Blocks[b].Kind != text.Heading {
			continue
		}
		if first, end := a.tokensOf(b); first >= 0 {
			if t := a.topics(first, end); len(t) > 0 {
				return t[0]
			}
		}
		return ""
	}
	return ""
}
