package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	Weights       *Weights
	EndingBook    *hints.Book // what is asked of a place at which a deed may end
	EndingWeights *hints.Weights
	WhenBook      *hints.Book // what is asked of a time that may be that of a deed
	WhenWeights   *hints.Weights
	ensuring      words.WordSet
	supposing     words.WordSet
	helping       words.WordSet
	making        words.WordSet
	mutual        words.WordSet
	shared        words.WordSet
	meeting       words.WordSet
	together      words.WordSet
	listing       words.WordSet
	talks         words.WordSet
	bonds         words.WordSet
	going         words.WordSet
	conceding     words.WordSet
	verbSense     []uint8               // what a verb that no rule has tells of, by word; 0 for none
	verbWay       []uint8               // 1 + how a verb does what it tells of, by word
	ruleSense     map[*grammar.Rule]int // what the verbs or nouns of a rule tell of
	timeAdverbs   []uint8               // 1 + what an adverb says of the time
	vague         words.WordSet
	chairing      words.WordSet
}

// newLexis takes the sets of words from the tables.
func newLexis(of *words.Language) *Lexis {
	sets := of.Sets
	var l Lexis
	l.chairing = sets.Of("deeds.chairing")
	l.going = sets.Of("deeds.going")
	l.making = sets.Of("deeds.making")
	l.mutual = sets.Of("deeds.mutual")
	l.shared = sets.Of("deeds.shared")
	l.meeting = sets.Of("deeds.meeting")
	l.together = sets.Of("deeds.together")
	l.listing = sets.Of("deeds.listing")
	l.talks = sets.Of("deeds.talks")
	l.bonds = sets.Of("promises.mutual.bond")
	l.vague = sets.Of("deeds.vague")
	l.helping = sets.Of("deeds.helping")
	l.ensuring = sets.Of("deeds.ensuring")
	l.supposing = sets.Of("deeds.supposing")
	l.conceding = sets.Of("deeds.conceding")
	return &l
}
