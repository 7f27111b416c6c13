package promises

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// mutual are the words by which "we" can only be both sides.
type mutual struct {
	alone  words.WordSet
	talk   words.WordSet
	shared words.WordSet
	work   words.WordSet
	bond   words.WordSet
	pair   words.WordSet
	lands  words.WordSet
}

func newMutual(sets *words.Sets) mutual {
	return mutual{
		alone:  sets.Of("promises.mutual.alone"),
		talk:   sets.Of("promises.mutual.talk"),
		shared: sets.Of("promises.mutual.shared"),
		work:   sets.Of("promises.mutual.work"),
		bond:   sets.Of("promises.mutual.bond"),
		pair:   sets.Of("promises.mutual.pair"),
		lands:  sets.Of("promises.mutual.lands"),
	}
}

// mutually are the actors of a promise of "us" in tokens [first, end): both sides of a
// text, or of the talks told of, where the words speak of a thing that nobody does alone.
func (a *Undertakings) mutually(first, end int, actors []record.PartyCode) []record.PartyCode {
	both := a.company
	if len(both) != 2 {
		both = a.Sides()
	}
	if len(both) != 2 || len(actors) != 1 || !words.Contains(both, actors[0]) || !a.saysMutual(first, end) {
		return actors
	}
	return both
}

// saysMutual says whether the words of tokens [first, end) are of two who act as one:
// "work together", "help each other", "our joint work", "between our peoples".
func (a *Undertakings) saysMutual(first, end int) bool {
	l := &a.Lexis.mutual
	for i := first; i < end; i++ {
		next := i + 1
		switch {
		case l.alone.Has(a.Words[i]):
			return next >= end || a.Cue(next)&words.CueWith == 0
		case l.talk.Has(a.Words[i]) && a.Class(i)&(words.IsBase|words.IsGerund) != 0 && a.signedWith(i+1, end) == 0:
			return true
		case (a.Is(i, "each") || a.Is(i, "one")) && next < end && (a.Is(next, "other") || a.Is(next, "another")):
			return true
		case (a.Is(i, "our") || a.Is(i, "their")) && next+1 < end && l.shared.Has(a.Words[next]) && l.work.Has(a.Words[next+1]):
			return true
		case a.Is(i, "our") && next < end && (l.lands.Has(a.Words[next]) || a.Is(next, "two") && next+1 < end && l.pair.Has(a.Words[next+1])):
			return true
		case a.Is(i, "our") && next < end && (a.Lexis.conversing.Has(a.Words[next]) || next+1 < end && a.Lexis.conversing.Has(a.Words[next+1])):
			return true // "continue our useful dialogue"
		case a.Is(i, "our") && a.bondAt(next, min(end, next+longestBond)):
			return true // "deepen our close partnership"
		case a.Lexis.conversing.Has(a.Words[i]) && next+1 < end && a.Is(next, "with") && a.Is(next+1, "you"):
			return true
		case a.Is(i, "our") && i > first && next < end && (a.Is(i-1, "both") || a.Is(i-1, "between")) && l.pair.Has(a.Words[next]):
			return true
		}
	}
	return false
}

// longestBond is how many tokens "our" may stand before what ties two.
const longestBond = 4

// bondAt says whether tokens [first, end) name what ties two, before anything else parts them.
func (a *Undertakings) bondAt(first, end int) bool {
	for i := first; i < end && a.Class(i)&(words.IsBreak|words.IsPreposition|words.IsTo|words.IsPossessive) == 0; i++ {
		if a.Lexis.mutual.bond.Has(a.Words[i]) {
			return i+1 >= len(a.Tokens) || a.Cue(i+1)&words.CueWith == 0
		}
	}
	return false
}
