package promises

import (
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	Book             *hints.Book
	Weights          *hints.Weights
	PartingBook      *hints.Book
	PartingWeights   *hints.Weights
	onJourney        onJourney
	pacts            pacts
	mutual           mutual
	talks            talks
	firm             words.WordSet
	meanwhile        words.WordSet
	apart            words.WordSet
	Instrument       words.WordSet
	listing          words.WordSet
	detail           words.WordSet
	fresh            words.WordSet
	Earlier          words.WordSet
	Efforts          words.WordSet
	signing          words.WordSet
	urging           words.WordSet
	founding         words.WordSet
	parts            words.WordSet
	undone           words.WordSet // participles that nobody promises: "will be needed"
	dayPart          words.WordSet
	outcome          words.WordSet // verbs of what follows by itself, whoever is their subject
	comment          words.WordSet
	aims             words.WordSet
	programme        words.WordSet
	nobody           words.WordSet
	conversing       words.WordSet
	does             words.WordSet // see the table event-verbs
	settled          words.WordSet
	acts             words.WordSet
	binding          words.WordSet
	chances          words.WordSet
	resolves         words.WordSet
	Plan             words.WordSet // undertakings that stand for those whose they are: "assistance"
	stage, serve     words.WordSet // see the table event-verbs
	doing            words.WordSet
	listed           words.WordSet
	ahead            words.WordSet
	resolve, whether words.WordSet
	abstract         words.WordSet
}

// LoadLexis takes them from the tables and from here, and how much each hint of a promise weighs.
func LoadLexis(of *words.Language) (*Lexis, error) {
	l := newLexis(of)
	l.Book = newBook(of.Grammar)
	var err error
	if l.Weights, err = readWeights(of.Names, l.Book); err != nil {
		return nil, err
	}
	l.PartingBook = newPartingBook()
	l.PartingWeights, err = readPartingWeights(of.Names, l.PartingBook)
	return l, err
}

func newLexis(of *words.Language) *Lexis {
	set, sets := of.Names, of.Sets
	var l Lexis
	l.onJourney = newOnJourney(sets)
	l.pacts, l.mutual, l.talks = newPacts(sets), newMutual(sets), newTalks(sets)
	l.apart = sets.Of("promises.apart")
	l.firm = sets.Of("promises.firm")
	l.meanwhile = sets.Of("promises.meanwhile")
	l.listed = sets.Of("promises.listed")
	l.ahead = sets.Of("promises.ahead")
	l.abstract = sets.Of("promises.abstract")
	l.Plan = words.Coded(set, "actor-nouns", "plan")
	l.resolve = sets.Of("promises.resolve")
	l.whether = sets.Of("promises.whether")
	l.stage, l.serve = words.Coded(set, "event-verbs", "stage"), words.Coded(set, "event-verbs", "serve")
	l.comment = sets.Of("promises.comment")
	l.outcome = words.Coded(set, "event-verbs", "outcome")
	l.undone = words.Coded(set, "event-verbs", "undone")
	l.parts = sets.Of("promises.parts")
	l.Efforts = sets.Of("promises.efforts")
	l.signing = sets.Of("promises.signing")
	l.urging = sets.Of("promises.urging")
	l.founding = sets.Of("promises.founding")
	l.dayPart = sets.Of("promises.day-part")
	l.detail = sets.Of("promises.detail")
	l.listing = sets.Of("promises.listing")
	l.Earlier = sets.Of("promises.earlier")
	l.fresh = sets.Of("promises.fresh")
	l.aims = sets.Of("promises.aims")
	l.programme = sets.Of("promises.programme")
	l.nobody = sets.Of("promises.nobody")
	l.conversing = sets.Of("promises.conversing")
	l.does = words.Coded(set, "event-verbs", "do")
	l.settled = sets.Of("promises.settled")
	l.acts = sets.Of("promises.acts")
	l.Instrument = sets.Of("promises.instrument")
	l.binding = sets.Of("promises.binding")
	l.chances = sets.Of("promises.chances")
	l.resolves = sets.Of("promises.resolves")
	l.doing = sets.Of("promises.doing")
	return &l
}
