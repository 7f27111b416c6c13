package promises

import "entente.example/internal/reading/words"

// longestBehind is how many tokens may stand between words of intent and the act behind them.
const longestBehind = 14

// actBehind is the act that stands behind the noun after words of intent at token i:
// "committed to efforts to halt", "commitment to peace, and to ending the war",
// "commitment to Fiji joining"; 0 for none.
func (a *Undertakings) actBehind(i, hi int) int {
	for j := i + 1; j+1 < hi && j < i+longestBehind; j++ {
		c := a.Class(j)
		switch {
		case c&words.IsTo != 0 && a.Class(j+1)&(words.IsBase|words.IsGerund) != 0 && !a.Capital(j+1):
			if a.Lexis.Efforts.Has(a.Words[j-1]) || a.Class(j-1)&words.IsAnd != 0 {
				return j + 1
			}
			return 0
		case c&words.IsGerund != 0 && j < i+3 && a.MentionEndingAt(j) >= 0 && !a.InName(j):
			return j
		case c&(words.IsRelative|words.IsSemicolon|words.IsModal|words.IsBe|words.IsHave|words.IsSubordinator) != 0 && c&(words.IsDeterminer|words.IsPreposition) == 0:
			return 0
		}
	}
	return 0
}
