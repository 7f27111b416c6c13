package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// complementiser says whether "that" at token i introduces what a verb says.
func (a *analysis) complementiser(i int) bool {
	return a.class(i)&isThat != 0 && i > 0 && a.class(i-1)&(anyVerb|isAnd|isComma) != 0 && a.class(i-1)&isNounish == 0
}

// nounPhrase is the first token of the noun phrase that ends before token tok,
// or that the noun at tok heads.
func (a *analysis) nounPhrase(tok, lo int) int {
	if tok-1 > lo && a.class(tok-1)&isComma != 0 {
		tok-- // "the Joint Statement, adopted last November"
	}
	for i := tok - 1; i >= lo && tok-i < 14; i-- {
		c := a.class(i)
		switch {
		case c&(isDeterminer|isPossessive) != 0 && c&isThat == 0:
			if m := a.mentionEndingAt(i); m >= 0 && c&isPossessive != 0 {
				return a.mentions[m].first
			}
			return i
		case c&(isComma|isSemicolon|isColon|isRelative|isSubordinator|isTo) != 0, c&anyVerb != 0 && c&isNounish == 0 && !a.inName(i):
			return i + 1
		}
	}
	return max(lo, tok-1)
}

// dayEnds says whether a day or a span of days ends before token end: no name's end, "last December".
func (a *analysis) dayEnds(end int) bool {
	for _, x := range a.valuesIn(max(0, end-5), end) {
		if int(x.End) == end && (x.Kind == value.Date || x.Kind == value.Period) {
			return true
		}
	}
	return false
}

// reduced guesses whether a bare past form is a participle that hangs on the noun
// before it, "grants awarded to farmers", and not the verb of its clause, "Japan
// awarded 20 grants": nothing follows that could be its object.
func (a *analysis) reduced(v *verbGroup) bool {
	if v.form != formPast || v.first != v.head || a.class(v.head)&isParticiple == 0 {
		return false
	}
	next := v.end
	for next < len(a.tokens) && !a.startsSentence(next) && a.class(next)&isAdverb != 0 {
		next++
	}
	if next >= len(a.tokens) || a.startsSentence(next) {
		return true
	}
	for _, x := range a.valuesIn(next, min(len(a.tokens), next+8)) {
		if int(x.LeadFirst) <= next+1 {
			return x.Kind == value.Date || x.Kind == value.Period
		}
	}
	return a.class(next)&(isPreposition|isTo|isBreak|isAnd|isClose|isSubordinator) != 0 || a.tokens[next].Class == text.Punct
}

// nameRun is where the words with capitals that end before token end begin, small
// words inside them taken in: "Office of Science and Technology Policy".
func (a *analysis) nameRun(end, lo int) int {
	first := end
	for i := end - 1; i >= lo && end-i < 16; i-- {
		switch {
		case a.capital(i) && !(a.startsSentence(i) && a.class(i)&^isNounish&^anyVerb != 0):
			first = i
		case i == end-1 || i == lo || !a.linksName(i, lo):
			return first
		}
	}
	return first
}
