package clauses

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Speakers are the resolved speakers of mention k: a person with the fullest
// name, one a person for a group of people, else the parties.
func (a *Syntax) Speakers(k int) []record.Speaker { return a.ours(k, a.speakers(k)) }

func (a *Syntax) speakers(k int) []record.Speaker {
	m := &a.Mentions[k]
	switch {
	case len(m.Persons) > 0:
		out := make([]record.Speaker, 0, len(m.Persons))
		for _, p := range m.Persons {
			out = append(out, a.Speaker(p))
		}
		return out
	case m.Person >= 0:
		return []record.Speaker{a.Speaker(m.Person)}
	case a.membersOfIssuer(m):
		return a.sideSpeakers()
	case len(m.Parties) == 1 && m.Kind == who.MentionGroup:
		return []record.Speaker{{Group: m.Name, Of: m.Parties[0]}}
	case a.meansSides(m):
		return a.sideSpeakers()
	case len(m.Parties) > 0:
		out := make([]record.Speaker, 0, len(m.Parties))
		for _, p := range m.Parties {
			out = append(out, record.Speaker{Of: p})
		}
		return out
	case m.Kind == who.MentionGroup && m.Name != "" && a.pair(m):
		return a.JointSpeakers()
	case m.Kind == who.MentionGroup && m.Name != "":
		return []record.Speaker{{Group: m.Name}}
	}
	return nil
}

// membersOfIssuer says whether a group is the members of the body whose joint text it is,
// where these, and not the body, speak in it: "the Member States of the Commission".
func (a *Syntax) membersOfIssuer(m *who.Mention) bool {
	return a.Kind == record.JointStatement && m.Kind == who.MentionGroup && len(m.Parties) == 1 && m.Parties[0] == a.Issuer && len(a.Who.Sides) > 1 && !words.Contains(a.Who.Sides, a.Issuer) && a.IsBody(a.Issuer)
}

// pair says whether a group can only be the two who speak in a text: "both sides",
// "the two ministers".
func (a *Syntax) pair(m *who.Mention) bool {
	both := false
	for i := m.First; i < m.End; i++ {
		both = both || a.Cue(i)&(words.CueAll|words.CueCount) != 0 && (a.Is(i, "both") || a.Is(i, "Both") || a.Language.Cues.Counts[a.Words[i]] == 2)
	}
	return both && len(a.JointSpeakers()) == 2
}

// Speaker is a person who speaks: by name, or where neither name nor party is told by the office.
func (a *Syntax) Speaker(p int) record.Speaker {
	who := &a.People[p]
	if who.Name == "" && who.Of == "" {
		return record.Speaker{Group: who.Office}
	}
	return record.Speaker{Person: who.Name, Of: who.Of}
}
