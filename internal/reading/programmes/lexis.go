package programmes

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	Guests      words.WordSet // those who come for an organisation: "leaders from", "groups including"
	Operations  words.WordSet // begins a name of its own: "Operation Northern Lights"
	Sent        words.WordSet // what is known by where it is sent or set up: "Mission in Norway"
	Owners      words.WordSet // whose a thing is, no part of its name: "the Administration's"
	Plain       words.WordSet // says no more of a thing than which or how far it is: "Draft Treaty"
	Vague       words.WordSet // tells no kind of an instrument: "new agreement between"
	Kinds       words.WordSet // what a kind of agreement is about, as its last word: "free trade", "open skies"
	Ranks       words.WordSet // tells the rank of a partnership between states: "special strategic"
	Dated       words.WordSet // what is known by the day or year of its making: "Declaration of 1972"
	Instruments words.WordSet // what is concluded or laid down, which nobody works for: "Coordinator for the Oslo Declaration"
}

// NewLexis takes them from the tables and from here.
func NewLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.Guests = words.NewWordSet(vocab, "leaders representatives members advocates executives participants organizations organisations groups guests attendees ceos staff nonprofits non-profits charities associations")
	l.Operations = words.NewWordSet(vocab, "operation")
	l.Sent = words.NewWordSet(vocab, "mission missions force forces community cooperation co-operation conduct change")
	l.Owners = words.NewWordSet(vocab, "administration government house senate congress parliament department ministry agency bank group budget country nation state union committee commission council force office city")
	l.Instruments = words.NewWordSet(vocab, "declaration agreement treaty convention accord accords arrangement package pact protocol plan charter compact memorandum understanding")
	l.Dated = words.NewWordSet(vocab, "declaration agreement treaty convention accord accords protocol communique communiqué pact")
	l.Plain = words.NewWordSet(vocab, "bilateral multilateral draft final first second third fourth fifth original amendment constitutional")
	l.Vague = words.NewWordSet(vocab, "bilateral multilateral new joint draft preliminary existing recent previous possible future formal final first second current similar historic landmark mutual general full broad")
	l.Kinds = words.NewWordSet(vocab, "trade skies services security taxation tax extradition resettlement cooperation co-operation fisheries minerals safeguards nuclear boundary delimitation transit readmission investment readiness status forces access seabed whaling migration aviation protection exchange transfer assistance waters minerals hydrogen")
	l.Ranks = words.NewWordSet(vocab, "comprehensive special global privileged all-weather integrated")
	return &l
}
