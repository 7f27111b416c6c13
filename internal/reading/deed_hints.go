package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// commonHints are the hints that verbs and nouns have alike.
func (a *analysis) commonHints(c *candidate) {
	book := a.engine.weights.book
	fr := a.governing(c.head)
	act := 0
	if fr != nil {
		act = book.acts[fr.act]
	}
	a.answer(c, askKind, book.kinds[a.kind])
	a.answer(c, askAct, act)
	a.answer(c, askSense, c.sense)
	a.answer(c, askDoer, c.doer)
	a.answer(c, askActor, a.actorKind(c.actors))
	a.answer(c, askLength, lengthKind(c.end-c.head))
	a.valueHints(c)
	a.nameHints(c)
	a.placeHints(c)
	a.promiseHints(c)
}

// promiseHints tell whether a promise of the same sentence has the words too.
func (a *analysis) promiseHints(c *candidate) {
	lo := a.sents[a.sentenceOf(c.head)].FirstToken
	for i := len(a.found.promises) - 1; i >= 0 && a.found.promises[i].end > lo; i-- {
		p := &a.found.promises[i]
		if p.first > c.head || c.head >= p.end {
			continue
		}
		a.answer(c, askPromise, promiseAround)
		if p.act == c.head {
			a.answer(c, askPromise, promiseItself)
		}
		return
	}
}

// actorKind says whose deed it would be: the issuer's, another side's, or somebody else's.
func (a *analysis) actorKind(actors []record.PartyCode) int {
	switch {
	case contains(actors, a.issuer):
		return actorIssuer
	case within(actors, a.sides()):
		return actorSide
	case len(actors[0]) > longestCode:
		return actorWords
	}
	return actorOther
}

// longestCode is how many letters the code of a body may have; longer ones are names as written.
const longestCode = 6

func lengthKind(n int) int {
	for i, most := range [...]int{3, 6, 12, 25} {
		if n <= most {
			return i
		}
	}
	return 4
}

// valueHints tell which sums, numbers and days the words name.
func (a *analysis) valueHints(c *candidate) {
	var seen [hasName + 1]bool
	for _, x := range a.valuesIn(c.first, c.end) {
		if k := a.valueKind(x); !seen[k] {
			seen[k] = true
			a.answer(c, askHas, k)
		}
	}
}

func (a *analysis) valueKind(x value.Value) int {
	switch x.Kind {
	case value.Money:
		return hasMoney
	case value.Duration:
		return hasDuration
	case value.Date, value.Period:
		return a.dayKind(x)
	}
	return hasNumber
}

func (a *analysis) dayKind(x value.Value) int {
	p, ok := x.Resolve(a.calendar(nil, false))
	switch {
	case !ok || p.End == "" || a.date == "":
		return hasDate
	case p.End > a.date:
		return hasFuture
	case p.End == a.date:
		return hasToday
	case len(p.End) >= 4 && len(a.date) >= 4 && p.End[:4] < a.date[:4]:
		return hasEarlierYear
	}
	return hasPast
}

// nameHints tell whether the words after the verb or noun name a programme, or something else.
func (a *analysis) nameHints(c *candidate) {
	programme, name := false, false
	for i := c.head + 1; i < c.end; i++ {
		programme = programme || a.programmeTok[i]
		name = name || a.capital(i) && !a.nameToken[i]
	}
	if programme {
		a.answer(c, askHas, hasProgramme)
	}
	if name {
		a.answer(c, askHas, hasName)
	}
}

// A text tells of its meeting in its first sentences, and goes into it in a few more.
const firstSentences, earlySentences = 3, 8

// placeHints tell where in the text the words stand, and in whose mouth.
func (a *analysis) placeHints(c *candidate) {
	if a.inMeeting(c.head) {
		a.answer(c, askPlace, placeMeeting)
	}
	s := a.sentenceOf(c.head)
	switch {
	case s < firstSentences:
		a.answer(c, askPlace, placeFirst)
	case s < earlySentences:
		a.answer(c, askPlace, placeEarly)
	case s*4 > len(a.sents)*3:
		a.answer(c, askPlace, placeLate)
	}
	switch a.doc.Blocks[a.sents[s].Block].Kind {
	case text.Paragraph:
	case text.ListItem:
		a.answer(c, askBlock, blockItem)
	default:
		a.answer(c, askBlock, blockOther)
	}
	if a.voiced() {
		switch a.found.voice.kind {
		case voiceLabel:
			a.answer(c, askBlock, blockLabel)
		case voiceQuote:
			a.answer(c, askBlock, blockQuote)
		default:
			a.answer(c, askBlock, blockVoice)
		}
	}
}
