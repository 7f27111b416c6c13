package meetings

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// Encounter holds the words in which those whom a traveller is to see are told.
type Encounter struct {
	meet      words.WordSet
	call      words.WordSet
	received  words.WordSet
	hold      words.WordSet
	held      words.WordSet
	toward    words.WordSet
	Noun      words.WordSet
	given     words.WordSet
	plans     words.WordSet
	during    words.WordSet
	other     words.WordSet
	ahead     words.WordSet
	looking   words.WordSet
	lately    words.WordSet
	see       words.WordSet
	seeing    words.WordSet
	greet     words.WordSet
	joy       words.WordSet
	doubt     words.WordSet
	represent words.WordSet
	stand     words.WordSet
	hosting   words.WordSet
	treat     words.WordSet
	chance    words.WordSet
	gone      words.WordSet
}

func newEncounter(sets *words.Sets) Encounter {
	return Encounter{
		meet:      sets.Of("meetings.encounter.meet"),
		call:      sets.Of("meetings.encounter.call"),
		received:  sets.Of("meetings.encounter.received"),
		hold:      sets.Of("meetings.encounter.hold"),
		held:      sets.Of("meetings.encounter.held"),
		toward:    sets.Of("meetings.encounter.toward"),
		Noun:      sets.Of("meetings.encounter.noun"),
		given:     sets.Of("meetings.encounter.given"),
		plans:     sets.Of("meetings.encounter.plans"),
		during:    sets.Of("meetings.encounter.during"),
		ahead:     sets.Of("meetings.encounter.ahead"),
		looking:   sets.Of("meetings.encounter.looking"),
		lately:    sets.Of("meetings.encounter.lately"),
		see:       sets.Of("meetings.encounter.see"),
		seeing:    sets.Of("meetings.encounter.seeing"),
		greet:     sets.Of("meetings.encounter.greet"),
		joy:       sets.Of("meetings.encounter.joy"),
		represent: sets.Of("meetings.encounter.represent"),
		stand:     sets.Of("meetings.encounter.stand"),
		hosting:   sets.Of("meetings.encounter.hosting"),
		treat:     sets.Of("meetings.encounter.treat"),
		chance:    sets.Of("meetings.encounter.chance"),
		gone:      sets.Of("meetings.encounter.gone"),
		doubt:     sets.Of("meetings.encounter.doubt"),
		other:     sets.Of("meetings.encounter.other"),
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
