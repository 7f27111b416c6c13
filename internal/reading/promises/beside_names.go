package promises

import "entente.example/internal/reading/words"

// afterNames and beforeNames say what a word beside a place where something is parted is, by the first class that it has.
var afterNames, beforeNames = []classNamed{
	{words.IsThat, "that"},
	{words.IsPossessive, "possessive"},
	{words.IsDeterminer, "determiner"},
	{words.IsTo, "to"},
	{words.IsPreposition, "preposition"},
	{words.IsAnd, "and"},
	{words.IsBreak, "break"},
	{words.IsAdverb, "adverb"},
}, []classNamed{
	{words.IsClose, "bracket"},
	{words.IsAdverb, "adverb"},
}

type classNamed struct {
	class words.WordClass
	name  string
}

// AfterNames are the answers of AfterName.
func AfterNames() []string {
	return []string{"end", "determiner", "possessive", "preposition", "to", "and", "break", "word", "capital", "adverb", "that", "verb"}
}

// BeforeNames are the answers of BeforeName.
func BeforeNames() []string { return []string{"word", "verb", "capital", "bracket", "adverb", "else"} }

// AfterName says what follows a place where something is parted: the word at token i, if it is before end.
func (a *Undertakings) AfterName(i, end int) string {
	if i >= end {
		return "end"
	}
	return a.className(i, afterNames, "word")
}

// BeforeName says what the word at token i is, before a place where something is parted.
func (a *Undertakings) BeforeName(i int) string {
	if c := a.Class(i); c != 0 && c&words.AnyVerb == 0 {
		return a.className(i, beforeNames, "else")
	}
	return a.className(i, beforeNames, "word")
}

func (a *Undertakings) className(i int, of []classNamed, none string) string {
	for _, x := range of {
		if a.Class(i)&x.class != 0 {
			return x.name
		}
	}
	switch {
	case a.Capital(i):
		return "capital"
	case a.Class(i)&words.AnyVerb != 0:
		return "verb"
	}
	return none
}
