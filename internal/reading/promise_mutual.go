package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// mutual are the words by which "we" can only be both sides.
type mutual struct {
	alone  wordSet // "will work together"
	shared wordSet // after "our", before what is done: "our joint work"
	work   wordSet // what is done
	pair   wordSet // after "our two", "both our", "between our": those who speak
}

func newMutual(vocab *lexicon.Vocabulary) mutual {
	return mutual{
		alone:  newWordSet(vocab, "together jointly mutually"),
		shared: newWordSet(vocab, "joint shared mutual common bilateral trilateral"),
		work:   newWordSet(vocab, "work effort efforts commitment commitments resolve determination intention cooperation co-operation collaboration action actions response plan plans project projects exercise exercises task"),
		pair:   newWordSet(vocab, "countries nations peoples governments sides economies states agencies ministries ministers leaders officials teams militaries forces businesses"),
	}
}

// mutually are the actors of a promise of "us" in tokens [first, end): both sides of a
// text, or of the talks told of, where the words speak of a thing that nobody does alone.
func (a *analysis) mutually(first, end int, actors []record.PartyCode) []record.PartyCode {
	both := a.found.company
	if len(both) != 2 {
		both = a.sides()
	}
	if len(both) != 2 || len(actors) != 1 || !contains(both, actors[0]) || !a.saysMutual(first, end) {
		return actors
	}
	return both
}

// saysMutual says whether the words of tokens [first, end) are of two who act as one:
// "work together", "help each other", "our joint work", "between our peoples".
func (a *analysis) saysMutual(first, end int) bool {
	l := &a.engine.lexis.mutual
	for i := first; i < end; i++ {
		next := i + 1
		switch {
		case l.alone.has(a.words[i]):
			return next >= end || a.cue(next)&cueWith == 0
		case (a.is(i, "each") || a.is(i, "one")) && next < end && (a.is(next, "other") || a.is(next, "another")):
			return true
		case a.is(i, "our") && next+1 < end && (l.shared.has(a.words[next]) && l.work.has(a.words[next+1]) || a.is(next, "two") && l.pair.has(a.words[next+1])):
			return true
		case a.is(i, "our") && i > first && next < end && (a.is(i-1, "both") || a.is(i-1, "between")) && l.pair.has(a.words[next]):
			return true
		}
	}
	return false
}
