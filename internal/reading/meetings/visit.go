package meetings

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// Travel holds the words in which a journey is told.
type Travel struct {
	helper  words.WordSet
	Place   words.WordSet
	Goes    words.WordSet
	moves   words.WordSet
	pays    words.WordSet
	leads   words.WordSet
	takes   words.WordSet
	stays   words.WordSet
	Journey words.WordSet
	party   words.WordSet
	toward  words.WordSet
}

func newTravel(sets *words.Sets) Travel {
	return Travel{
		helper:  sets.Of("meetings.visit.helper"),
		Place:   sets.Of("meetings.visit.place"),
		Goes:    sets.Of("meetings.visit.goes"),
		moves:   sets.Of("meetings.visit.moves"),
		pays:    sets.Of("meetings.visit.pays"),
		takes:   sets.Of("meetings.visit.takes"),
		leads:   sets.Of("meetings.visit.leads"),
		Journey: sets.Of("meetings.visit.journey"),
		stays:   sets.Of("meetings.visit.stays"),
		party:   sets.Of("meetings.visit.party"),
		toward:  sets.Of("meetings.visit.toward"),
	}
}

// longestHelp is how many words may help the verb of a journey: "is due to pay".
const longestHelp = 5

// visitAt reads the words that tell of a journey from token i on ("will pay a state
// visit to", "left for Oslo", "is on a tour of"), and gives the frame and the token
// where its place begins.
func (a *Diary) visitAt(i, end int) (*lexicon.Entry, int) {
	t := &a.Lexis.Travel
	j := i
	for j < end && j-i < longestHelp && t.helper.Has(a.Words[j]) {
		j++
	}
	if next := a.pastDate(j, end); j > i && next > j { // "will on Monday, 3 May, arrive in"
		for j = next; j < end && a.Class(j)&words.IsComma != 0; j++ {
		}
	}
	if j == end || j > i && !a.helps(i) && !a.hadTaken(i, j) {
		return nil, i
	}
	after, w := 0, a.Words[j]
	switch on := j > i && w == a.Language.By.On; {
	case t.Place.Has(w) && !a.isJourney(j, end) && (j > i || a.Class(j)&words.IsPast != 0 || a.Class(j)&words.IsThird != 0 && a.BlockKind(i) == text.Paragraph):
		after = j + 1
	case t.Goes.Has(w) && (j > i || a.Class(j)&(words.IsPast|words.IsThird) != 0) && j+1 < end && a.Words[j+1] == a.Language.By.To:
		after = j + 2
	case t.moves.Has(w) && a.movesTo(j+1, end) > 0:
		after = a.movesTo(j+1, end)
	case on, t.pays.Has(w):
		after = a.tripTo(j+1, end)
	case j > i && (a.Is(j-1, "be") || a.Is(j-1, "expected")) && a.Cue(j)&words.CueIn != 0:
		after = a.movesTo(j, end) // "will be in Oslo", "is expected in Oslo"
	case t.stays.Has(w), j > i && a.Cue(j)&words.CueIn != 0 && t.stays.Has(a.Words[j-1]):
		after = a.guestIn(j, end)
	case t.moves.Has(w):
		after = a.onTrip(j+1, end)
	case t.takes.Has(w):
		after = a.invitedTo(j+1, end)
	}
	if after == 0 && t.leads.Has(w) {
		after = a.leadsTo(j+1, end)
	}
	if after == 0 {
		return nil, i
	}
	return a.Language.Cues.Visit, after
}

// isJourney says whether "visits" at token j is a noun: "before his departure for visits to Japan".
func (a *Diary) isJourney(j, end int) bool {
	return a.Lexis.Travel.Journey.Has(a.Words[j]) && j+1 < end && a.Words[j+1] == a.Language.By.To
}

// invitedTo is the token after "an invitation to visit" at token i; 0 for none.
func (a *Diary) invitedTo(i, end int) int {
	for j := i; j+2 < end && j < i+longestInvitation; j++ {
		if a.Class(j)&(words.IsComma|words.IsModal|words.IsRelative) != 0 {
			return 0
		}
		if !a.WordAt(j, "invitation") || a.Words[j+1] != a.Language.By.To {
			continue
		}
		if a.Lexis.Travel.Place.Has(a.Words[j+2]) {
			return j + 3
		}
		if a.Lexis.Travel.pays.Has(a.Words[j+2]) {
			return a.tripTo(j+3, end)
		}
		return 0
	}
	return 0
}

// longestInvitation is how many tokens may stand between "accepted" and the journey.
const longestInvitation = 9

// hadTaken says whether somebody is reported to have taken an invitation: "said that X had accepted".
func (a *Diary) hadTaken(i, j int) bool {
	if !a.Is(i, "had") || !a.Lexis.Travel.takes.Has(a.Words[j]) {
		return false
	}
	for b := i - 1; b >= a.Sents[a.SentenceOf(i)].FirstToken; b-- {
		if a.Class(b)&words.IsThat != 0 {
			return true
		}
	}
	return false
}

// helps says whether the word at token i can begin the helpers of a verb.
func (a *Diary) helps(i int) bool {
	return a.Class(i)&(words.IsModal|words.IsBe|words.IsHave|words.IsThird) != 0 && !a.Is(i, "had") && !a.Is(i, "having") && !a.Is(i, "be") && !a.Is(i, "been")
}

// ownTravel says whether "I" travel in a text that names nobody who says so.
func (a *Diary) ownTravel(c *convening) bool {
	if c.entry.Code != "visit" || len(a.Meetings) > 0 || len(c.subject) != 1 || a.Issuer == "" {
		return false
	}
	n := &a.Mentions[c.subject[0]]
	return n.Kind == who.MentionPerson && n.Person < 0 && a.Cue(n.First)&words.CueI != 0 && a.Who.Lead < 0 && a.ownHolder() < 0
}

// movesTo is the token of a place that stands after "to", "for" or "in" at token i
// or, past words that tell when, near it; 0 for none.
func (a *Diary) movesTo(i, end int) int {
	if i+2 < end && a.DateAt(i) {
		i++ // "will depart today for"
	}
	if i+1 >= end || !a.Lexis.Travel.toward.Has(a.Words[i]) || a.Words[i] == a.Language.By.Of {
		return 0
	}
	j := i + 1
	for j < end && j < i+3 && (a.Cue(j)&words.CueThe != 0 || a.Tokens[j].Shape == text.Lower && a.Class(j)&words.IsAdjective != 0) {
		j++
	}
	if j < end && a.Who.Signs[j].Kinds&(who.NameCity|who.NameParty) != 0 {
		return i + 1
	}
	return 0
}

// tripTo is the token after "a state visit to" at token i, "on" before it or not; 0 for none.
func (a *Diary) tripTo(i, end int) int {
	t := &a.Lexis.Travel
	if i < end && a.Words[i] == a.Language.By.On {
		i++
	}
	j := i
	for j < end && j < i+7 && !t.Journey.Has(a.Words[j]) {
		c := a.Class(j)
		if a.Tokens[j].Class == text.Punct && c&words.IsDash == 0 || c&(words.IsModal|words.IsBe|words.IsHave|words.IsTo|words.IsAnd) != 0 || c&words.IsPreposition != 0 {
			return 0
		}
		j++
	}
	switch {
	case j+1 >= end || !t.Journey.Has(a.Words[j]):
		return 0
	case j > i && a.Class(j+1)&words.IsPreposition != 0 && a.DateAt(j+2):
		return j + 1 // "paid an official visit from 3 to 5 May", where to is untold
	case !t.toward.Has(a.Words[j+1]) || j == i && !a.Is(j, "visits"):
		return 0
	}
	return j + 2
}

// onTrip is the token after "on a state visit to", a few words after token i: "arrived today on a visit to".
func (a *Diary) onTrip(i, end int) int {
	for j := i; j < end && j < i+6 && a.Class(j)&(words.IsComma|words.IsModal|words.IsTo) == 0; j++ {
		if a.Words[j] == a.Language.By.On && j+1 < end && a.Cue(j+1)&words.CueThe != 0 {
			return a.tripTo(j, end)
		}
	}
	return 0
}

// guestIn is the token of the place where somebody is told to have been, from the verb at or
// before token i on: "was in Peru on an official visit", "stayed in Peru as a guest of"; 0 for none.
func (a *Diary) guestIn(i, end int) int {
	if a.Cue(i)&words.CueIn == 0 {
		i++
	}
	place := a.movesTo(i, end)
	if place == 0 {
		return 0
	}
	for j := place; j < min(end, place+longestStay); j++ {
		if a.Class(j)&(words.IsComma|words.IsModal|words.IsBe|words.IsHave) != 0 {
			return 0
		}
		if a.Lexis.Travel.Journey.Has(a.Words[j]) || a.WordAt(j, "guest") {
			return place
		}
	}
	return 0
}

// longestStay is within how many tokens behind "was in" is said that it was a visit.
const longestStay = 12

// leadsTo is the token after "a delegation to" or "a delegation on a visit to".
func (a *Diary) leadsTo(i, end int) int {
	t := &a.Lexis.Travel
	for j := i; j+1 < end && j < i+7; j++ {
		if !t.party.Has(a.Words[j]) {
			continue
		}
		switch a.Words[j+1] {
		case a.Language.By.To:
			return j + 2
		case a.Language.By.On:
			return a.tripTo(j+1, end)
		}
		return 0
	}
	return 0
}
