package statements

import (
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	topics                *TopicWeights
	Acts                  *ActWeights
	telling               words.WordSet
	Effect                words.WordSet
	textual               words.WordSet
	declaring             words.WordSet
	framing               words.WordSet
	handing               words.WordSet
	Done, reached         words.WordSet
	ownLabels             words.WordSet
	spokespeople, nothing words.WordSet
	// the parts of "take the opportunity to thank"; leave and meWords of "let me thank".
	wishing, taking, occasions, leave, MeWords words.WordSet
	imprints                                   words.WordSet
	pastModals                                 words.WordSet
	sense                                      sense
}

// newLexis takes the sets of words from the tables.
func newLexis(of *words.Language) *Lexis {
	set, sets := of.Names, of.Sets
	var l Lexis
	l.textual = sets.Of("statements.textual")
	l.handing = sets.Of("statements.handing")
	l.Done = sets.Of("statements.done")
	l.reached = sets.Of("statements.reached")
	l.declaring = sets.Of("statements.declaring")
	l.framing = sets.Of("statements.framing")
	l.ownLabels = sets.Of("statements.own-labels")
	l.spokespeople = sets.Of("statements.spokespeople")
	l.nothing = sets.Of("statements.nothing")
	l.wishing = sets.Of("statements.wishing")
	l.taking = sets.Of("statements.taking")
	l.occasions = sets.Of("statements.occasions")
	l.MeWords = sets.Of("statements.me-words")
	l.leave = sets.Of("statements.leave")
	l.sense = newSense(of)
	l.pastModals = sets.Of("statements.past-modals")
	l.imprints = sets.Of("statements.imprints")
	l.Effect = words.Coded(set, "event-verbs", "effect")
	l.telling = sets.Of("statements.telling")
	return &l
}
