package meetings

import (
	"iter"

	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestLabel is how many tokens a label in brackets may have.
const longestLabel = 4

// bracketLabels says whether the line of a sentence begins with a label in brackets, as archives
// put it above a text: "[Source] Papers of the Council".
func (a *Diary) bracketLabels(s *text.Sentence) bool {
	first := a.FirstToken(s.Block)
	for i := first + 1; i < len(a.Tokens) && i <= first+longestLabel; i++ {
		if a.Class(i)&words.IsClose != 0 {
			return a.Is(first, "[")
		}
	}
	return false
}

// firstRead are the first sentences that are read for facts, by their numbers, headlines left out,
// no more than most.
func (a *Diary) firstRead(most int) iter.Seq2[int, *text.Sentence] {
	return func(yield func(int, *text.Sentence) bool) {
		read := 0
		for i := range a.Sents {
			s := &a.Sents[i]
			if !a.Readable(s) || a.IsHeadline(s) {
				continue
			}
			if !a.bracketLabels(s) {
				read++
			}
			if read > most || !yield(i, s) {
				return
			}
		}
	}
}
