package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	Weights       *Weights
	EndingBook    *hints.Book // what is asked of a place at which a deed may end
	EndingWeights *hints.Weights
	WhenBook      *hints.Book // what is asked of a time that may be that of a deed
	WhenWeights   *hints.Weights
	ensuring      words.WordSet         // with "that": what is to come
	supposing     words.WordSet         // open clauses that tell of no deed: "how", "if"
	helping       words.WordSet         // participles of help, which tell how and not what: "supported by"
	making        words.WordSet         // "taken", "made" of "steps", "a contribution"
	mutual        words.WordSet         // what two do with one another: "negotiating"
	shared        words.WordSet         // what "we" of two sides did at a ceremony: "witnessed"
	meeting       words.WordSet         // what one does with whom one meets: "met"
	talks         words.WordSet         // what nobody has alone: "discussions"
	bonds         words.WordSet         // what two have with one another: "relations"
	going         words.WordSet         // "we continue to promote": present doing
	conceding     words.WordSet         // open clauses that only go with another, beside subordinators: "while"
	verbSense     []uint8               // what a verb that no rule has tells of, by word; 0 for none
	verbWay       []uint8               // 1 + how a verb does what it tells of, by word
	ruleSense     map[*grammar.Rule]int // what the verbs or nouns of a rule tell of
	timeAdverbs   []uint8               // 1 + what an adverb says of the time
	vague         words.WordSet         // nouns for what nobody can point at: "relations"
}

// newLexis takes the sets of words from the tables and from here.
func newLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.going = words.NewWordSet(vocab, "continue continues remain remains")
	l.making = words.NewWordSet(vocab, "made making taken taking done doing pursued pursuing undertaken undertaking provided providing")
	l.mutual = words.NewWordSet(vocab, "cooperating cooperated co-operating co-operated collaborating collaborated negotiating negotiated partnering partnered")
	l.shared = words.NewWordSet(vocab, "witnessed exchanged signed")
	l.meeting = words.NewWordSet(vocab, "met meeting")
	l.talks = words.NewWordSet(vocab, "talks talk discussion discussions meeting meetings consultations negotiations dialogue conversation conversations")
	l.bonds = promises.NewBonds(vocab)
	l.helping = words.NewWordSet(vocab, "supported assisted helped funded financed sponsored backed raised pledged offered directed")
	l.ensuring = words.NewWordSet(vocab, "ensure ensures ensuring ensured so hope hopes hoped guarantee")
	l.supposing = words.NewWordSet(vocab, "how if whether unless until as why since when")
	l.conceding = words.NewWordSet(vocab, "while whereas whilst")
	return &l
}
