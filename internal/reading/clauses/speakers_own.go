package clauses

import (
	"slices"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// amongOwn says whether a state reports of a meeting with nobody from abroad: of whoever
// takes part all are its own, and so are those who speak there without a party.
func (a *Syntax) amongOwn() bool {
	if a.Kind != record.Readout || !who.IsState(a.Issuer) {
		return false
	}
	foreign := func(p record.PartyCode) bool { return p != "" && p != a.Issuer }
	if slices.ContainsFunc(a.Who.Sides, foreign) || slices.ContainsFunc(a.Principals, func(p int) bool { return foreign(a.People[p].Of) }) {
		return false
	}
	for i := range a.Meetings {
		if slices.ContainsFunc(a.Meetings[i].Record.Participants, func(p record.Participant) bool { return foreign(p.Of) }) {
			return false
		}
	}
	return true
}

// ours gives those who speak without a party to the issuer where only its own people meet:
// "state legislators", but not "many countries", nor the one guest of a talk between two.
func (a *Syntax) ours(k int, speakers []record.Speaker) []record.Speaker {
	m := &a.Mentions[k]
	if !a.AmongOwn || m.Kind == who.MentionGroup && m.Group.Class == words.CueSides || m.Kind == who.MentionPerson && len(a.Principals) < 3 {
		return speakers
	}
	if !slices.ContainsFunc(speakers, func(s record.Speaker) bool { return s.Of == "" }) {
		return speakers
	}
	own := slices.Clone(speakers)
	for i := range own {
		if own[i].Of == "" {
			own[i].Of = a.Issuer
		}
	}
	return own
}
