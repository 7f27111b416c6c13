package reading

import "entente.example/internal/record"

// speakers are the resolved speakers of mention k: a person with the fullest
// name, one a person for a group of people, else the parties.
func (a *analysis) speakers(k int) []record.Speaker {
	m := &a.mentions[k]
	switch {
	case len(m.persons) > 0:
		out := make([]record.Speaker, 0, len(m.persons))
		for _, p := range m.persons {
			out = append(out, a.speaker(p))
		}
		return out
	case m.person >= 0:
		return []record.Speaker{a.speaker(m.person)}
	case len(m.parties) == 1 && m.kind == mentionGroup:
		return []record.Speaker{{Group: m.name, Of: m.parties[0]}}
	case a.meansSides(m):
		return a.sideSpeakers()
	case len(m.parties) > 0:
		out := make([]record.Speaker, 0, len(m.parties))
		for _, p := range m.parties {
			out = append(out, record.Speaker{Of: p})
		}
		return out
	case m.kind == mentionGroup && m.name != "" && a.pair(m):
		return a.jointSpeakers()
	case m.kind == mentionGroup && m.name != "":
		return []record.Speaker{{Group: m.name}}
	}
	return nil
}

// pair says whether a group can only be the two who speak in a text: "both sides",
// "the two ministers".
func (a *analysis) pair(m *mention) bool {
	both := false
	for i := m.first; i < m.end; i++ {
		both = both || a.cue(i)&(cueAll|cueCount) != 0 && (a.is(i, "both") || a.is(i, "Both") || a.engine.cues.counts[a.words[i]] == 2)
	}
	return both && len(a.jointSpeakers()) == 2
}

// speaker is a person who speaks: by name, or where neither name nor party is told by the office.
func (a *analysis) speaker(p int) record.Speaker {
	who := &a.people[p]
	if who.name == "" && who.of == "" {
		return record.Speaker{Group: who.office}
	}
	return record.Speaker{Person: who.name, Of: who.of}
}
