package meetings

import (
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	Book            *hints.Book // what is asked of those who may have taken part
	Weights         *hints.Weights
	Travel          Travel
	Encounter       Encounter
	comprises       words.WordSet
	Hours           words.WordSet
	Contracted      words.WordSet
	present         words.WordSet
	leading         words.WordSet
	Assemblies      words.WordSet
	gathers         words.WordSet
	mourned         words.WordSet
	rounds          words.WordSet
	Ordinals        words.WordSet
	Talks           words.WordSet
	missives        words.WordSet
	often           words.WordSet
	takesPlace      words.WordSet
	manners         words.WordSet
	stageAt, stages words.WordSet
	placeLabels     words.WordSet
	occasions       words.WordSet
	events          words.WordSet
	NameBook        *hints.Book // what is asked of words that may name a meeting
	Names           NameWeights
	separate        words.WordSet
	gave            words.WordSet
	lasting         words.WordSet
	further         words.WordSet
	joined          words.WordSet
	delegated       words.WordSet
	attending       words.WordSet
	titles          words.WordSet
}

// LoadLexis takes them from the tables.
func LoadLexis(of *words.Language) (*Lexis, error) {
	set, sets := of.Names, of.Sets
	var l Lexis
	l.Travel, l.Encounter = newTravel(sets), newEncounter(sets)
	l.titles = sets.Of("meetings.titles")
	l.attending = sets.Of("meetings.attending")
	l.delegated = sets.Of("meetings.delegated")
	l.joined = sets.Of("meetings.joined")
	l.further = sets.Of("meetings.further")
	l.lasting = sets.Of("meetings.lasting")
	l.gave = sets.Of("meetings.gave")
	l.separate = sets.Of("meetings.separate")
	l.leading = sets.Of("meetings.leading")
	l.mourned = sets.Of("meetings.mourned")
	l.present = sets.Of("meetings.present")
	l.Contracted = sets.Of("meetings.contracted")
	l.Talks = sets.Of("meetings.talks")
	l.rounds = sets.Of("meetings.rounds")
	l.Ordinals = sets.Of("meetings.ordinals")
	l.gathers = sets.Of("meetings.gathers")
	l.Assemblies = sets.Of("meetings.assemblies")
	l.missives = sets.Of("meetings.missives")
	l.often = sets.Of("meetings.often")
	l.takesPlace = sets.Of("meetings.takes-place")
	l.manners = sets.Of("meetings.manners")
	l.stageAt = sets.Of("meetings.stage-at")
	l.stages = sets.Of("meetings.stages")
	l.placeLabels = sets.Of("meetings.place-labels")
	l.occasions = sets.Of("meetings.occasions")
	l.comprises = sets.Of("meetings.comprises")
	l.Hours = sets.Of("meetings.hours")
	l.events = sets.Of("meetings.events")
	if err := readNameWeights(set, &l); err != nil {
		return nil, err
	}
	l.Book, l.Weights = newBook(set), &hints.Weights{}
	return &l, hints.Read(set, "participant-weights", l.Book, map[string]*hints.Weights{"": l.Weights})
}
