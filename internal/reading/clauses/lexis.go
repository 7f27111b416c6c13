package clauses

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	People words.WordSet // nouns for people who act
	// institution nouns end the names of bodies, organ nouns those of a state's own: "Bank", "Ministry".
	institution, organ words.WordSet
	beside             words.WordSet // open what stands beside a subject: "along with"
	degree             words.WordSet // between "has" and its participle: "very kindly given", "long been"
	armed              words.WordSet // those of them who bear arms, whose state needs no word
	Serving, ownWords  words.WordSet // those who serve a state, and words that say that it is the text's own
	collective         words.WordSet // end the names of groups that act as one: "Initiative", "Coalition"
	others             words.WordSet // groups beside the party that they are of: "partners of Chile"
	// quantities may stand with "of" before a subject: "a number of Member States".
	quantities words.WordSet
	crew       words.WordSet // whom people bring along: "the leaders and their teams"
}

// NewLexis takes them from the tables and from here.
func NewLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.crew = words.NewWordSet(vocab, "teams team staff staffs delegations delegation advisers advisors aides entourage entourages")
	l.People, l.institution, l.organ = words.Coded(set, "actor-nouns", "people"), words.Coded(set, "actor-nouns", "institution", "organ"), words.Coded(set, "actor-nouns", "organ")
	l.degree = words.NewWordSet(vocab, "very so quite rather most more much far long well too thus indeed often never yet even only perhaps")
	l.Serving = words.NewWordSet(vocab, "agencies officials secretaries delegation departments ministries experts personnel troops forces diplomats soldiers sailors")
	l.armed = words.NewWordSet(vocab, "troops personnel forces soldiers sailors")
	l.ownWords = words.NewWordSet(vocab, "administration federal government interagency our these this the cabinet")
	l.collective = words.NewWordSet(vocab, "initiative coalition alliance network panel assembly taskforce league cell club caucus congress conference agency authority")
	l.others = words.NewWordSet(vocab, "partners supporters friends allies donors neighbours neighbors contributors backers creditors companies firms businesses banks investors communities foundations funds organizations organisations manufacturers airlines")
	l.beside = words.NewWordSet(vocab, "along together alongside jointly acting such with which")
	l.quantities = words.NewWordSet(vocab, quantityNouns)
	return &l
}

const quantityNouns = "number some most many several majority group few all both each one"
