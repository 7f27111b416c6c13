package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
)

// condition is where words that make a promise hang on something stand in a sentence.
type condition struct {
	rule *grammar.Rule // nil for none
	at   int
}

// hangsOn is the condition that what is promised at a token hangs on: one told before
// it in the same clause. One told after a promise limits it: "will train 50 pilots, if asked".
func (a *Undertakings) hangsOn(c condition, tok int) *grammar.Rule {
	if c.rule == nil || c.at > tok {
		return nil
	}
	for i := c.at; i < tok; i++ {
		if a.Class(i)&words.IsSemicolon != 0 || a.Class(i)&words.IsAnd != 0 && a.Class(i-1)&words.IsComma != 0 {
			return nil
		}
	}
	return c.rule
}
