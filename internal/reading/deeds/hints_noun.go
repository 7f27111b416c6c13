package deeds

import "entente.example/internal/reading/words"

// hintsOfNoun are the hints of a noun that may tell of a deed.
func (a *Works) hintsOfNoun(c *Candidate, i, lo, hi int) {
	a.commonHints(c)
	a.answer(c, askForm, tellsNoun)
	a.answer(c, askNext, a.nextKind(i, hi))
	a.answer(c, askArticle, a.articleKind(c.First, i))
	a.answer(c, askBefore, a.beforeKind(c.First, lo))
	for k := len(a.Groups) - 1; k >= 0; k-- {
		if v := &a.Groups[k]; v.First < i && v.Finite() {
			a.answer(c, askMain, formOf(v))
			break
		}
	}
	for j := c.First; j < i; j++ {
		if k := a.adverbOfTime(j); k >= 0 {
			a.answer(c, askTime, k)
			break
		}
	}
}

func (a *Works) nextKind(i, hi int) int {
	switch {
	case i+1 >= hi:
		return nextEnd
	case a.Is(i+1, "to") && i+2 < hi && a.Class(i+2)&words.IsBase != 0:
		return nextVerb
	case a.Is(i+1, "to"):
		return nextTo
	case a.Is(i+1, "of"):
		return nextOf
	case a.Class(i+1)&words.IsPreposition != 0:
		return nextPreposition
	case a.Class(i+1)&words.IsRelative != 0:
		return nextRelative
	case a.Class(i+1)&(words.IsBreak|words.IsAnd) != 0:
		return nextBreak
	}
	return nextElse
}

func (a *Works) articleKind(first, noun int) int {
	switch {
	case first >= noun:
		return articleNone
	case a.Is(first, "the") || a.Is(first, "The"):
		return articleThe
	case a.Is(first, "a") || a.Is(first, "an"):
		return articleA
	case a.Class(first)&words.IsPossessive != 0:
		return articleOwner
	}
	return articleNone
}

func (a *Works) beforeKind(first, lo int) int {
	if first <= lo {
		return beforeStart
	}
	switch c := a.Class(first - 1); {
	case c&words.IsPreposition != 0:
		return beforePreposition
	case c&words.AnyVerb != 0:
		return beforeVerb
	case c&words.IsAnd != 0:
		return beforeAnd
	case c&words.IsComma != 0:
		return beforeComma
	}
	return beforeElse
}

// adverbOfTime is what an adverb at a token says of the time; -1 for no such adverb.
func (a *Works) adverbOfTime(tok int) int {
	if w := a.Words[tok]; int(w) < len(a.Lexis.timeAdverbs) {
		return int(a.Lexis.timeAdverbs[w]) - 1
	}
	return -1
}
