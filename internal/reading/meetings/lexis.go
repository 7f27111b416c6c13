package meetings

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	Book            *hints.Book // what is asked of those who may have taken part
	Weights         *hints.Weights
	Travel          Travel
	Encounter       Encounter
	comprises       words.WordSet // lead in the members of a body
	Hours           words.WordSet // "guest", "speaker"; "afternoon", "later"
	Contracted      words.WordSet // "I'll": subject and modal in one
	present         words.WordSet // "who participated:", above a list of those who did
	leading         words.WordSet // "led by", "heads" a side
	Assemblies      words.WordSet // nouns for those who met: "the Task Force"
	gathers         words.WordSet // verbs of those who meet: "we gather in"
	mourned         words.WordSet // nouns before the name of one who is no more: "the passing of"
	rounds          words.WordSet // nouns for one of a row of meetings: "round"
	Ordinals        words.WordSet // number meetings of a row: "second", "inaugural"
	Talks           words.WordSet // of these, plurals that need no article
	missives        words.WordSet // what is received that is nobody: "letter"
	often           words.WordSet // say that people met more than once: "times"
	takesPlace      words.WordSet // tell that an event was held
	manners         words.WordSet // tell the kind of a visit or meal: "state", "working"
	stageAt, stages words.WordSet // "at", and the events at which speeches are given
	placeLabels     words.WordSet // label the place where a text was given
	occasions       words.WordSet // what lines above a text name as its occasion: "arrival"
	events          words.WordSet // nouns of no meeting that may end the name of one: "Council"
	NameBook        *hints.Book   // what is asked of words that may name a meeting
	Names           NameWeights
}

// LoadLexis takes them from the tables and from here.
func LoadLexis(set *lexicon.Set) (*Lexis, error) {
	vocab := set.Vocabulary()
	var l Lexis
	l.Travel, l.Encounter = newTravel(vocab), newEncounter(vocab)
	l.leading = words.NewWordSet(vocab, "led leads lead leading headed heads head heading chaired chairs chair represented represents represent")
	l.mourned = words.NewWordSet(vocab, "passing death loss demise funeral burial memory assassination")
	l.present = words.NewWordSet(vocab, "participated attended joined joining participating attending participants attendees attendance present")
	l.Contracted = words.NewWordSet(vocab, "i'll we'll they'll i've we've they've")
	l.Talks = words.NewWordSet(vocab, "talks discussions consultations exchanges deliberations conversations meetings")
	l.rounds = words.NewWordSet(vocab, "round session meeting edition cycle iteration")
	l.Ordinals = words.NewWordSet(vocab, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth inaugural annual biennial biannual quarterly")
	l.gathers = words.NewWordSet(vocab, "gather gathered meet met convene convened assemble assembled")
	l.Assemblies = words.NewWordSet(vocab, "talks discussions discussion consultations exchange exchanges deliberations conversations conversation meetings meeting group force committee commission council dialogue partnership alliance session forum conference summit call visit statement communique communiqué declaration board panel platform mechanism agenda encounter engagement community troika quartet contact")
	l.missives = words.NewWordSet(vocab, "message messages letter letters telegram telegrams cable cables cablegram note report reports request requests word advice assurance assurances invitation")
	l.often = words.NewWordSet(vocab, "times occasions often regularly frequently repeatedly")
	l.takesPlace = words.NewWordSet(vocab, "held convened concluded met opened began took commenced hosted ended")
	l.manners = words.NewWordSet(vocab, "state official working bilateral courtesy goodwill private informal joint friendly")
	l.stageAt = words.NewWordSet(vocab, "at during before to")
	l.stages = words.NewWordSet(vocab, "ceremony briefing dinner banquet luncheon lunch breakfast reception session debate council congress commemoration celebration plenary segment")
	l.placeLabels = words.NewWordSet(vocab, "place venue location")
	l.occasions = words.NewWordSet(vocab, "ceremony reception signing arrival departure toast toasts")
	l.comprises = words.NewWordSet(vocab, "comprising comprised comprises comprise consisting consists composed including namely uniting grouping")
	l.Hours = words.NewWordSet(vocab, "morning afternoon evening night lunchtime later then afterwards thereafter")
	l.events = words.NewWordSet(vocab, "council committee commission triangle mechanism seminar ceremony interaction interview speech address congress")
	if err := readNameWeights(set, &l); err != nil {
		return nil, err
	}
	l.Book, l.Weights = newBook(set), &hints.Weights{}
	return &l, hints.Read(set, "participant-weights", l.Book, map[string]*hints.Weights{"": l.Weights})
}
