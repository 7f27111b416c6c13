package reading

import "entente.example/internal/lexicon"

// sense are the words by which what is said is an act of its own.
type sense struct {
	duty, owing, ability wordSet // what ought to be done, or cannot be
	anybody              wordSet // those of whom something can be asked
	sure                 wordSet // certainty, a hope where it is of what is to come
	holding, conversing  wordSet // "had a discussion"
	announcing           wordSet // forms of "announce"
	offering             wordSet // forms of "offer"
	celebrating          wordSet // forms of "celebrate"
	thanking             wordSet // the verb of thanks, and how much of it
	meeting              wordSet // what one is pleased to do for its own sake
	habit                wordSet // adverbs of what is often so
}

func newSense(vocab *lexicon.Vocabulary) sense {
	return sense{
		duty:        newWordSet(vocab, "must should ought"),
		owing:       newWordSet(vocab, "need needs needed have has ought"),
		ability:     newWordSet(vocab, "can could cannot can't couldn't"),
		anybody:     newWordSet(vocab, "states countries nations parties members community everyone everybody anyone nobody those persons people citizens regime world council parliament"),
		sure:        newWordSet(vocab, "sure certain confident convinced hopeful optimistic"),
		holding:     newWordSet(vocab, "had have has held hold conducted"),
		conversing:  newWordSet(vocab, "discussion discussions talk talks conversation conversations dialogue exchange exchanges consultation consultations deliberations negotiations"),
		announcing:  newWordSet(vocab, "announce announces announced announcing"),
		offering:    newWordSet(vocab, "offer offers offered offering"),
		celebrating: newWordSet(vocab, "celebrate celebrates celebrated celebrating"),
		thanking:    newWordSet(vocab, "thank very so much again indeed too"),
		meeting:     newWordSet(vocab, "be see have meet welcome receive join host attend hear visit return participate find learn accept note"),
		habit:       newWordSet(vocab, "always often ever frequently regularly"),
	}
}
