package deeds

import (
	"cmp"

	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
)

// What is asked of a time that may be that of a deed.
const (
	askWhenPlace   hints.Question = iota // where it stands to the deed, or whose day it is
	askWhenGrain                         // a day, a month, a year
	askWhenLead                          // the preposition that ties it
	askWhenDay                           // how it lies to the text's day
	askWhenNow                           // whether it is taken to last until then
	askWhenDoubt                         // what else it may belong to
	askWhenBetween                       // what parts it from the deed's verb or noun
	askWhenVerb                          // the form of the verb before it
	askWhenOthers                        // how many other deeds and promises stand between
	askWhenBefore                        // what stands before it
	askWhenAfter                         // what follows it
	askWhenFar                           // how many tokens it is from the verb
	askWhenSame                          // which others end on the same day
	askWhenTold                          // how many sentences before the deed a day of the text is told last
	askWhenKind                          // the kind of text
	askWhenForm                          // the form of the deed's verb
	askWhenHere                          // what ties the deed to the text's own meeting
)

var (
	timePlaces = []string{"own", "before verb", "earlier", "behind", "sentence before", "two before", "meeting", "text"}
	timeGrains = []string{"day", "days", "week", "month", "months", "year", "years", "part of year", "length", "span"}
	timeDays   = []string{"past", "today", "until today", "under way", "open"}
	timeDoubts = []string{"of a day", "of a name", "of a kind", "of a deed", "owner"}
	timeLeads  = []string{hints.None, "at", "by", "before", "until", "since", "from", "between", "after", "over", "within", "for", "as of"}
)

func newWhenBook() *hints.Book {
	return hints.NewBook([]hints.Asked{
		askWhenPlace:   {Name: "place", Answers: timePlaces},
		askWhenGrain:   {Name: "grain", Answers: timeGrains},
		askWhenLead:    {Name: "lead", Answers: timeLeads},
		askWhenDay:     {Name: "day", Answers: timeDays},
		askWhenNow:     {Name: "until", Answers: []string{"now"}},
		askWhenDoubt:   {Name: "doubt", Answers: timeDoubts},
		askWhenBetween: {Name: "between", Answers: []string{hints.None, "comma", "and", "that", "subordinator", "relative", "break"}},
		askWhenVerb:    {Name: "verb", Answers: []string{hints.None, "own", "modal", "finite", "past", "participle", "gerund", "to"}},
		askWhenOthers:  {Name: "others", Answers: []string{"0", "1", "2"}},
		askWhenBefore:  {Name: "before", Answers: append(promises.BeforeNames(), "comma", "start")},
		askWhenAfter:   {Name: "after", Answers: promises.AfterNames()},
		askWhenFar:     {Name: "far", Answers: hints.Distances()},
		askWhenSame:    {Name: "same", Answers: timePlaces},
		askWhenTold:    {Name: "told", Answers: append(hints.Distances(), "0", "1", hints.None)},
		askWhenKind:    {Name: "kind", Answers: hints.Kinds()},
		askWhenForm:    {Name: "form", Answers: append([]string{"list"}, verbForms...)},
		askWhenHere:    {Name: "here", Answers: []string{"done here", "part of day", "joint"}},
	}, whenPairs()...)
}

// whenPairs are the questions of which two answers together tell more than each alone.
func whenPairs() (pairs [][2]hints.Question) {
	for _, q := range [...]hints.Question{askWhenGrain, askWhenLead, askWhenDay, askWhenBetween, askWhenVerb, askWhenOthers, askWhenBefore, askWhenFar, askWhenTold, askWhenKind, askWhenForm, askWhenHere} {
		pairs = append(pairs, [2]hints.Question{askWhenPlace, q})
	}
	return append(pairs, [2]hints.Question{askWhenGrain, askWhenLead}, [2]hints.Question{askWhenLead, askWhenVerb},
		[2]hints.Question{askWhenGrain, askWhenDay}, [2]hints.Question{askWhenKind, askWhenForm}, [2]hints.Question{askWhenNow, askWhenForm})
}

// whenHints tell of a time told around a deed.
func (a *Works) whenHints(t *Timing, d *promises.Deed, v value.Value, untilNow bool) {
	book, g := a.Lexis.WhenBook, &t.Hints
	tell := func(q hints.Question, s string) { book.Tell(g, q, s) }
	tell(askWhenGrain, grainOf(v))
	tell(askWhenLead, cmp.Or(v.Lead.String(), hints.None))
	tell(askWhenDay, a.dayOf(t.Period))
	if untilNow {
		tell(askWhenNow, "now")
	}
	a.doubtHints(v, tell)
	from, to := d.Head+1, t.First
	if t.First < d.Head {
		from, to = t.End, d.Head
	}
	tell(askWhenBetween, a.parting(from, to))
	tell(askWhenVerb, a.verbBefore(t.First, d.Head))
	g.Add(book.Of(askWhenOthers, a.othersIn(from, to)))
	g.Add(book.Of(askWhenFar, hints.Distance(to-from)))
	switch {
	case a.StartsSentence(t.First):
		tell(askWhenBefore, "start")
	case a.Class(t.First-1)&words.IsComma != 0:
		tell(askWhenBefore, "comma")
	default:
		tell(askWhenBefore, a.BeforeName(t.First-1))
	}
	tell(askWhenAfter, a.AfterName(t.End, len(a.Tokens)))
}

// doubtHints tell what else than a deed a time may belong to.
func (a *Works) doubtHints(v value.Value, tell func(hints.Question, string)) {
	for i, doubted := range [...]bool{a.OfADay(v), a.OfName(v), a.OfKind(v), a.OfDeed(v), a.Possessed(v)} {
		if doubted {
			tell(askWhenDoubt, timeDoubts[i])
		}
	}
}

// dayHints tell of a day of the text itself.
func (a *Works) dayHints(t *Timing, d *promises.Deed) {
	book := a.Lexis.WhenBook
	book.Tell(&t.Hints, askWhenGrain, "day")
	book.Tell(&t.Hints, askWhenDay, a.dayOf(t.Period))
	book.Tell(&t.Hints, askWhenTold, a.lastTold(t.Period.End, a.SentenceOf(d.Head)))
}

// sharedHints tell of time i what is asked of all, once all are known.
func (a *Works) sharedHints(times []Timing, i int, d *promises.Deed) {
	book, g := a.Lexis.WhenBook, &times[i].Hints
	book.Tell(g, askWhenPlace, times[i].place)
	for j := range times {
		if j != i && times[j].Same(times[i].Period) {
			book.Tell(g, askWhenSame, times[j].place)
		}
	}
	book.Tell(g, askWhenKind, string(a.Kind))
	form := d.Tells
	if d.Sieve == "list" {
		form = "list"
	}
	book.Tell(g, askWhenForm, form)
	switch {
	case d.Here:
		book.Tell(g, askWhenHere, "done here")
	case a.PartOfDay(a.Sents[a.SentenceOf(d.Head)].FirstToken, d.Head):
		book.Tell(g, askWhenHere, "part of day")
	case len(d.Actors) > 1 && words.Within(a.Sides(), d.Actors):
		book.Tell(g, askWhenHere, "joint")
	}
	book.Pair(g)
}
