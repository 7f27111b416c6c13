package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// comingVisit takes a journey said to come as a promise of whose it is: "Minister Reti's upcoming visit to Tokyo".
func (a *Works) comingVisit(i, lo, hi int) bool {
	first := max(lo, a.NounPhrase(i, lo))
	if i == lo || a.inMeeting(i) || !a.journeyAhead(i, first) {
		return false
	}
	if actors := a.ownersOfEvent(i, lo, a.nounEnd(i+1, hi)); len(actors) > 0 && !a.Promised(i) {
		a.Promises = append(a.Promises, promises.Promise{First: first, Act: i, End: a.beforeComma(i, hi), Actors: actors, Strength: record.Firm, Rule: "commitments.to-be-held", Sieve: "noun"})
	}
	return true
}

// journeyAhead is "Minister Reti's upcoming visit to Tokyo": a journey said to come.
func (a *Works) journeyAhead(i, first int) bool {
	if !a.Is(i, "visit") && !a.Is(i, "trip") && !a.Is(i, "tour") || !a.Is(i-1, "upcoming") && !a.Is(i-1, "forthcoming") && !a.Is(first+1, "upcoming") {
		return false
	}
	fr := a.Governing(i)
	return fr == nil || fr.Act != record.Request && fr.Act != record.Propose
}

// ownersOfEvent are those whose a visit or a meeting was, by the words around its noun.
func (a *Works) ownersOfEvent(i, lo, stop int) []record.PartyCode {
	if m := a.possessor(i, lo); m >= 0 {
		return a.withJoined(m, lo)
	}
	for j := i + 1; j < stop && j < i+8; j++ {
		if a.Is(j, "by") || a.Is(j, "of") && j == i+1 {
			if m := a.AgentAt(j + 1); m >= 0 {
				return clauses.PartiesOf(a.Speakers(m))
			}
		}
	}
	return nil
}

// withJoined are the parties of mention m and of those that "and" joins to it from before.
func (a *Works) withJoined(m, lo int) []record.PartyCode {
	return clauses.PartiesOf(a.SpeakersOf(a.Joined(m, lo)))
}

// nounEnd is where the words about a noun end: at a comma, a finite verb, "and" or "that".
func (a *Works) nounEnd(i, hi int) int {
	values := a.ValuesIn(i, hi)
	for j := i; j < hi; j++ {
		for len(values) > 0 && int(values[0].LeadFirst) < j {
			values = values[1:]
		}
		if len(values) > 0 && int(values[0].LeadFirst) == j {
			j = max(j, int(values[0].End)-1)
			continue
		}
		if a.Class(j)&(words.IsBreak|words.IsAnd|words.IsRelative|words.IsModal|words.IsSubordinator|words.IsQuote) != 0 {
			return j
		}
		for k := range a.Groups {
			if v := &a.Groups[k]; v.First == j && v.Finite() {
				return j
			}
		}
	}
	return hi
}

// inMeeting says whether a token stands in the words that report the text's own meeting.
func (a *Works) inMeeting(tok int) bool {
	for i := range a.Meetings {
		if m := &a.Meetings[i]; m.First <= tok && tok < m.End {
			return true
		}
	}
	return false
}
