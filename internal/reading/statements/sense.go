package statements

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// sense are the words by which what is said is an act of its own.
type sense struct {
	duty, owing, ability words.WordSet // what ought to be done, or cannot be
	must                 lexicon.WordID
	anybody              words.WordSet // those of whom something can be asked
	everyone             words.WordSet // "all parties"
	sure                 words.WordSet // certainty, a hope where it is of what is to come
	holding, conversing  words.WordSet // "had a discussion"
	announcing           words.WordSet // forms of "announce"
	offering             words.WordSet // forms of "offer"
	celebrating          words.WordSet // forms of "celebrate"
	thanking             words.WordSet // the verb of thanks, and how much of it
	meeting              words.WordSet // what one is pleased to do for its own sake
	wanting              words.WordSet // "want them to"
	expecting            words.WordSet // "believe that it will"
	habit                words.WordSet // adverbs of what is often so
}

func newSense(vocab *lexicon.Vocabulary) sense {
	return sense{
		duty:        words.NewWordSet(vocab, "must should ought"),
		must:        vocab.Intern("must"),
		owing:       words.NewWordSet(vocab, "need needs needed have has ought"),
		ability:     words.NewWordSet(vocab, "can could cannot can't couldn't"),
		anybody:     words.NewWordSet(vocab, "states countries nations parties members community everyone everybody anyone nobody those persons people citizens regime world council parliament"),
		everyone:    words.NewWordSet(vocab, "all every each"),
		sure:        words.NewWordSet(vocab, "sure certain confident convinced hopeful optimistic"),
		holding:     words.NewWordSet(vocab, "had have has held hold conducted"),
		conversing:  words.NewWordSet(vocab, "discussion discussions talk talks conversation conversations dialogue exchange exchanges consultation consultations deliberations negotiations"),
		announcing:  words.NewWordSet(vocab, "announce announces announced announcing"),
		offering:    words.NewWordSet(vocab, "offer offers offered offering"),
		celebrating: words.NewWordSet(vocab, "celebrate celebrates celebrated celebrating"),
		thanking:    words.NewWordSet(vocab, "thank very so much again indeed too"),
		meeting:     words.NewWordSet(vocab, "be see have meet welcome receive join host attend hear visit return participate find learn accept note"),
		wanting:     words.NewWordSet(vocab, "want wants wanted like wish wishes wished need needs prefer prefers desire desires"),
		expecting:   words.NewWordSet(vocab, "believe believes believed think thinks"),
		habit:       words.NewWordSet(vocab, "always often ever frequently regularly"),
	}
}
