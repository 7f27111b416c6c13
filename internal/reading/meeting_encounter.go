package reading

import "entente.example/internal/lexicon"

// encounter holds the words in which those whom a traveller is to see are told.
type encounter struct {
	meet     wordSet // take them at once or with "with": "will meet"
	call     wordSet // with "on": "will call on"
	received wordSet // with "by": "will be received by"
	hold     wordSet // with a noun of meeting: "will hold talks with"
	toward   wordSet // after that noun
	noun     wordSet // nouns for meeting somebody: "talks"
	during   wordSet // tie such a noun to what the text tells of: "following"
	other    wordSet // say that it was another: "last", "next"
	ahead    wordSet // put a verb into the time to come: "will", "to"
	looking  wordSet // stand with them: "looks forward"
	lately   wordSet // stand between "I" and a verb of meeting: "had the opportunity of having"
	see      wordSet // verbs of having somebody with one: "welcome"
	seeing   wordSet // what hosts are thanked for: "receiving me"
	greet    wordSet // stand before the place where somebody is received: "welcome to"
	joy      wordSet // say that it pleases: "delighted"
	doubt    wordSet // leave open whether it will be: "would like"
}

func newEncounter(vocab *lexicon.Vocabulary) encounter {
	return encounter{
		meet:     newWordSet(vocab, "meet meeting confer conferring consult consulting"),
		call:     newWordSet(vocab, "call calling"),
		received: newWordSet(vocab, "received welcomed hosted greeted met granted"),
		hold:     newWordSet(vocab, "hold holding have having pay paying conduct conducting engage engaging granted"),
		toward:   newWordSet(vocab, "with on upon by"),
		noun:     newWordSet(vocab, "meeting meetings talks discussion discussions consultation consultations conversation conversations call calls conference availability doorstop stakeout encounter audience lunch luncheon dinner breakfast banquet visit visits summit dialogue negotiations teleconference videoconference session roundtable bilateral trilateral ceremony"),
		during:   newWordSet(vocab, "following after during at in occasion conclusion end concluded completed margins sidelines having"),
		ahead:    newWordSet(vocab, "will shall to i'll we'll 'll would"),
		looking:  newWordSet(vocab, "will shall to i'll we'll 'll would is are am i'm we're be due scheduled set expected planning plans plan intends intend look looks looking forward pleased delighted happy glad honoured honored eager able travels travel travelling traveling going preparing prepares here again today tomorrow"),
		lately:   newWordSet(vocab, "just been able to the a an opportunity pleasure honour honor privilege chance occasion of having had today already here very great"),
		see:      newWordSet(vocab, "welcome receive host see meet greet have join"),
		seeing:   newWordSet(vocab, "welcoming receiving hosting seeing meeting greeting having"),
		greet:    newWordSet(vocab, "welcome welcomes welcomed welcoming here"),
		joy:      newWordSet(vocab, "pleasure pleased delighted delight honour honor honoured honored privilege privileged glad happy great good wonderful joy proud nice"),
		doubt:    newWordSet(vocab, "like want wants wish wishes invited invite ready able need needs ask asked hope hopes"),
		other:    newWordSet(vocab, "last previous earlier next forthcoming upcoming future first-ever since before until ahead recent"),
	}
}

// longestEncounter is how many tokens may stand between the verb and those whom one is to see.
const longestEncounter = 9

// encounterAt reads the words that tell whom a traveller is to see ("will hold talks
// with", "is to call on", "for discussions with") from token i on, and gives the
// token after them; 0 for none.
func (a *analysis) encounterAt(i, end int) int {
	x := &a.engine.lexis.encounter
	if a.is(i, "for") {
		return a.withWhomTo(i+1, end)
	}
	if a.is(i, "forward") && i+1 < end && a.words[i+1] == a.engine.lexis.by.to {
		return a.withWhomTo(i+2, end) // "I look forward to discussions with"
	}
	if x.meet.has(a.words[i]) && a.class(i)&isGerund != 0 && i > 0 && a.words[i-1] == a.engine.lexis.by.to {
		return i + 1 // "I look forward to meeting"
	}
	j := i
	for j < end && j-i < longestHelp && (a.engine.lexis.travel.helper.has(a.words[j]) || j > i && a.class(j)&isAdverb != 0) {
		j++
	}
	if j == i || j+1 >= end || !a.helps(i) {
		return 0
	}
	return a.encounterVerb(j, end)
}

// encounterVerb reads a bare verb of meeting at token j ("hold talks with", "call on"), and
// gives the token after it; 0 for none.
func (a *analysis) encounterVerb(j, end int) int {
	x := &a.engine.lexis.encounter
	if j+1 >= end {
		return 0
	}
	switch w := a.words[j]; {
	case x.meet.has(w):
		return j + 1
	case x.call.has(w) && x.toward.has(a.words[j+1]), x.received.has(w) && a.words[j+1] == a.engine.lexis.by.by:
		return j + 2
	case x.hold.has(w):
		return a.withWhomTo(j+1, end)
	}
	return 0
}

// withWhomTo is the token after "bilateral talks with" at token i; 0 for none.
func (a *analysis) withWhomTo(i, end int) int {
	noun := false
	for j := i; j < end && j < i+longestEncounter; j++ {
		switch {
		case noun && a.engine.lexis.encounter.toward.has(a.words[j]):
			return j + 1
		case a.mentionAt(j) >= 0 && !noun, a.class(j)&(isComma|isModal|isTo|isRelative|isSemicolon) != 0:
			return 0
		}
		noun = noun || a.cue(j)&(cuePlain|cueMeeting|cueCall|cueMeal) != 0 || a.engine.lexis.talks.has(a.words[j])
	}
	return 0
}
