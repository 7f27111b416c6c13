package who

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Apart are parties with the members of each body that has no organs in the place of the body:
// what such a body does its members do.
func (a *Cast) Apart(parties []record.PartyCode) []record.PartyCode {
	if !slices.ContainsFunc(parties, a.loose) {
		return parties
	}
	out := make([]record.PartyCode, 0, len(parties))
	for _, p := range parties {
		if a.loose(p) {
			out = append(out, a.Lexis.Codes.Members[p]...)
		} else {
			out = append(out, p)
		}
	}
	return words.Unique(out)
}

// SpeakersApart are speakers with those for a body that has no organs as the members of it.
func (a *Cast) SpeakersApart(speakers []record.Speaker) []record.Speaker {
	if !slices.ContainsFunc(speakers, a.speaksLoosely) {
		return speakers
	}
	out := make([]record.Speaker, 0, len(speakers))
	for _, s := range speakers {
		if !a.speaksLoosely(s) {
			out = append(out, s)
			continue
		}
		for _, m := range a.Lexis.Codes.Members[s.Of] {
			out = append(out, record.Speaker{Group: s.Group, Of: m})
		}
	}
	return out
}

func (a *Cast) loose(p record.PartyCode) bool { return a.Lexis.Codes.Loose[p] }

func (a *Cast) speaksLoosely(s record.Speaker) bool { return s.Person == "" && a.loose(s.Of) }
