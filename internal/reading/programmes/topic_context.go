package programmes

import "entente.example/internal/text"

// tokensOf are the tokens of a block; none where first is -1.
func (a *Register) tokensOf(block int) (first, end int) {
	first = a.FirstToken(block)
	if first < 0 {
		return first, first
	}
	end = first
	for end < len(a.Tokens) && int(a.Tokens[end].End) <= a.Doc.Blocks[block].End {
		end++
	}
	return first, end
}

// HeadingTopic is the weightiest topic of the heading that a block stands under, ""
// for none.
func (a *Register) HeadingTopic(block int) string {
	for b := a.Doc.Blocks[block].Parent; b >= 0; b = a.Doc.Blocks[b].Parent {
		if a.Doc.Blocks[b].Kind != text.Heading {
			continue
		}
		if first, end := a.tokensOf(b); first >= 0 {
			if t := a.Topics(first, end); len(t) > 0 {
				return t[0]
			}
		}
		return ""
	}
	return ""
}
