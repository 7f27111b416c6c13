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

// isBody says whether a code is that of an organisation, not of a state. Of a code
// that is both (Australia's and the African Union's) the names in the text decide.
func (a *analysis) isBody(code record.PartyCode) bool {
	if len(a.engine.names.Lookup("bodies", string(code))) == 0 {
		return false
	}
	if len(a.engine.names.Lookup("parties", string(code))) == 0 {
		return true
	}
	body, ok := a.shared[code]
	if !ok {
		body = a.namesBody(code)
		if a.shared == nil {
			a.shared = map[record.PartyCode]bool{}
		}
		a.shared[code] = body
	}
	return body
}

// namesBody says whether the text or its title names the body of a code.
func (a *analysis) namesBody(code record.PartyCode) bool {
	for _, b := range []*analysis{a, a.who.title} {
		if b == nil {
			continue
		}
		for i := range b.names {
			for _, e := range b.names[i].Entries {
				if e.List == "bodies" && e.Code == string(code) {
					return true
				}
			}
		}
	}
	return false
}

// groupName is a group as written, without article.
func (a *analysis) groupName(n *mention) string {
	first := n.first
	for first < n.end && a.cue(first)&cueThe != 0 {
		first++
	}
	return a.written(first, n.end)
}
