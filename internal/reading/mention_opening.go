package reading

// opening is the bracket that closes at token b.
func (a *analysis) opening(b, lo int) int {
	for i := b; i >= lo; i-- {
		if a.class(i)&isOpen != 0 {
			return i
		}
	}
	return b
}

func (a *analysis) firstSentenceEnd() int {
	for i := range a.sents {
		if a.readable(&a.sents[i]) {
			return a.sents[i].EndToken
		}
	}
	return 0
}
