package reading

import "entente.example/internal/record"

// comingVisit takes a journey said to come as a promise of whose it is: "Minister Reti's upcoming visit to Tokyo".
func (a *analysis) comingVisit(i, lo, hi int) bool {
	first := max(lo, a.nounPhrase(i, lo))
	if i == lo || a.inMeeting(i) || !a.journeyAhead(i, first) {
		return false
	}
	if actors := a.ownersOfEvent(i, lo, a.nounEnd(i+1, hi)); len(actors) > 0 && !a.promised(i) {
		a.found.promises = append(a.found.promises, promise{first: first, act: i, end: a.beforeComma(i, hi), actors: actors, strength: record.Firm, rule: "commitments.to-be-held", sieve: "noun"})
	}
	return true
}

// journeyAhead is "Minister Reti's upcoming visit to Tokyo": a journey said to come.
func (a *analysis) journeyAhead(i, first int) bool {
	if !a.is(i, "visit") && !a.is(i, "trip") && !a.is(i, "tour") || !a.is(i-1, "upcoming") && !a.is(i-1, "forthcoming") && !a.is(first+1, "upcoming") {
		return false
	}
	fr := a.governing(i)
	return fr == nil || fr.act != record.Request && fr.act != record.Propose
}

// ownersOfEvent are those whose a visit or a meeting was, by the words around its noun.
func (a *analysis) ownersOfEvent(i, lo, stop int) []record.PartyCode {
	if m := a.possessor(i, lo); m >= 0 {
		return a.withJoined(m, lo)
	}
	for j := i + 1; j < stop && j < i+8; j++ {
		if a.is(j, "by") || a.is(j, "of") && j == i+1 {
			if m := a.agentAt(j + 1); m >= 0 {
				return partiesOf(a.speakers(m))
			}
		}
	}
	return nil
}

// withJoined are the parties of mention m and of those that "and" joins to it from before.
func (a *analysis) withJoined(m, lo int) []record.PartyCode {
	return partiesOf(a.speakersOf(a.joined(m, lo)))
}

// nounEnd is where the words about a noun end: at a comma, a finite verb, "and" or "that".
func (a *analysis) nounEnd(i, hi int) int {
	values := a.valuesIn(i, hi)
	for j := i; j < hi; j++ {
		for len(values) > 0 && int(values[0].LeadFirst) < j {
			values = values[1:]
		}
		if len(values) > 0 && int(values[0].LeadFirst) == j {
			j = max(j, int(values[0].End)-1)
			continue
		}
		if a.class(j)&(isBreak|isAnd|isRelative|isModal|isSubordinator|isQuote) != 0 {
			return j
		}
		for k := range a.found.groups {
			if v := &a.found.groups[k]; v.first == j && v.finite() {
				return j
			}
		}
	}
	return hi
}

// inMeeting says whether a token stands in the words that report the text's own meeting.
func (a *analysis) inMeeting(tok int) bool {
	for i := range a.meetings {
		if m := &a.meetings[i]; m.first <= tok && tok < m.end {
			return true
		}
	}
	return false
}
