package promises

import (
	"strings"

	"entente.example/internal/text"
)

// below is what a heading says of the items below it.
type below uint8

const (
	tellsNothing  below = iota
	tellsOutcomes       // "Outcomes": items of either sort
	tellsDone           // "Agreements signed"
	tellsComing         // "Announcements"
)

// tellsBelow is what the nearest heading above an item that says anything says of it; where there is no
// heading, a line above the text: "List of agreements signed".
func (a *Undertakings) tellsBelow(block int) below {
	parent := a.Doc.Blocks[block].Parent
	for i := parent; i >= 0; i = a.Doc.Blocks[i].Parent {
		if x := a.headingTells(i); x != tellsNothing {
			return x
		}
	}
	for i := 0; parent < 0 && i < min(block, mostLinesAbove) && a.aboveText(i); i++ {
		if x := a.headingTells(i); x != tellsNothing {
			return x
		}
	}
	return tellsNothing
}

// mostLinesAbove is how many lines may stand above a text.
const mostLinesAbove = 8

// aboveText says whether a block is a line above the text and no sentence of it.
func (a *Undertakings) aboveText(block int) bool {
	b := &a.Doc.Blocks[block]
	return b.Kind != text.ListItem && b.End > b.Start && !strings.ContainsRune(".:", rune(a.Doc.Text[b.End-1]))
}

// headingTells is what the words of one heading say of the items below it.
func (a *Undertakings) headingTells(block int) below {
	var done, ahead, listed bool
	end := a.Doc.Blocks[block].End
	for t := a.FirstToken(block); t >= 0 && t < len(a.Tokens) && int(a.Tokens[t].End) <= end; t++ {
		done = done || a.Speech.Lexis.Done.Has(a.Words[t])
		ahead = ahead || a.Lexis.ahead.Has(a.Words[t])
		listed = listed || a.Lexis.listed.Has(a.Words[t])
	}
	switch {
	case done && !ahead:
		return tellsDone
	case ahead && !done:
		return tellsComing
	case listed || done:
		return tellsOutcomes
	}
	return tellsNothing
}
