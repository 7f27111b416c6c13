package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// talks are the words of talking with somebody.
type talks struct {
	verb words.WordSet
	hold words.WordSet
}

func newTalks(sets *words.Sets) talks {
	return talks{
		verb: sets.Of("promises.talks.verb"),
		hold: sets.Of("promises.talks.hold"),
	}
}

// longestTalks is how many tokens may stand between a verb of talking and those with whom.
const longestTalks = 16

// talking are those who are to talk: who acts, and with whom, for nobody talks alone:
// "will hold discussions with the Foreign Minister of Fiji".
func (a *Undertakings) talking(act, end int, actors []record.PartyCode) []record.PartyCode {
	if len(actors) == 0 || act >= end {
		return actors
	}
	stop := min(end, act+longestTalks)
	from := a.talkAt(act, stop)
	if from == 0 {
		return actors
	}
	if at := a.signedWith(from, stop); at > 0 {
		return words.Unique(append(actors[:len(actors):len(actors)], a.talkedTo(at, actors)...))
	}
	return actors
}

// talkedTo are those with whom actors are to talk, named from token i on: parties, "me", or
// the ministers of the state whose text it is where others come to it.
func (a *Undertakings) talkedTo(i int, actors []record.PartyCode) []record.PartyCode {
	if named := a.NamedFrom(i); len(named) > 0 {
		return named
	}
	if a.Is(i, "me") || a.Is(i, "myself") {
		return a.ContractedActors()
	}
	if m := a.AgentAt(i); m >= 0 && a.Mentions[m].Group.Class&(words.CueMinister|words.CueOfficial|words.CueLeader) != 0 && who.IsState(a.Issuer) && len(a.traveller) > 0 && !words.Contains(actors, a.Issuer) {
		return []record.PartyCode{a.Issuer}
	}
	return nil
}

// ofTalks are both sides where their talks, or an instrument that they made, is the subject of a
// verb, or where something is to be discussed: "The talks will focus on", "The treaty will enter into force".
func (a *Undertakings) ofTalks(v *clauses.VerbGroup, lo int, actors []record.PartyCode) []record.PartyCode {
	s := a.SubjectOf(v, lo)
	both := a.Sides()
	if len(both) != 2 || len(actors) != 1 || s.End <= s.First || !words.Contains(both, actors[0]) {
		return actors
	}
	last := a.Words[s.End-1]
	if a.Lexis.conversing.Has(last) || v.Passive && a.Lexis.talks.verb.Has(a.Words[v.Head]) || a.Lexis.Instrument.Has(last) && a.happens(v) {
		return both
	}
	return actors
}

// talkAt is the token after the words of talking that a promise in tokens [act, stop) begins with; 0 for none.
func (a *Undertakings) talkAt(act, stop int) int {
	l := &a.Lexis.talks
	if l.verb.Has(a.Words[act]) {
		return act + 1
	}
	if !l.hold.Has(a.Words[act]) {
		return 0
	}
	for i := act + 1; i < stop && a.Class(i)&(words.IsBreak|words.IsTo|words.IsRelative|words.IsModal) == 0; i++ {
		if a.Lexis.conversing.Has(a.Words[i]) {
			return i + 1
		}
	}
	return 0
}
