package statements

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	topics    *TopicWeights
	Acts      *ActWeights
	telling   words.WordSet // verbs of speech that are acts where they are promised: "report on progress"
	Effect    words.WordSet
	textual   words.WordSet // name a text itself: "End text"
	declaring words.WordSet // bind by being said: "will announce"
	framing   words.WordSet // tell where in a talk something was said: "began by"
	handing   words.WordSet // hand over to what stands below: "the following:"
	ownLabels words.WordSet // short labels of the issuer's own head: "PM"
	// wishing verbs lead to what is said: "want to thank"; taking and occasions are
	// the parts of "take the opportunity to thank"; leave and meWords of "let me thank".
	wishing, taking, occasions, leave, MeWords words.WordSet
	imprints                                   words.WordSet // "Issued in Suva"
	pastModals                                 words.WordSet // beside "would", the modals of reported speech
	sense                                      sense
}

// newLexis takes the sets of words from the tables and from here.
func newLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.textual = words.NewWordSet(vocab, "text transcript")
	l.handing = words.NewWordSet(vocab, "part particular following follows message letter telegram statement remarks points terms words")
	l.declaring = words.NewWordSet(vocab, "commit announce pledge vow promise declare")
	l.framing = words.NewWordSet(vocab, "began begins started starts opened opens closed closes concluded concludes ended ends finished responded replied")
	l.ownLabels = words.NewWordSet(vocab, "pm fm dpm hm potus vpotus")
	l.wishing = words.NewWordSet(vocab, "want wants wanted wish wishes wished like love continue continues continued begin start conclude finish close need needs")
	l.taking = words.NewWordSet(vocab, "take takes took taken taking use uses used using seize seizes seized seizing avail availed having")
	l.occasions = words.NewWordSet(vocab, "opportunity occasion chance moment minute time")
	l.MeWords, l.leave = words.NewWordSet(vocab, "me us"), words.NewWordSet(vocab, "let allow permit enable")
	l.sense = newSense(vocab)
	l.pastModals = words.NewWordSet(vocab, "could might should")
	l.imprints = words.NewWordSet(vocab, "issued done signed published released updated dated given posted delivered adopted")
	l.Effect = words.Coded(set, "event-verbs", "effect")
	l.telling = words.NewWordSet(vocab, "report share present provide introduce outline update call extend offer send celebrate commemorate")
	return &l
}
