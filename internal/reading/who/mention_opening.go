package who

import "entente.example/internal/reading/words"

// Opening is the bracket that closes at token b.
func (a *Cast) Opening(b, lo int) int {
	for i := b; i >= lo; i-- {
		if a.Class(i)&words.IsOpen != 0 {
			return i
		}
	}
	return b
}

// FirstSentenceEnd is where the first sentence that is read for facts ends; 0 for none.
func (a *Cast) FirstSentenceEnd() int {
	for i := range a.Sents {
		if a.Readable(&a.Sents[i]) {
			return a.Sents[i].EndToken
		}
	}
	return 0
}
