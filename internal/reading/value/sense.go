package value

// class is what a word can be to the scanner; a word may be several things.
type class uint64

const (
	cardinal   class = 1 << iota // "twenty": num
	scale                        // "hundred", "million", "crore": num
	ordinal                      // "first", "thirty-seventh": n
	fraction                     // "half", "thirds", "two-thirds": num
	article                      // "a", "an"
	month                        // n 1 to 12
	weekday                      // n 1 to 7
	short                        // a month or weekday that is a common word too, or is cut short
	calendar                     // "week", "quarter": unit
	length                       // "hours", "years": unit
	season                       // n 1 to 4
	deictic                      // "yesterday": n days from today
	relative                     // "next": n
	sliding                      // a relative that counts from the text's own day: "past"
	partWord                     // "early", "end": part
	fiscal                       // "fiscal", "financial"
	fiscalMark                   // "FY", "Japanese": may stand before the number of a fiscal year
	percent                      // "percent"
	meridiem                     // "a.m.": n hours to add
	noon                         // "noon", "midnight": n hour
	daytime                      // "morning", "evening"
	vague                        // "few", "several"
	plural                       // a plural that does not end in s: "people", "aircraft"
	stop                         // ends a noun phrase
	compound                     // "five-year": num of unit
	hedge                        // "about", "over", "nearly": n is its effect
	extra                        // "other", "additional": stands between a number and what it counts
	points                       // "points": of a percentage
	intends                      // "plans", "aims": a verb where "to" follows
	label                        // "Article", "section": the number after it counts nothing
	zone                         // "local", "JST": begins the zone of a clock time
	definite                     // "the"
	function                     // a word that the scanner asks for by its name
)

// trigger are the classes at which a value may begin.
const trigger = definite | cardinal | scale | ordinal | fraction | article | month | weekday | calendar |
	season | deictic | relative | partWord | fiscal | fiscalMark | noon | compound

// sense is what a word means to the scanner; the zero sense means nothing.
type sense struct {
	is   class
	name word
	num  float64
	n    int8
	unit Grain
	part Part
}

// word names a function word.
type word uint8

const (
	noWord word = iota
	wAcross
	wAfter
	wAgo
	wAhead
	wAnd
	wAs
	wAt
	wBefore
	wBetween
	wBy
	wCent
	wCome
	wCouple
	wCourse
	wDuring
	wEstimated
	wFor
	wFrom
	wFY
	wGood
	wHand
	wHence
	wHours
	wIn
	wJapan
	wJFY
	wLater
	wLeast
	wLess
	wMany
	wMore
	wMost
	wNo
	wNot
	wNow
	wOClock
	wOf
	wOn
	wOr
	wOver
	wPer
	wPeriod
	wPossessive
	wPrior
	wPart
	wRest
	wSince
	wStarting
	wSuffix
	wThan
	wThe
	wThis
	wTime
	wTo
	wUntil
	wUp
	wWithin
	wYearEnd
)
