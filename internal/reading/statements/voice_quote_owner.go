package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// leastQuoted is how many tokens words in quotation marks have that are speech, not a name.
const leastQuoted = 6

// quoteOwner is who speaks in the quotation that a paragraph opens with at token lo: who is
// named behind it, there or where its last paragraph ends, "…,” said Mr Marn", else who
// spoke last before it, or whose doings the text tells.
func (a *Speech) quoteOwner(lo, block int) ([]record.Speaker, int) {
	if lo != a.FirstToken(block) || !a.speechIn(lo) {
		return nil, -1
	}
	if m := a.namedBehind(lo, block); m >= 0 {
		return a.Speakers(m), m
	}
	switch {
	case a.Kind == record.FactSheet || a.Kind == record.JointStatement:
		return nil, -1
	case len(a.last) == 1 && a.last[0].Person != "" && block-a.lastBlock <= maxSilence:
		return a.last, -1
	}
	if p := a.LeadPerson(); p >= 0 && a.Issuer != "" && a.People[p].Of == a.Issuer && a.toldBefore(p, block) {
		return []record.Speaker{a.Speaker(p)}, -1
	}
	return nil, -1
}

// speechIn says whether the quotation that opens at a token is longer than a name.
func (a *Speech) speechIn(lo int) bool {
	for i := lo + 1; i < lo+leastQuoted; i++ {
		if i >= len(a.Tokens) || a.Class(i)&words.IsQuote != 0 {
			return false
		}
	}
	return true
}

// namedBehind is the mention of whoever a verb of saying at the edge of the quotation names:
// in the paragraph of token lo, or in those behind it that open with a mark too; -1 for none.
func (a *Speech) namedBehind(lo, block int) int {
	for t := lo + 1; t < len(a.Tokens); t++ {
		b := a.BlockOf(t)
		if b > block+who.MaxQuoted || b > block && t == a.FirstToken(b) && !a.quoteMark(t) {
			return -1
		}
		r, end := a.Language.Grammar.Match(grammar.Predicate, a.Words, t, min(t+2, len(a.Tokens)))
		if r == nil || r.Gives["neutral"] == "" || end != t+1 {
			continue
		}
		if m := a.namedAt(t + 1); m >= 0 && a.closesSpeech(t-1) {
			return m
		}
		if m := a.namedBefore(t); m >= 0 {
			return m
		}
	}
	return -1
}

// longestApposition is how many tokens may tell who somebody is, between the name and the verb.
const longestApposition = 24

// namedBefore is the mention of whoever stands between what was said and the verb at token
// t: "…,” Mr Marn said", "…,” Ada Sokol, head of the delegation, said"; -1 for none.
func (a *Speech) namedBefore(t int) int {
	for q := t - 1; q > t-longestApposition && q > 0; q-- {
		if !a.closesSpeech(q) {
			continue
		}
		m := a.namedAt(q + 1)
		if m >= 0 && (a.Class(a.Mentions[m].End)&words.IsComma != 0 || !a.HasClass(a.Mentions[m].End, t, words.AnyVerb)) {
			return m
		}
		return -1
	}
	return -1
}

// closesSpeech says whether a token closes what was said: a quotation mark.
func (a *Speech) closesSpeech(tok int) bool {
	return a.Class(tok)&words.IsQuote != 0 || a.closesSingle(tok)
}

// toldBefore says whether somebody is named in one of the few blocks before one.
func (a *Speech) toldBefore(p, block int) bool {
	for k := range a.Mentions {
		if b := a.BlockOf(a.Mentions[k].First); a.Mentions[k].Person == p && b < block && b >= block-maxSilence {
			return true
		}
	}
	return false
}
