package promises

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	Book           *hints.Book
	Weights        *hints.Weights
	PartingBook    *hints.Book
	PartingWeights *hints.Weights
	onJourney      onJourney
	pacts          pacts
	mutual         mutual
	talks          talks
	firm           words.WordSet // nouns for a body in the singular: "the firm"
	meanwhile      words.WordSet // begin a clause that tells of something else: "as the storms grow"
	apart          words.WordSet // nouns for those who act for themselves
	Instrument     words.WordSet // nouns for what binds its parties: "agreement"
	listing        words.WordSet // end a lead-in that goes into detail
	detail         words.WordSet // lead into the acts of a promise: "This includes sharing"
	fresh          words.WordSet // begin what is new: "an additional"
	earlier        words.WordSet // say that a list tells what was done
	Efforts        words.WordSet // "taken", "made" of "steps", "a contribution"
	signing        words.WordSet // nouns for making an instrument: "launch of"
	urging         words.WordSet // verbs of asking that are acts where they are to come: "will encourage firms to"
	founding       words.WordSet // nouns for what is to come when announced: "the establishment of"
	parts          words.WordSet // "guest", "speaker"; "afternoon", "later"
	undone         words.WordSet // participles that nobody promises: "will be needed"
	dayPart        words.WordSet // "on the morning of 18 May"
	outcome        words.WordSet // verbs of what follows by itself, whoever is their subject
	comment        words.WordSet // participles that comment on a clause: "bringing the total to"
	aims           words.WordSet // nouns of intent: "our aim is to"
	programme      words.WordSet // nouns for what is to be done on a journey: "itinerary"
	nobody         words.WordSet // name nobody, though they may begin a sentence: "Nothing"
	conversing     words.WordSet // nouns for talking with others: "discussions"
	does           words.WordSet // see the table event-verbs
	settled        words.WordSet // participles of what is set for a day to come: "planned for June"
	acts           words.WordSet // verbs, though they look like nouns: "work with"
	binding        words.WordSet // verbs by which an instrument binds its parties
	chances        words.WordSet // what an effect gives: "opportunities", "a boost"
	resolves       words.WordSet // nouns of intent that words may part from their act: "commitment, as told, to join"
	Plan           words.WordSet // undertakings that stand for those whose they are: "assistance"
	stage, serve   words.WordSet // see the table event-verbs
	doing          words.WordSet // nouns of doing
	listed         words.WordSet // nouns by which a lead-in announces promises
	// resolve is what makes a clause with "that" binding, whether are words for what is open.
	resolve, whether words.WordSet
	// abstract units count nothing that could be checked: "in four areas".
	abstract words.WordSet
}

// LoadLexis takes them from the tables and from here, and how much each hint of a promise weighs.
func LoadLexis(of *words.Language) (*Lexis, error) {
	l := newLexis(of.Names)
	l.Book = newBook(of.Grammar)
	var err error
	if l.Weights, err = readWeights(of.Names, l.Book); err != nil {
		return nil, err
	}
	l.PartingBook = newPartingBook()
	l.PartingWeights, err = readPartingWeights(of.Names, l.PartingBook)
	return l, err
}

func newLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.onJourney = newOnJourney(vocab)
	l.pacts, l.mutual, l.talks = newPacts(vocab), newMutual(vocab), newTalks(vocab)
	l.apart = words.NewWordSet(vocab, apart)
	l.firm = words.NewWordSet(vocab, "firm company bank foundation organization organisation corporation airline university institute charity association")
	l.meanwhile = words.NewWordSet(vocab, "as because although though whereas while")
	l.listed = words.NewWordSet(vocab, "commitments pledges investments deliverables contributions outcomes")
	l.abstract = words.NewWordSet(vocab, abstractNouns)
	l.Plan = words.Coded(set, "actor-nouns", "plan")
	l.resolve = words.NewWordSet(vocab, "purpose aim goal objective intention intent plan resolve resolved determined determination decision decided agreed agreement ensure announce announced proud")
	l.whether = words.NewWordSet(vocab, "whether if")
	l.stage, l.serve = words.Coded(set, "event-verbs", "stage"), words.Coded(set, "event-verbs", "serve")
	l.comment = words.NewWordSet(vocab, "bringing insisting noting stressing underscoring marking reflecting recognizing recognising demonstrating highlighting working building following underlining emphasizing emphasising reaffirming signaling signalling making raising adding totaling totalling according delivering cementing")
	l.outcome = words.Coded(set, "event-verbs", "outcome")
	l.undone = words.Coded(set, "event-verbs", "undone")
	l.parts = words.NewWordSet(vocab, "guest guests host hosts co-host co-hosts speaker speakers chair co-chair panellist panelist observer")
	l.Efforts = words.NewWordSet(vocab, "effort efforts step steps work measure measures action actions initiative initiatives contribution contributions investment investments")
	l.signing = words.NewWordSet(vocab, "signing signature launch launching exchange conclusion adoption inauguration ratification unveiling")
	l.urging = words.NewWordSet(vocab, "encourage urge press call ask invite")
	l.founding = words.NewWordSet(vocab, "establishment creation opening resumption formation expansion deployment")
	l.dayPart = words.NewWordSet(vocab, "morning afternoon evening night eve week weekend end beginning start middle course summer autumn spring winter half quarter each")
	l.detail = words.NewWordSet(vocab, "include includes involve involves mean means entail entails")
	l.listing = words.NewWordSet(vocab, "including include includes following follows below namely")
	l.earlier = words.NewWordSet(vocab, "previous previously already accomplishments achievements successes results accomplished achieved completed milestones")
	l.fresh = words.NewWordSet(vocab, "a an new additional further fresh more several two three four five six")
	l.aims = words.NewWordSet(vocab, "aim aims objective objectives goal goals intention intent purpose plan plans hope ambition ambitions task aspiration aspirations desire wish")
	l.programme = words.NewWordSet(vocab, "itinerary programme program schedule stay delegation party entourage arrival departure")
	l.nobody = words.NewWordSet(vocab, "nothing nobody none there everything everyone everybody neither")
	l.conversing = words.NewWordSet(vocab, "consultations consultation discussions discussion talks exchange exchanges association dialogue conversations negotiations deliberations")
	l.does = words.Coded(set, "event-verbs", "do")
	l.settled = words.NewWordSet(vocab, "planned scheduled set fixed due expected slated timed timetabled envisaged foreseen intended booked arranged proposed projected budgeted earmarked allocated")
	l.acts = words.NewWordSet(vocab, "work help continue cooperate engage partner stand sign act invest lead")
	l.Instrument = words.NewWordSet(vocab, "agreement deal treaty declaration memorandum mou pact arrangement accord framework partnership compact protocol")
	l.binding = words.NewWordSet(vocab, "commits commit obliges oblige obligates obligate binds bind")
	l.chances = words.NewWordSet(vocab, "opportunity opportunities chance chances basis foundation foundations boost impetus momentum certainty clarity benefit benefits relief incentive incentives stimulus springboard pathway pathways evidence confidence")
	l.resolves = words.NewWordSet(vocab, "commitment commitments determination resolve dedication")
	l.doing = words.NewWordSet(vocab, doingNouns)
	return &l
}

const abstractNouns = "areas fields pillars nations sides regions ways points peoples democracies occasions times aspects priorities principles"

// doingNouns are acts worded as nouns: a commitment to one is a commitment to act.
const doingNouns = "sharing coordination collaboration consultation consultations engagement implementation reinforcement expansion continuation completion development strengthening exchange exchanges settlement adoption ratification conclusion"
