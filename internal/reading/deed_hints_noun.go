package reading

// hintsOfNoun are the hints of a noun that may tell of a deed.
func (a *analysis) hintsOfNoun(c *candidate, i, lo, hi int) {
	a.commonHints(c)
	a.answer(c, askForm, tellsNoun)
	a.answer(c, askNext, a.nextKind(i, hi))
	a.answer(c, askArticle, a.articleKind(c.first, i))
	a.answer(c, askBefore, a.beforeKind(c.first, lo))
	for k := len(a.found.groups) - 1; k >= 0; k-- {
		if v := &a.found.groups[k]; v.first < i && v.finite() {
			a.answer(c, askMain, formOf(v))
			break
		}
	}
	for j := c.first; j < i; j++ {
		if k := a.adverbOfTime(j); k >= 0 {
			a.answer(c, askTime, k)
			break
		}
	}
}

func (a *analysis) nextKind(i, hi int) int {
	switch {
	case i+1 >= hi:
		return nextEnd
	case a.is(i+1, "to") && i+2 < hi && a.class(i+2)&isBase != 0:
		return nextVerb
	case a.is(i+1, "to"):
		return nextTo
	case a.is(i+1, "of"):
		return nextOf
	case a.class(i+1)&isPreposition != 0:
		return nextPreposition
	case a.class(i+1)&isRelative != 0:
		return nextRelative
	case a.class(i+1)&(isBreak|isAnd) != 0:
		return nextBreak
	}
	return nextElse
}

func (a *analysis) articleKind(first, noun int) int {
	switch {
	case first >= noun:
		return articleNone
	case a.is(first, "the") || a.is(first, "The"):
		return articleThe
	case a.is(first, "a") || a.is(first, "an"):
		return articleA
	case a.class(first)&isPossessive != 0:
		return articleOwner
	}
	return articleNone
}

func (a *analysis) beforeKind(first, lo int) int {
	if first <= lo {
		return beforeStart
	}
	switch c := a.class(first - 1); {
	case c&isPreposition != 0:
		return beforePreposition
	case c&anyVerb != 0:
		return beforeVerb
	case c&isAnd != 0:
		return beforeAnd
	case c&isComma != 0:
		return beforeComma
	}
	return beforeElse
}

// adverbOfTime is what an adverb at a token says of the time; -1 for no such adverb.
func (a *analysis) adverbOfTime(tok int) int {
	if w := a.words[tok]; int(w) < len(a.engine.lexis.timeAdverbs) {
		return int(a.engine.lexis.timeAdverbs[w]) - 1
	}
	return -1
}
