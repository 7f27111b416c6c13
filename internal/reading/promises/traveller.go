package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// ofVisitor are the actors of what a visit or its programme is to do, the visitor's ("The
// visit will begin in Lima"), else those given.
func (a *Undertakings) ofVisitor(v *clauses.VerbGroup, lo int, actors []record.PartyCode) []record.PartyCode {
	if s := a.SubjectOf(v, lo); len(a.traveller) > 0 && s.End > s.First && a.ofJourney(s) {
		return a.traveller
	}
	return actors
}

// asTraveller notes whose the journey is that a promise tells of: nobody visits himself.
func (a *Undertakings) asTraveller(act int, actors []record.PartyCode, sieve string) []record.PartyCode {
	if sieve == "joint" || sieve == "speaker" {
		return actors
	}
	if !a.travels(act) {
		return actors
	}
	if len(actors) == 1 && who.IsState(actors[0]) && words.Contains(a.placesAfter(act), actors[0]) {
		if both := a.Sides(); len(both) == 2 && words.Contains(both, actors[0]) {
			actors = []record.PartyCode{both[0]}
			if words.Contains(a.placesAfter(act), both[0]) {
				actors[0] = both[1]
			}
		}
	}
	a.traveller = actors
	return actors
}

// travels says whether the act of a promise is a journey: "visit", "make a state visit".
func (a *Undertakings) travels(act int) bool {
	t := &a.Diary.Lexis.Travel
	return act < len(a.Words) && (t.Place.Has(a.Words[act]) || t.Goes.Has(a.Words[act]) || a.JourneyIn(act+1, min(len(a.Tokens), act+longestPlace+1)))
}

// fromAbroad are the actors of a journey to the land of one of two states without that one: nobody visits himself.
func (a *Undertakings) fromAbroad(act int, actors []record.PartyCode) []record.PartyCode {
	if len(actors) != 2 || !a.travels(act) && !a.Is(act, "arrive") {
		return actors
	}
	to := a.placesAfter(act)
	for i, p := range actors {
		if who.IsState(p) && len(to) == 1 && to[0] == p {
			return []record.PartyCode{actors[1-i]}
		}
	}
	return actors
}

// ofJourney says whether a subject is a journey or its programme: "Her visit", "the itinerary".
func (a *Undertakings) ofJourney(s clauses.Subject) bool {
	for i := s.First; i < s.End; i++ {
		if a.Class(i)&words.IsPreposition != 0 {
			return false // "the signing of papers during the visit"
		}
	}
	return a.JourneyIn(s.End-1, s.End) || a.Lexis.programme.Has(a.Words[s.End-1])
}

// placesAfter are the parties of the first place named after the verb of a journey.
func (a *Undertakings) placesAfter(act int) []record.PartyCode {
	for i := act + 1; i < act+longestPlace+2 && i < len(a.Tokens) && !a.StartsSentence(i) && a.Class(i)&(words.IsComma|words.IsRelative) == 0; i++ {
		if m := a.MentionAt(i); m >= 0 && a.Mentions[m].First == i {
			return a.Mentions[m].Parties
		}
	}
	return nil
}
