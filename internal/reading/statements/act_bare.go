package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
)

// Asked says whether a sentence is a question.
func (a *Speech) Asked(hi int) bool {
	return a.Is(hi-1, "?") || hi < len(a.Tokens) && a.Is(hi, "?")
}

// Asks says whether the verb at token i is one of speech: what follows is no promise.
func (a *Speech) Asks(i, end int) bool {
	r, _ := a.Language.Grammar.Match(grammar.Predicate, a.Words, i, end)
	if a.Lexis.telling.Has(a.Words[i]) {
		return false
	}
	return r != nil && speechOnly(r) && r.Gives["promisable"] == ""
}

// BareAct says whether an item begins with what is to be done: "Coordinate on critical industries".
func (a *Speech) BareAct(lo, hi int) bool {
	return a.Class(lo)&words.IsBase != 0 && a.Class(lo)&(words.IsPreposition|words.IsThat|words.IsDeterminer) == 0 && a.Capital(lo) && (a.Class(lo)&words.IsNounish == 0 || a.SurelyObject(lo, hi) && !a.FiniteAfter(lo)) && !a.Asks(lo, hi)
}

// FiniteAfter says whether a finite verb with no subject of its own follows token lo,
// so that the words before it are its subject.
func (a *Speech) FiniteAfter(lo int) bool {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.First > lo && v.Finite() {
			return !a.Reduced(v) && a.SubjectOf(v, lo).First == lo
		}
	}
	return false
}

// SurelyObject asks that an object follows the verb at token i.
func (a *Speech) SurelyObject(i, end int) bool {
	v := clauses.VerbGroup{First: i, Head: i, End: i + 1}
	if i+1 >= end || !a.SurelyVerb(&v, i+1) {
		return false
	}
	return a.Class(i+1)&(words.IsAnd|words.IsComma|words.IsPreposition) == 0
}
