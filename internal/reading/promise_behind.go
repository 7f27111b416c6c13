package reading

// longestBehind is how many tokens may stand between words of intent and the act behind them.
const longestBehind = 14

// actBehind is the act that stands behind the noun after words of intent at token i:
// "committed to efforts to halt", "commitment to peace, and to ending the war",
// "commitment to Fiji joining"; 0 for none.
func (a *analysis) actBehind(i, hi int) int {
	for j := i + 1; j+1 < hi && j < i+longestBehind; j++ {
		c := a.class(j)
		switch {
		case c&isTo != 0 && a.class(j+1)&(isBase|isGerund) != 0 && !a.capital(j+1):
			if a.engine.lexis.efforts.has(a.words[j-1]) || a.class(j-1)&isAnd != 0 {
				return j + 1
			}
			return 0
		case c&isGerund != 0 && j < i+3 && a.mentionEndingAt(j) >= 0 && !a.inName(j):
			return j
		case c&(isRelative|isSemicolon|isModal|isBe|isHave|isSubordinator) != 0 && c&(isDeterminer|isPreposition) == 0:
			return 0
		}
	}
	return 0
}
