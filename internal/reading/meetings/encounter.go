package meetings

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// Encounter holds the words in which those whom a traveller is to see are told.
type Encounter struct {
	meet      words.WordSet // take them at once or with "with": "will meet"
	call      words.WordSet // with "on": "will call on"
	received  words.WordSet // with "by": "will be received by"
	hold      words.WordSet // with a noun of meeting: "will hold talks with"
	held      words.WordSet // stand after "having": "having held talks with"
	toward    words.WordSet // after that noun
	Noun      words.WordSet // nouns for meeting somebody: "talks"
	given     words.WordSet // stand between such a noun and "by" whom it was: "a dinner given by"
	plans     words.WordSet // stand before "for" the visit that they plan: "the itinerary"
	during    words.WordSet // tie such a noun to what the text tells of: "following"
	other     words.WordSet // say that it was another: "last", "next"
	ahead     words.WordSet // put a verb into the time to come: "will", "to"
	looking   words.WordSet // stand with them: "looks forward"
	lately    words.WordSet // stand between "I" and a verb of meeting: "had the opportunity of having"
	see       words.WordSet // verbs of having somebody with one: "welcome"
	seeing    words.WordSet // what hosts are thanked for: "receiving me"
	greet     words.WordSet // stand before the place where somebody is received: "welcome to"
	joy       words.WordSet // say that it pleases: "delighted"
	doubt     words.WordSet // leave open whether it will be: "would like"
	represent words.WordSet // with "at" and an event: "represent Norway at the Forum"
	stand     words.WordSet // stand between them
	hosting   words.WordSet // take an event at once
	treat     words.WordSet // with "with": what is talked about with whom one is to see
	chance    words.WordSet // say that a visit brings something: "opportunity"
	gone      words.WordSet // say that it was an earlier one: "last year"
}

func newEncounter(vocab *lexicon.Vocabulary) Encounter {
	return Encounter{
		meet:      words.NewWordSet(vocab, "meet meeting confer conferring consult consulting"),
		call:      words.NewWordSet(vocab, "call calling"),
		received:  words.NewWordSet(vocab, "received welcomed hosted greeted met granted"),
		hold:      words.NewWordSet(vocab, "hold holding have having pay paying conduct conducting engage engaging granted"),
		held:      words.NewWordSet(vocab, "held had conducted completed"),
		toward:    words.NewWordSet(vocab, "with on upon by"),
		Noun:      words.NewWordSet(vocab, "meeting meetings talks discussion discussions consultation consultations conversation conversations call calls conference availability doorstop stakeout encounter audience lunch luncheon dinner breakfast banquet visit visits summit dialogue teleconference videoconference session roundtable bilateral trilateral ceremony toast toasts"),
		given:     words.NewWordSet(vocab, "given hosted offered tendered arranged"),
		plans:     words.NewWordSet(vocab, "itinerary programme program arrangements details plans schedule preparations dates"),
		during:    words.NewWordSet(vocab, "following after during at in occasion conclusion end concluded completed margins sidelines having"),
		ahead:     words.NewWordSet(vocab, "will shall to i'll we'll 'll would"),
		looking:   words.NewWordSet(vocab, "will shall to i'll we'll 'll would is are am i'm we're be due scheduled set expected planning plans plan intends intend look looks looking forward pleased delighted happy glad honoured honored eager able travels travel travelling traveling going preparing prepares here again today tomorrow"),
		lately:    words.NewWordSet(vocab, "just been able to the a an opportunity pleasure honour honor privilege chance occasion of having had today already here very great"),
		see:       words.NewWordSet(vocab, "welcome receive host see meet greet have join"),
		seeing:    words.NewWordSet(vocab, "welcoming receiving hosting seeing meeting greeting having"),
		greet:     words.NewWordSet(vocab, "welcome welcomes welcomed welcoming here"),
		joy:       words.NewWordSet(vocab, "pleasure pleased delighted delight honour honor honoured honored privilege privileged glad happy great good wonderful joy proud nice"),
		represent: words.NewWordSet(vocab, "represent representing"),
		stand:     words.NewWordSet(vocab, "at in"),
		hosting:   words.NewWordSet(vocab, "host hosting co-host co-hosting chair chairing co-chair co-chairing convene convening open opening"),
		treat:     words.NewWordSet(vocab, "discuss discussing exchange exchanging talk talking review reviewing speak speaking"),
		chance:    words.NewWordSet(vocab, "opportunity opportunities chance occasion forward enable enables enabling allow allows allowing purpose announce announcing announced"),
		gone:      words.NewWordSet(vocab, "last previous previously earlier ago"),
		doubt:     words.NewWordSet(vocab, "like want wants wish wishes invited invite ready able need needs ask asked hope hopes"),
		other:     words.NewWordSet(vocab, "last previous earlier next forthcoming upcoming future first-ever since before until ahead recent"),
	}
}

// longestEncounter is how many tokens may stand between the verb and those whom one is to see.
const longestEncounter = 9

// encounterAt reads the words that tell whom a traveller is to see ("will hold talks
// with", "is to call on", "for discussions with") from token i on, and gives the
// token after them; 0 for none.
func (a *Diary) encounterAt(i, end int) int {
	x := &a.Lexis.Encounter
	if a.Is(i, "for") {
		return a.withWhomTo(i+1, end)
	}
	if a.Is(i, "forward") && i+1 < end && a.Words[i+1] == a.Language.By.To {
		return a.withWhomTo(i+2, end) // "I look forward to discussions with"
	}
	if x.meet.Has(a.Words[i]) && a.Class(i)&words.IsGerund != 0 && i > 0 && a.Words[i-1] == a.Language.By.To {
		return i + 1 // "I look forward to meeting"
	}
	if a.Is(i, "having") && i+1 < end && x.held.Has(a.Words[i+1]) {
		return a.withWhomTo(i+2, end)
	}
	j := i
	for j < end && j-i < longestHelp && (a.Lexis.Travel.helper.Has(a.Words[j]) || j > i && a.Class(j)&words.IsAdverb != 0) {
		if after := a.encounterVerb(j, end); j > i && after > 0 && a.helps(i) {
			return after // "will have talks with"
		}
		j++
	}
	if j == i || j+1 >= end || !a.helps(i) {
		return 0
	}
	return a.encounterVerb(j, end)
}

// alsoSees is the token after a verb of meeting that "and" or a comma joins to one before it:
// "will call on X and meet with"; 0 for none.
func (a *Diary) alsoSees(i, end int) int {
	if a.Cue(i)&(words.CueAnd|words.CueComma) == 0 {
		return 0
	}
	for i++; i < end && (a.Cue(i)&words.CueAnd != 0 || a.Class(i)&words.IsAdverb != 0); i++ {
	}
	if i == end || a.Tokens[i].Shape != text.Lower {
		return 0
	}
	return a.encounterVerb(i, end)
}

// encounterVerb reads a bare verb of meeting at token j ("hold talks with", "call on"), and
// gives the token after it; 0 for none.
func (a *Diary) encounterVerb(j, end int) int {
	x := &a.Lexis.Encounter
	if j+1 >= end {
		return 0
	}
	switch w := a.Words[j]; {
	case x.meet.Has(w):
		return j + 1
	case x.call.Has(w) && x.toward.Has(a.Words[j+1]), x.received.Has(w) && a.Words[j+1] == a.Language.By.By:
		return j + 2
	case x.hold.Has(w):
		return a.withWhomTo(j+1, end)
	}
	return 0
}

// withWhomTo is the token after "bilateral talks with" at token i; 0 for none.
func (a *Diary) withWhomTo(i, end int) int {
	noun := false
	for j := i; j < end && j < i+longestEncounter; j++ {
		switch {
		case noun && a.Lexis.Encounter.toward.Has(a.Words[j]):
			return j + 1
		case a.MentionAt(j) >= 0 && !noun, a.Class(j)&(words.IsComma|words.IsModal|words.IsTo|words.IsRelative|words.IsSemicolon) != 0:
			return 0
		}
		noun = noun || a.Cue(j)&(words.CuePlain|words.CueMeeting|words.CueCall|words.CueMeal) != 0 || a.Lexis.Talks.Has(a.Words[j])
	}
	return 0
}
