package reading

import (
	"strings"

	"entente.example/internal/eval"
	"entente.example/internal/reading/deeds"
)

// How many tokens from the verb of a deed on, and before and after a place, are looked for in a gold quote.
const (
	tokensOfHead   = 3
	tokensBeforeIt = 4
	tokensAfterIt  = 3
)

// ends says whether a gold delivery that has the verb of an ending ends there, and whether it goes on.
func (a *analysis) ends(x *deeds.Ending, gold []eval.Item) (ends, goesOn bool) {
	head := a.plain(x.Head, min(x.Head+tokensOfHead, len(a.Tokens)))
	before := a.plain(max(x.Head, x.At-tokensBeforeIt), x.At)
	across := a.plain(max(x.Head, x.At-tokensBeforeIt), min(x.At+tokensAfterIt, len(a.Tokens)))
	for _, d := range gold {
		switch quote := plain(d.Quote); {
		case x.At >= x.Head+tokensOfHead && !strings.Contains(quote, head):
		case strings.HasSuffix(quote, before):
			ends = true
		case across != before && strings.Contains(quote, across):
			goesOn = true
		}
	}
	return ends, goesOn
}
