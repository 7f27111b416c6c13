package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// travel holds the words in which a journey is told.
type travel struct {
	helper  wordSet // "is due to", "will be"
	place   wordSet // take the place itself: "visited"
	goes    wordSet // with "to": "travelled to"
	moves   wordSet // with "to", "for" or "in" and a place: "left for Oslo"
	pays    wordSet // with a journey: "paid a visit to"
	leads   wordSet // with those who travel: "led a delegation to"
	journey wordSet
	party   wordSet
	toward  wordSet // between a verb or a journey and the place

}

func newTravel(vocab *lexicon.Vocabulary) travel {
	return travel{
		helper:  newWordSet(vocab, "will would shall i'll we'll i'm we're is are was were has have be been being to due scheduled set expected planning plans intends also today"),
		place:   newWordSet(vocab, "visit visits visited visiting"),
		goes:    newWordSet(vocab, "travel travels travelled traveled travelling traveling"),
		moves:   newWordSet(vocab, "fly flies flew flown flying head heads headed heading go goes went going come comes came coming proceed proceeds proceeded proceeding journeyed leave leaves left leaving depart departs departed departing arrive arrives arrived arriving land lands landed landing"),
		pays:    newWordSet(vocab, "pay pays paid paying make makes made making undertake undertakes undertook undertaken undertaking begin begins began begun beginning start starts started starting commence commences commenced commencing conduct conducts conducted conducting conclude concludes concluded concluding end ends ended ending complete completes completed completing embark embarks embarked embarking finish finishes finished finishing"),
		leads:   newWordSet(vocab, "lead leads led leading head heads headed heading"),
		journey: newWordSet(vocab, "visit visits trip trips tour tours journey mission swing"),
		party:   newWordSet(vocab, "delegation mission team"),
		toward:  newWordSet(vocab, "to of in for across through"),
	}
}

// longestHelp is how many words may help the verb of a journey: "is due to pay".
const longestHelp = 5

// visitAt reads the words that tell of a journey from token i on ("will pay a state
// visit to", "left for Oslo", "is on a tour of"), and gives the frame and the token
// where its place begins.
func (a *analysis) visitAt(i, end int) (*lexicon.Entry, int) {
	t := &a.engine.lexis.travel
	j := i
	for j < end && j-i < longestHelp && t.helper.has(a.words[j]) {
		j++
	}
	if j == end || j > i && !a.helps(i) {
		return nil, i
	}
	after, w := 0, a.words[j]
	switch on := j > i && w == a.engine.lexis.by.on; {
	case t.place.has(w) && (j > i || a.class(j)&isPast != 0 || a.class(j)&isThird != 0 && a.blockKind(i) == text.Paragraph):
		after = j + 1
	case t.goes.has(w) && (j > i || a.class(j)&(isPast|isThird) != 0) && j+1 < end && a.words[j+1] == a.engine.lexis.by.to:
		after = j + 2
	case t.moves.has(w) && a.movesTo(j+1, end) > 0:
		after = a.movesTo(j+1, end)
	case on, t.pays.has(w):
		after = a.tripTo(j+1, end)
	case t.moves.has(w):
		after = a.onTrip(j+1, end)
	}
	if after == 0 && t.leads.has(w) {
		after = a.leadsTo(j+1, end)
	}
	if after == 0 {
		return nil, i
	}
	return a.engine.cues.visit, after
}

// helps says whether the word at token i can begin the helpers of a verb.
func (a *analysis) helps(i int) bool {
	return a.class(i)&(isModal|isBe|isHave|isThird) != 0 && !a.is(i, "had") && !a.is(i, "having") && !a.is(i, "be") && !a.is(i, "been")
}

// ownTravel says whether "I" travel in a text that names nobody who says so.
func (a *analysis) ownTravel(c *convening) bool {
	if c.entry.Code != "visit" || len(a.meetings) > 0 || len(c.subject) != 1 || a.issuer == "" {
		return false
	}
	n := &a.mentions[c.subject[0]]
	return n.kind == mentionPerson && n.person < 0 && a.cue(n.first)&cueI != 0 && a.who.lead < 0 && a.ownHolder() < 0
}

// movesTo is the token of a place that stands after "to", "for" or "in" at token i
// or, past words that tell when, near it; 0 for none.
func (a *analysis) movesTo(i, end int) int {
	if i+1 >= end || !a.engine.lexis.travel.toward.has(a.words[i]) || a.words[i] == a.engine.lexis.by.of {
		return 0
	}
	j := i + 1
	for j < end && j < i+3 && (a.cue(j)&cueThe != 0 || a.tokens[j].Shape == text.Lower && a.class(j)&isAdjective != 0) {
		j++
	}
	if j < end && a.who.signs[j].kinds&(nameCity|nameParty) != 0 {
		return i + 1
	}
	return 0
}

// tripTo is the token after "a state visit to" at token i, "on" before it or not; 0 for none.
func (a *analysis) tripTo(i, end int) int {
	t := &a.engine.lexis.travel
	if i < end && a.words[i] == a.engine.lexis.by.on {
		i++
	}
	j := i
	for j < end && j < i+7 && !t.journey.has(a.words[j]) {
		c := a.class(j)
		if a.tokens[j].Class == text.Punct && c&isDash == 0 || c&(isModal|isBe|isHave|isTo|isAnd) != 0 || c&isPreposition != 0 {
			return 0
		}
		j++
	}
	if j+1 >= end || !t.journey.has(a.words[j]) || !t.toward.has(a.words[j+1]) || j == i && !a.is(j, "visits") {
		return 0
	}
	return j + 2
}

// onTrip is the token after "on a state visit to", a few words after token i: "arrived today on a visit to".
func (a *analysis) onTrip(i, end int) int {
	for j := i; j < end && j < i+6 && a.class(j)&(isComma|isModal|isTo) == 0; j++ {
		if a.words[j] == a.engine.lexis.by.on && j+1 < end && a.cue(j+1)&cueThe != 0 {
			return a.tripTo(j, end)
		}
	}
	return 0
}

// leadsTo is the token after "a delegation to" or "a delegation on a visit to".
func (a *analysis) leadsTo(i, end int) int {
	t := &a.engine.lexis.travel
	for j := i; j+1 < end && j < i+7; j++ {
		if !t.party.has(a.words[j]) {
			continue
		}
		switch a.words[j+1] {
		case a.engine.lexis.by.to:
			return j + 2
		case a.engine.lexis.by.on:
			return a.tripTo(j+1, end)
		}
		return 0
	}
	return 0
}
