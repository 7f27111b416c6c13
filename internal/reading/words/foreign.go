package words

import "entente.example/internal/text"

// A sentence of another language has at least so many words, and at most one in so many
// of them can be an English article, preposition, auxiliary or the like.
const (
	leastForeign = 5
	rarely       = 8
)

// functional are the classes of the words without which no English sentence goes on.
const functional = IsDeterminer | IsPreposition | IsModal | IsBe | IsHave | IsDo | IsAnd | IsTo | IsThat | IsPossessive

// Foreign says whether a sentence is in another language, as where one sentence presents
// the English text below it: small letters beyond ASCII, and next to no English words
// that only join others.
func (a *Text) Foreign(s *text.Sentence) bool {
	read, joins, beyond := 0, 0, false
	for i := s.FirstToken; i < s.EndToken; i++ {
		t := &a.Tokens[i]
		if t.Class != text.Word {
			continue
		}
		read++
		if a.Class(i)&functional != 0 {
			joins++
		}
		if t.Shape == text.Lower && !beyond {
			beyond = beyondASCII(a.Doc.Text[t.Start:t.End])
		}
	}
	return beyond && read >= leastForeign && joins*rarely <= read
}

func beyondASCII(word string) bool {
	for i := range len(word) {
		if word[i] >= 0x80 {
			return true
		}
	}
	return false
}
