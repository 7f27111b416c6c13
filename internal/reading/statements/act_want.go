package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// wantSpan is how many words may name those of whom something is wanted.
const wantSpan = 7

// actOfWant is what the speaker wants others to do: "we would like the parties to meet".
func (a *Speech) actOfWant(f *Frame, v *clauses.VerbGroup) record.Act {
	if v.Negated || v.End >= f.End || !a.opensClause(f, v) || !a.Lexis.sense.wanting.Has(a.Words[v.Head]) || !a.ownVerb(v, f.First) || a.Class(v.End)&(words.IsTo|words.IsPreposition|words.IsThat) != 0 {
		return ""
	}
	for i := v.End; i+1 < f.End && i < v.End+wantSpan && a.Class(i)&words.IsBreak == 0; i++ {
		if a.Class(i)&words.IsTo != 0 && i > v.End && a.Class(i+1)&(words.IsBase|words.IsBe|words.IsHave|words.IsDo) != 0 {
			return record.Request
		}
	}
	return ""
}
