package clauses

import (
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	People words.WordSet // nouns for people who act
	// institution nouns end the names of bodies, organ nouns those of a state's own: "Bank", "Ministry".
	institution, organ words.WordSet
	beside             words.WordSet
	degree             words.WordSet
	armed              words.WordSet
	Serving, ownWords  words.WordSet
	collective         words.WordSet
	others             words.WordSet
	quantities         words.WordSet
	crew               words.WordSet
	sent               words.WordSet
	paired             words.WordSet
	seldom             words.WordSet
}

// NewLexis takes them from the tables and from here.
func NewLexis(of *words.Language) *Lexis {
	set, sets := of.Names, of.Sets
	var l Lexis
	l.crew = sets.Of("clauses.crew")
	l.sent = sets.Of("clauses.sent")
	l.paired = sets.Of("clauses.paired")
	l.seldom = sets.Of("clauses.seldom")
	l.People, l.institution, l.organ = words.Coded(set, "actor-nouns", "people"), words.Coded(set, "actor-nouns", "institution", "organ"), words.Coded(set, "actor-nouns", "organ")
	l.degree = sets.Of("clauses.degree")
	l.Serving = sets.Of("clauses.serving")
	l.armed = sets.Of("clauses.armed")
	l.ownWords = sets.Of("clauses.own-words")
	l.collective = sets.Of("clauses.collective")
	l.others = sets.Of("clauses.others")
	l.beside = sets.Of("clauses.beside")
	l.quantities = sets.Of("clauses.quantities")
	return &l
}
