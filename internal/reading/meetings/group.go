package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// addGroup adds a group or a party, once a code.
func (a *Diary) addGroup(m *who.Meeting, k int, part record.Part) {
	n := &a.Mentions[k]
	name := a.groupName(n)
	codes := n.Parties
	if len(codes) == 0 {
		codes = []record.PartyCode{""}
		if of := a.ownOfficials(m, n); of != "" {
			codes[0] = of
		}
	}
	for _, code := range codes {
		for i := range m.Record.Participants {
			p := &m.Record.Participants[i]
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
		e := a.Evidence(n.First, n.End, "meetings.participant")
		m.Record.Participants = append(m.Record.Participants, record.Participant{Group: name, Of: code, Part: part, Evidence: &e})
	}
	if len(n.Parties) == 1 && a.Who.Group < 0 && n.Kind == who.MentionGroup && a.IsBody(n.Parties[0]) {
		a.Who.Group = k
	}
}

// ownOfficials is the party of officials without one who stand beside one person, that
// person's; or of the ministers or leaders of whom a body's joint text tells, the body.
func (a *Diary) ownOfficials(m *who.Meeting, n *who.Mention) record.PartyCode {
	if a.Kind == record.JointStatement && a.IsBody(a.Issuer) && n.Group.Class&(words.CueMinister|words.CueLeader) != 0 {
		return a.Issuer // a body's ministers, in its own text
	}
	if n.Group.Class == words.CueOfficial && len(m.People) == 1 {
		return a.People[m.People[0]].Of
	}
	return ""
}

// groupName is a group as written, without article.
func (a *Diary) groupName(n *who.Mention) string {
	first := n.First
	for first < n.End && a.Cue(first)&words.CueThe != 0 {
		first++
	}
	return a.Written(first, n.End)
}
