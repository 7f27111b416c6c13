package meetings

import "entente.example/internal/reading/words"

// farthestMourned is how many tokens before a name the word of mourning may stand: "the passing
// of Ana Sore, the Queen Mother of Tonga".
const farthestMourned = 14

// isMourned says whether the words before token tok, to the last verb, mourn who is named there.
func (a *Diary) isMourned(tok int) bool {
	lo := max(a.Sents[a.SentenceOf(tok)].FirstToken, tok-farthestMourned)
	for i := tok - 1; i > lo; i-- {
		k := a.Class(i)
		if k&words.IsPreposition != 0 && a.Lexis.mourned.Has(a.Words[i-1]) {
			return true
		}
		if k&(words.IsPast|words.IsThird|words.IsModal|words.IsBe|words.IsHave|words.IsSemicolon) != 0 {
			return false
		}
	}
	return false
}
