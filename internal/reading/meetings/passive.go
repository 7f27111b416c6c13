package meetings

import (
	"entente.example/internal/reading/words"
)

// onlySides says whether nothing but those between whom a meeting was stands in
// tokens [first, end): "between the Ministry of Trade of Chile and that of Norway".
func (a *Diary) onlySides(first, end int) bool {
	if first >= end || !a.Between(first) && a.Cue(first)&words.CueWith == 0 {
		return false
	}
	for i := first + 1; i < end; i++ {
		if c := a.Class(i); c&(words.IsModal|words.IsBe|words.IsHave|words.IsTo|words.IsRelative|words.IsThat|words.IsSemicolon) != 0 || c&(words.IsPast|words.IsThird) != 0 && c&(words.IsNounish|words.IsParticiple) == 0 && !a.Capital(i) {
			return false
		}
	}
	return true
}

// ordinalBefore is the token of the number that stands a few words before a noun of
// meeting ("the second round of political consultations"), -1 for none.
func (a *Diary) ordinalBefore(i, lo int) int {
	for b := i - 1; b >= lo && i-b < 8; b-- {
		if a.Numbered(b) || a.Lexis.Ordinals.Has(a.Words[b]) {
			return b
		}
		if a.Class(b)&(words.IsComma|words.IsPast|words.IsTo|words.IsSemicolon) != 0 || a.MentionAt(b) >= 0 {
			return -1
		}
	}
	return -1
}
