package clauses

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// Complementiser says whether "that" at token i introduces what a verb says.
func (a *Syntax) Complementiser(i int) bool {
	return a.Class(i)&words.IsThat != 0 && i > 0 && a.Class(i-1)&(words.AnyVerb|words.IsAnd|words.IsComma) != 0 && a.Class(i-1)&words.IsNounish == 0
}

// NounPhrase is the first token of the noun phrase that ends before token tok,
// or that the noun at tok heads.
func (a *Syntax) NounPhrase(tok, lo int) int {
	if tok-1 > lo && a.Class(tok-1)&words.IsComma != 0 {
		tok-- // "the Joint Statement, adopted last November"
	}
	for i := tok - 1; i >= lo && tok-i < 14; i-- {
		c := a.Class(i)
		switch {
		case c&(words.IsDeterminer|words.IsPossessive) != 0 && c&words.IsThat == 0:
			if m := a.MentionEndingAt(i); m >= 0 && c&words.IsPossessive != 0 {
				return a.Mentions[m].First
			}
			return i
		case c&(words.IsComma|words.IsSemicolon|words.IsColon|words.IsRelative|words.IsSubordinator|words.IsTo) != 0, c&words.AnyVerb != 0 && c&words.IsNounish == 0 && !a.InName(i):
			return i + 1
		}
	}
	return max(lo, tok-1)
}

// dayEnds says whether a day or a span of days ends before token end: no name's end, "last December".
func (a *Syntax) dayEnds(end int) bool {
	for _, x := range a.ValuesIn(max(0, end-5), end) {
		if int(x.End) == end && (x.Kind == value.Date || x.Kind == value.Period) {
			return true
		}
	}
	return false
}

// Reduced guesses whether a bare past form is a participle that hangs on the noun
// before it, "grants awarded to farmers", and not the verb of its clause, "Japan
// awarded 20 grants": nothing follows that could be its object.
func (a *Syntax) Reduced(v *VerbGroup) bool {
	if v.Form != FormPast || v.First != v.Head || a.Class(v.Head)&words.IsParticiple == 0 {
		return false
	}
	next := v.End
	for next < len(a.Tokens) && !a.StartsSentence(next) && a.Class(next)&words.IsAdverb != 0 {
		next++
	}
	if next >= len(a.Tokens) || a.StartsSentence(next) {
		return true
	}
	for _, x := range a.ValuesIn(next, min(len(a.Tokens), next+8)) {
		if int(x.LeadFirst) <= next+1 {
			return x.Kind == value.Date || x.Kind == value.Period
		}
	}
	return a.Class(next)&(words.IsPreposition|words.IsTo|words.IsBreak|words.IsAnd|words.IsClose|words.IsSubordinator) != 0 || a.Tokens[next].Class == text.Punct
}

// NameRun is where the words with capitals that end before token end begin, small
// words inside them taken in: "Office of Science and Technology Policy".
func (a *Syntax) NameRun(end, lo int) int {
	first := end
	for i := end - 1; i >= lo && end-i < 16; i-- {
		switch {
		case a.Capital(i) && !(a.StartsSentence(i) && a.Class(i)&^words.IsNounish&^words.AnyVerb != 0):
			first = i
		case i == end-1 || i == lo || !a.linksName(i, lo):
			return first
		}
	}
	return first
}
