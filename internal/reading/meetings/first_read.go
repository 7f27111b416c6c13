package meetings

import (
	"iter"

	"entente.example/internal/text"
)

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
			if read++; read > most || !yield(i, s) {
				return
			}
		}
	}
}
