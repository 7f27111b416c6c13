package reading

import "entente.example/internal/record"

// addGroup adds a group or a party, once a code.
func (a *analysis) addGroup(m *meeting, k int, part record.Part) {
	n := &a.mentions[k]
	name := a.groupName(n)
	codes := n.parties
	if len(codes) == 0 {
		codes = []record.PartyCode{""}
		if of := a.ownOfficials(m, n); of != "" {
			codes[0] = of
		}
	}
	for _, code := range codes {
		for i := range m.record.Participants {
			p := &m.record.Participants[i]
			if p.Person == "" && p.Of == code && p.Group == name {
				if part != "" {
					p.Part = part
				}
				code = none
			}
		}
		if code == none {
			continue
		}
		e := a.evidence(n.first, n.end, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Group: name, Of: code, Part: part, Evidence: &e})
	}
	if len(n.parties) == 1 && a.who.group < 0 && n.kind == mentionGroup && a.isBody(n.parties[0]) {
		a.who.group = k
	}
}

// ownOfficials is the party of officials without one who stand beside one person: that person's.
func (a *analysis) ownOfficials(m *meeting, n *mention) record.PartyCode {
	if n.group.class == cueOfficial && len(m.people) == 1 {
		return a.people[m.people[0]].of
	}
	return ""
}

// groupName is a group as written, without article.
func (a *analysis) groupName(n *mention) string {
	first := n.first
	for first < n.end && a.cue(first)&cueThe != 0 {
		first++
	}
	return a.written(first, n.end)
}
