package promises

import (
	"strconv"

	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// What is asked of a parting.
const (
	askJoint       hints.Question = iota // what parts the verb from the words before it
	askPartForm                          // its form
	askActForm                           // the form of the promise's own verb
	askBetween                           // which verb stands last between the two, and how
	askObject                            // what speaks for a verb with an object, or against one
	askList                              // whether a list of verbs goes on, and how many came before
	askAfter                             // what follows the verb
	askBeforeIt                          // what stands before the joint
	askFar                               // how many tokens the verb stands from the promise's own
	askNear                              // how many from the verb between
	askPartWord                          // the verb
	askActWord                           // the promise's own verb
	askBetweenWord                       // the verb between
	askLeadWord                          // the word before the verb between
	askNextWord                          // the word after the verb
)

// newPartingBook numbers the answers.
func newPartingBook() *hints.Book {
	return hints.NewBook([]hints.Asked{
		askJoint:       {Name: "joint", Answers: []string{"and", "comma", "comma and", "semicolon", "semicolon and", "as well as", "number"}},
		askPartForm:    {Name: "verb", Answers: partForms()},
		askActForm:     {Name: "act", Answers: partForms()},
		askBetween:     {Name: "between", Answers: noneOr("to", "to after and", "gerund", "gerund by preposition", "relative", "finite")},
		askObject:      {Name: "object", Answers: []string{"sure", "by preposition", "like a noun"}},
		askList:        {Name: "list", Answers: append(upTo(mostPartings), "goes on", "goes on with to")},
		askAfter:       {Name: "after", Answers: AfterNames()},
		askBeforeIt:    {Name: "before", Answers: BeforeNames()},
		askFar:         {Name: "far", Answers: hints.Distances()},
		askNear:        {Name: "near", Answers: hints.Distances()},
		askPartWord:    {Name: "verb-word"},
		askActWord:     {Name: "act-word"},
		askBetweenWord: {Name: "between-word"},
		askLeadWord:    {Name: "lead-word"},
		askNextWord:    {Name: "next-word"},
	},
		[2]hints.Question{askBetween, askPartForm}, [2]hints.Question{askBetween, askJoint}, [2]hints.Question{askActForm, askPartForm},
		[2]hints.Question{askJoint, askAfter}, [2]hints.Question{askJoint, askPartForm}, [2]hints.Question{askBetween, askFar}, [2]hints.Question{askBetween, askNear})
}

func partForms() []string { return []string{"base", "to", "gerund", "modal"} }

// mostPartings is how many verbs of a list are counted.
const mostPartings = 3

// partingHints tell what speaks for a promise of its own and what against it.
func (a *Undertakings) partingHints(p *Parting) {
	book, vocab := a.Lexis.PartingBook, a.Language.Names.Vocabulary()
	tell := func(q hints.Question, x string) { book.Tell(&p.Hints, q, x) }
	say := func(q hints.Question, tok int) { book.Say(&p.Hints, q, a.Words[tok], vocab) }
	joint := a.joint(p.At, p.Act)
	tell(askJoint, a.jointName(p.At, joint, p.Act))
	tell(askPartForm, a.partForm(p.At, p.Act))
	tell(askActForm, a.partForm(p.Act, 0))
	p.Hints.Add(book.Of(askFar, hints.Distance(p.At-p.Act)))
	between, how := a.verbBetween(p.Act, joint)
	tell(askBetween, how)
	if between > 0 {
		p.Hints.Add(book.Of(askNear, hints.Distance(p.At-between)))
		say(askBetweenWord, between)
		say(askLeadWord, max(0, a.Before(a.withTo(between, p.Act), 0)))
	}
	a.objectHints(p, tell)
	a.listHints(p, tell)
	tell(askAfter, a.AfterName(p.At+1, p.End))
	tell(askBeforeIt, a.BeforeName(joint-1))
	say(askPartWord, p.At)
	say(askActWord, p.Act)
	if p.At+1 < p.End {
		say(askNextWord, p.At+1)
	}
	book.Pair(&p.Hints)
}

func (a *Undertakings) jointName(i, joint, act int) string {
	c := a.Class(joint)
	switch {
	case a.enumerated(i):
		return "number"
	case a.AsWellAs(joint, act+1):
		return "as well as"
	case c&words.IsSemicolon != 0:
		return "semicolon"
	case c&words.IsAnd == 0:
		return "comma"
	case a.Class(joint-1)&words.IsSemicolon != 0:
		return "semicolon and"
	case a.Class(joint-1)&words.IsComma != 0:
		return "comma and"
	}
	return "and"
}

func (a *Undertakings) partForm(i, lo int) string {
	before := a.Class(max(lo, a.Before(i, lo)))
	switch {
	case a.Class(i)&words.IsGerund != 0:
		return "gerund"
	case before&words.IsTo != 0:
		return "to"
	case before&words.IsModal != 0:
		return "modal"
	}
	return "base"
}

// verbBetween is the last verb between the promise's own and a joint, and how it hangs there.
func (a *Undertakings) verbBetween(act, joint int) (at int, how string) {
	for i := joint - 1; i > act; i-- {
		c, before := a.Class(i), a.Class(a.Before(i, act))
		gerund := c&words.IsGerund != 0 && c&(words.IsNounish|words.IsPreposition) == 0
		switch {
		case a.InName(i):
		case c&words.IsBase != 0 && before&words.IsTo != 0 && !a.barrierTo(i-1):
			if a.Class(a.joint(i, act))&(words.IsAnd|words.IsBreak) != 0 {
				return i, "to after and"
			}
			return i, "to"
		case gerund && before&words.IsPreposition != 0:
			return i, "gerund by preposition"
		case gerund:
			return i, "gerund"
		case c&words.IsRelative != 0 && c&words.IsDeterminer == 0:
			return i, "relative"
		case c&(words.IsModal|words.IsBe) != 0:
			return i, "finite"
		}
	}
	return -1, hints.None
}

func (a *Undertakings) objectHints(p *Parting, tell func(hints.Question, string)) {
	if a.SurelyObject(p.At, p.End) {
		tell(askObject, "sure")
	}
	if a.actWith(p.At, p.End) {
		tell(askObject, "by preposition")
	}
	if a.Class(p.At)&words.IsNounish != 0 && a.Class(p.At+1)&(words.IsDeterminer|words.IsPossessive) == 0 {
		tell(askObject, "like a noun")
	}
}

func (a *Undertakings) listHints(p *Parting, tell func(hints.Question, string)) {
	if a.listGoesOn(p.At, p.End, a.Class(p.At)&words.IsGerund != 0) {
		tell(askList, "goes on")
	}
	if a.andTo(p.At, p.End) {
		tell(askList, "goes on with to")
	}
	n := 0
	for i := p.Act + 2; i < p.At && n < mostPartings; i++ {
		if a.mayPart(i, p.Act) {
			n++
		}
	}
	tell(askList, strconv.Itoa(n))
}
