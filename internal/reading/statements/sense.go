package statements

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// sense are the words by which what is said is an act of its own.
type sense struct {
	duty, owing, ability words.WordSet
	must                 lexicon.WordID
	anybody              words.WordSet
	everyone             words.WordSet
	sure                 words.WordSet
	holding, conversing  words.WordSet
	announcing           words.WordSet
	offering             words.WordSet
	celebrating          words.WordSet
	thanking             words.WordSet
	meeting              words.WordSet
	wanting              words.WordSet
	expecting            words.WordSet
	habit                words.WordSet
}

func newSense(of *words.Language) sense {
	sets := of.Sets
	return sense{
		duty:        sets.Of("statements.sense.duty"),
		must:        of.Names.Vocabulary().Intern("must"),
		owing:       sets.Of("statements.sense.owing"),
		ability:     sets.Of("statements.sense.ability"),
		anybody:     sets.Of("statements.sense.anybody"),
		everyone:    sets.Of("statements.sense.everyone"),
		sure:        sets.Of("statements.sense.sure"),
		holding:     sets.Of("statements.sense.holding"),
		conversing:  sets.Of("statements.sense.conversing"),
		announcing:  sets.Of("statements.sense.announcing"),
		offering:    sets.Of("statements.sense.offering"),
		celebrating: sets.Of("statements.sense.celebrating"),
		thanking:    sets.Of("statements.sense.thanking"),
		meeting:     sets.Of("statements.sense.meeting"),
		wanting:     sets.Of("statements.sense.wanting"),
		expecting:   sets.Of("statements.sense.expecting"),
		habit:       sets.Of("statements.sense.habit"),
	}
}
