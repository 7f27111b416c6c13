package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/words"
)

// What is asked of a place at which a deed may end.
const (
	askEndJoint    hints.Question = iota // what parts there
	askEndRule                           // whether the rules end it here or before, and which of them
	askEndNext                           // what follows
	askEndLast                           // what stands before
	askEndVerb                           // the form of the next verb, and whether another subject has it
	askEndNear                           // how many tokens off that verb is
	askEndForm                           // the form of the deed's own verb
	askEndDoer                           // how its doer was found
	askEndFar                            // how many tokens lie behind its verb
	askEndLeft                           // how many are left of its sentence
	askEndNth                            // how many such places came before
	askEndMore                           // what parts next
	askEndNextWord                       // the word that follows
	askEndVerbWord                       // the next verb
	askEndLastWord                       // the word before
	askEndHeadWord                       // the deed's own verb
)

// endingAt is a place at which the words of a verb may end, and where the rules end them.
type endingAt struct {
	v      *clauses.VerbGroup
	i      int // of the verb among the groups
	at, hi int
	rule   int
	why    string
	doer   int
}

var endJoints = []string{"comma", "comma and", "and", "semicolon", "dash", "break", "relative", "comma relative", "subordinator", "comma subordinator", "else"}

// verbForms are the names of the forms in which a verb tells of a deed.
var verbForms = plainAnswers()[askForm]

// endRules are the rules that end a deed at a place that is weighed.
var endRules = []string{"promise", "aside", "clause", "goes-on"}

func newEndingBook() *hints.Book {
	var rules []string
	for _, where := range []string{"before", "here"} {
		for _, r := range endRules {
			rules = append(rules, where+" "+r)
		}
	}
	nextForms := []string{hints.None, "infinitive", "modal", "bare", "copula"}
	for _, f := range verbForms {
		nextForms = append(nextForms, f, f+" with a subject")
	}
	return hints.NewBook([]hints.Asked{
		askEndJoint:    {Name: "joint", Answers: endJoints},
		askEndRule:     {Name: "rule", Answers: rules},
		askEndNext:     {Name: "next", Answers: promises.AfterNames()},
		askEndLast:     {Name: "last", Answers: promises.BeforeNames()},
		askEndVerb:     {Name: "verb", Answers: nextForms},
		askEndNear:     {Name: "near", Answers: hints.Distances()},
		askEndForm:     {Name: "form", Answers: verbForms},
		askEndDoer:     {Name: "doer", Answers: plainAnswers()[askDoer]},
		askEndFar:      {Name: "far", Answers: hints.Distances()},
		askEndLeft:     {Name: "left", Answers: hints.Distances()},
		askEndNth:      {Name: "nth", Answers: []string{"0", "1", "2", "3"}},
		askEndMore:     {Name: "more", Answers: append([]string{hints.None}, endJoints...)},
		askEndNextWord: {Name: "next-word"},
		askEndVerbWord: {Name: "verb-word"},
		askEndLastWord: {Name: "last-word"},
		askEndHeadWord: {Name: "head-word"},
	},
		[2]hints.Question{askEndJoint, askEndNext}, [2]hints.Question{askEndJoint, askEndVerb}, [2]hints.Question{askEndForm, askEndVerb},
		[2]hints.Question{askEndRule, askEndJoint}, [2]hints.Question{askEndRule, askEndNext}, [2]hints.Question{askEndJoint, askEndFar}, [2]hints.Question{askEndJoint, askEndMore}, [2]hints.Question{askEndVerb, askEndNear})
}

// endingHints tell what speaks for an end and what against it.
func (a *Works) endingHints(g *hints.Given, x *endingAt) {
	book, vocab := a.Lexis.EndingBook, a.Language.Names.Vocabulary()
	tell := func(q hints.Question, s string) { book.Tell(g, q, s) }
	say := func(q hints.Question, tok int) { book.Say(g, q, a.Words[tok], vocab) }
	next := a.pastJoint(x.at, x.hi)
	tell(askEndJoint, a.endJoint(x.at))
	where := "here "
	if x.rule < x.at {
		where = "before "
	}
	tell(askEndRule, where+x.why)
	tell(askEndNext, a.AfterName(next, x.hi))
	tell(askEndLast, a.BeforeName(x.at-1))
	g.Add(book.Of(askEndForm, formOf(x.v)))
	g.Add(book.Of(askEndDoer, x.doer))
	g.Add(book.Of(askEndFar, hints.Distance(x.at-x.v.End)))
	g.Add(book.Of(askEndLeft, hints.Distance(x.hi-x.at)))
	w, verb := a.nextVerb(x)
	tell(askEndVerb, verb)
	if w != nil {
		g.Add(book.Of(askEndNear, hints.Distance(w.First-x.at)))
		say(askEndVerbWord, w.Head)
	}
	a.placeBeside(g, x, next)
	if next < x.hi {
		say(askEndNextWord, next)
	}
	say(askEndLastWord, x.at-1)
	say(askEndHeadWord, x.v.Head)
	book.Pair(g)
}

// placeBeside tell how many places came before, and what parts at the next.
func (a *Works) placeBeside(g *hints.Given, x *endingAt, next int) {
	book, nth, more := a.Lexis.EndingBook, 0, hints.None
	for b := x.v.End; b < x.at && nth < mostPlaces; b++ {
		if a.mayEnd(b, x.v.End) {
			nth++
		}
	}
	g.Add(book.Of(askEndNth, nth))
	for b := next; b < x.hi; b++ {
		if a.mayEnd(b, x.v.End) {
			more = a.endJoint(b)
			break
		}
	}
	book.Tell(g, askEndMore, more)
}

// mostPlaces is how many places before another are counted.
const mostPlaces = 3

// pastJoint is the first token from b on that only parts nothing.
func (a *Works) pastJoint(b, hi int) int {
	for b < hi && a.Class(b)&(words.IsBreak|words.IsAnd|words.IsAdverb) != 0 && a.Class(b)&words.AnyVerb == 0 {
		b++
	}
	return b
}

func (a *Works) endJoint(b int) string {
	c, next := a.Class(b), a.Class(b+1)
	switch {
	case c&words.IsComma != 0 && next&words.IsAnd != 0:
		return "comma and"
	case c&words.IsComma != 0 && next&words.IsRelative != 0:
		return "comma relative"
	case c&words.IsComma != 0 && next&words.IsSubordinator != 0:
		return "comma subordinator"
	case c&words.IsComma != 0:
		return "comma"
	case c&words.IsAnd != 0:
		return "and"
	case c&words.IsSemicolon != 0:
		return "semicolon"
	case c&words.IsDash != 0:
		return "dash"
	case c&words.IsRelative != 0:
		return "relative"
	case c&words.IsSubordinator != 0:
		return "subordinator"
	case c&words.IsBreak != 0:
		return "break"
	}
	return "else"
}

// nextVerb is the first verb behind a place, and how it tells of what it does.
func (a *Works) nextVerb(x *endingAt) (*clauses.VerbGroup, string) {
	for j := x.i + 1; j < len(a.Groups); j++ {
		w := &a.Groups[j]
		switch {
		case w.First < x.at:
			continue
		case w.First >= x.hi:
			return nil, hints.None
		case w.Modal != 0:
			return w, "modal"
		case w.Form == clauses.FormInfinitive:
			return w, "infinitive"
		case w.Form == clauses.FormBare:
			return w, "bare"
		case w.Copula:
			return w, "copula"
		}
		form := verbForms[formOf(w)]
		if s := a.SubjectOf(w, x.v.End); s.First >= x.at && s.First < w.First && !s.Relative {
			form += " with a subject"
		}
		return w, form
	}
	return nil, hints.None
}
