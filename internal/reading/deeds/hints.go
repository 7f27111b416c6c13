package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// commonHints are the hints that verbs and nouns have alike.
func (a *Works) commonHints(c *Candidate) {
	act := hints.None
	if fr := a.Governing(c.Head); fr != nil {
		act = string(fr.Act)
	}
	book := a.Lexis.Weights.Book
	book.Tell(&c.Hints, askKind, string(a.Kind))
	book.Tell(&c.Hints, askAct, act)
	a.answer(c, askSense, c.sense)
	a.answer(c, askDoer, c.doer)
	a.answer(c, askActor, a.actorKind(c.Actors))
	a.answer(c, askLength, lengthKind(c.End-c.Head))
	a.wordHints(c)
	a.valueHints(c)
	a.nameHints(c)
	a.placeHints(c)
	a.promiseHints(c)
}

// wordHints are the words at and around the verb or noun.
func (a *Works) wordHints(c *Candidate) {
	a.word(c, askHead, c.Head)
	if c.Head > 0 && !a.StartsSentence(c.Head) {
		a.word(c, askLeft, c.Head-1)
	}
	if c.Head+1 < c.End {
		a.word(c, askRight, c.Head+1)
	}
	for i := c.Head + 1; i < c.End; i++ {
		if k := a.Class(i); i > c.Head+1 && k&(words.IsPreposition|words.IsTo|words.IsBreak|words.IsAnd|words.IsRelative) != 0 {
			a.word(c, askObjectWord, i-1)
			return
		}
	}
	a.word(c, askObjectWord, c.End-1)
}

func (a *Works) word(c *Candidate, q hints.Question, tok int) {
	a.Lexis.Weights.Book.Say(&c.Hints, q, a.Words[tok], a.Language.Names.Vocabulary())
}

// promiseHints tell whether a promise of the same sentence has the words too.
func (a *Works) promiseHints(c *Candidate) {
	lo := a.Sents[a.SentenceOf(c.Head)].FirstToken
	for i := len(a.Promises) - 1; i >= 0 && a.Promises[i].End > lo; i-- {
		p := &a.Promises[i]
		if p.First > c.Head || c.Head >= p.End {
			continue
		}
		a.answer(c, askPromise, promiseAround)
		if p.Act == c.Head {
			a.answer(c, askPromise, promiseItself)
		}
		return
	}
}

// actorKind says whose deed it would be: the issuer's, another side's, or somebody else's.
func (a *Works) actorKind(actors []record.PartyCode) int {
	switch {
	case words.Contains(actors, a.Issuer):
		return actorIssuer
	case words.Within(actors, a.Sides()):
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
func (a *Works) valueHints(c *Candidate) {
	var seen [hasName + 1]bool
	for _, x := range a.ValuesIn(c.First, c.End) {
		if k := a.valueKind(x); !seen[k] {
			seen[k] = true
			a.answer(c, askHas, k)
		}
	}
}

func (a *Works) valueKind(x value.Value) int {
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

func (a *Works) dayKind(x value.Value) int {
	p, ok := x.Resolve(a.Calendar(nil, false))
	switch {
	case !ok || p.End == "" || a.Date == "":
		return hasDate
	case p.End > a.Date:
		return hasFuture
	case p.End == a.Date:
		return hasToday
	case len(p.End) >= 4 && len(a.Date) >= 4 && p.End[:4] < a.Date[:4]:
		return hasEarlierYear
	}
	return hasPast
}

// nameHints tell whether the words after the verb or noun name a programme, or something else.
func (a *Works) nameHints(c *Candidate) {
	programme, name := false, false
	for i := c.Head + 1; i < c.End; i++ {
		programme = programme || a.ProgrammeTok[i]
		name = name || a.Capital(i) && !a.NameToken[i]
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
func (a *Works) placeHints(c *Candidate) {
	if a.inMeeting(c.Head) {
		a.answer(c, askPlace, placeMeeting)
	}
	s := a.SentenceOf(c.Head)
	switch {
	case s < firstSentences:
		a.answer(c, askPlace, placeFirst)
	case s < earlySentences:
		a.answer(c, askPlace, placeEarly)
	case s*4 > len(a.Sents)*3:
		a.answer(c, askPlace, placeLate)
	}
	switch a.Doc.Blocks[a.Sents[s].Block].Kind {
	case text.Paragraph:
	case text.ListItem:
		a.answer(c, askBlock, blockItem)
	default:
		a.answer(c, askBlock, blockOther)
	}
	if a.Voiced() {
		switch a.Voice.Kind {
		case clauses.VoiceLabel:
			a.answer(c, askBlock, blockLabel)
		case clauses.VoiceQuote:
			a.answer(c, askBlock, blockQuote)
		default:
			a.answer(c, askBlock, blockVoice)
		}
	}
}
