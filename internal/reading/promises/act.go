package promises

import (
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// ActsOfPromises makes neutral frames that hold a promise of the speaker commit.
func (a *Undertakings) ActsOfPromises() {
	for i := range a.Frames {
		f := &a.Frames[i]
		if !f.Emit || !f.Neutral() || f.Act != record.Inform || a.NotesPlan(f) {
			continue
		}
		for j := len(a.Promises) - 1; j >= 0; j-- {
			p := &a.Promises[j]
			if p.End <= f.First {
				break
			}
			if p.First >= f.First && p.End <= f.End && p.Sieve != "noun" && !a.Is(p.Act, "accompanied") && !a.ofRelative(p, f.First) && !(f.Rule == nil && a.onlyTold(f, p)) {
				f.Act = record.Commit
			}
		}
	}
}

// ofRelative says whether a promise only tells which thing is meant: "the capital, where I
// will meet the President".
func (a *Undertakings) ofRelative(p *Promise, lo int) bool {
	b := p.clause - 1
	return b > lo && a.Class(b)&words.IsRelative != 0 && a.Class(b)&words.IsThat == 0
}

// onlyTold says whether a promise of others stands in a clause that somebody's own words
// tell of: "members will know that Fiji will vote", "it is not certain whether it will".
func (a *Undertakings) onlyTold(f *statements.Frame, p *Promise) bool {
	main := a.SaidVerb(f)
	if main == nil {
		return false
	}
	told := false
	for i := main.First; i < p.Act; i++ {
		switch {
		case a.Lexis.resolve.Has(a.Words[i]):
			return false
		case i >= main.End && (a.Class(i)&words.IsThat != 0 || a.Lexis.whether.Has(a.Words[i])):
			told = true
		case told && (a.SelfWord(i) || a.Cast.Lexis.OurWords.Has(a.Words[i])):
			return false
		}
	}
	return told
}
