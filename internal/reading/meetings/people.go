package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/record"
)

// participantsOf gathers who took part: those of the clause, and those whom the
// sentences around it add.
func (a *Diary) participantsOf(c *convening, m *who.Meeting, sent int) {
	part := record.Part(c.entry.Fields["part"])
	if part == record.CoChair && len(c.subject) == 1 && len(c.object) == 0 {
		part = record.Chair
	}
	if part == record.Host && a.conveneTogether(c) {
		part = ""
	}
	if a.travelling(c) {
		a.addTravellers(m)
	} else if a.ownTravel(c) {
		e := a.Evidence(a.Mentions[c.subject[0]].First, a.Mentions[c.subject[0]].End, "meetings.participant")
		m.Record.Participants = append(m.Record.Participants, record.Participant{Of: a.Issuer, Evidence: &e})
	} else {
		for j, k := range c.subject {
			if a.fellows(c.subject, j); !a.halfGroup(c.subject, j) {
				a.addParticipant(m, k, part)
			}
		}
	}
	var host record.Part
	if c.entry.Code == "receivedby" {
		host = record.Host
	}
	for j, k := range c.object {
		if a.fellows(c.object, j); !a.halfGroup(c.object, j) {
			a.addParticipant(m, k, host)
		}
	}
	a.addHolders(m, c)
	if c.joint {
		a.addJoint(m, c)
	}
	for _, p := range c.titled {
		a.addTitled(m, p, c)
	}
	if c.guests != "" {
		e := a.Evidence(c.guestsFirst, c.guestsEnd, "meetings.participant")
		m.Record.Participants = append(m.Record.Participants, record.Participant{Group: c.guests, Evidence: &e})
	}
	inClause := len(m.Record.Participants)
	m.Company = inClause
	if a.isTour(c) && inClause == 0 {
		c.stops = nil // whose journey it is the clause does not tell
	}
	if len(a.Meetings) == 0 && !a.isTour(c) {
		a.attendanceAround(m, sent, c.entry.Code == "visit")
		a.bodySide(c, m)
		a.transcribed(m)
	}
	a.dropVague(m, inClause)
	a.dropBare(m)
	a.placeAround(c, m, sent)
	a.hostAtHome(m)
	a.settleParts(m)
}

// conveneTogether says whether parties themselves convene, none of them as the host of
// another: "Norway and Chile convened for the Fourth Dialogue".
func (a *Diary) conveneTogether(c *convening) bool {
	if len(c.object) > 0 || !a.intransitive(c) {
		return false
	}
	parties := 0
	for _, k := range c.subject {
		if m := &a.Mentions[k]; m.Person < 0 && m.Kind != who.MentionOffice {
			parties += len(m.Parties)
		}
	}
	return parties > 1
}

// settleParts makes everyone an attendee who is nothing else.
func (a *Diary) settleParts(m *who.Meeting) {
	chairs := 0
	for i := range m.Record.Participants {
		switch p := &m.Record.Participants[i]; p.Part {
		case "":
			p.Part = record.Attendee
		case record.Chair:
			chairs++
		}
	}
	for i := range m.Record.Participants {
		if p := &m.Record.Participants[i]; p.Part == record.Chair && chairs > 1 {
			p.Part = record.CoChair // each side had its own
		}
	}
}

// addParticipant adds the one or the group that mention k names; one who is there
// already only gets the part.
func (a *Diary) addParticipant(m *who.Meeting, k int, part record.Part) {
	n := &a.Mentions[k]
	p := n.Person
	if a.wifeAlong(k, m) {
		return
	}
	switch {
	case n.Kind == who.MentionPerson && p < 0 || n.Kind == who.MentionOffice:
		if p = a.earlyOffice(n); p < 0 {
			if p = a.unnamedHolder(n); p < 0 {
				if n.Kind == who.MentionOffice && len(n.Parties) == 1 {
					a.addGroup(m, k, part)
				}
				return
			}
		}
	case n.Kind == who.MentionGroup && n.Group.End == 0:
		return
	case n.Kind != who.MentionPerson:
		a.addGroup(m, k, part)
		return
	}
	for i := range m.Record.Participants {
		if q := &m.Record.Participants[i]; q.Person == a.People[p].Name && (q.Person != "" || q.Office == a.People[p].Office) {
			if part != "" {
				m.Record.Participants[i].Part = part
			}
			return
		}
	}
	who := &a.People[p]
	e := a.Evidence(n.First, n.End, "meetings.participant")
	m.Record.Participants = append(m.Record.Participants, record.Participant{Person: who.Name, Office: who.Office, Of: who.Of, Part: part, Evidence: &e})
	m.People = append(m.People, p)
}

// none is no party's code.
const none record.PartyCode = "-"

// unnamedHolder makes a person without a name of an office of the issuer's that
// the text never fills: "The Prime Minister spoke to …".
func (a *Diary) unnamedHolder(n *who.Mention) int {
	if n.Kind != who.MentionOffice || !a.Capital(n.First) && !a.Capital(n.End-1) {
		return -1
	}
	of := a.Issuer
	if len(n.Parties) > 0 {
		of = n.Parties[0]
	}
	if !a.ServesParty(n, of) {
		return -1
	}
	if p := a.namedLater(n, of); of != "" && p >= 0 {
		return p
	}
	a.People = append(a.People, who.Person{Office: a.Written(a.WithoutHonorific(n.First, n.End), n.End), Of: of, Posts: a.Posts(n.First, n.End), First: -1})
	return len(a.People) - 1
}

// namedLater gives the issuer's head, whom the first sentence names by the office
// alone, the one name of the text that has neither office nor party; -1 for none.
func (a *Diary) namedLater(n *who.Mention, of record.PartyCode) int {
	found := -1
	posts := a.Posts(n.First, n.End)
	if of != a.Issuer || len(a.Meetings) > 0 || !who.HoldsPost(posts, []string{"president", "prime-minister", "chancellor"}) {
		return -1
	}
	for p := range a.People {
		if who := &a.People[p]; len(who.Posts) == 0 && who.Office == "" && (who.Of == "" || who.Of == of) && len(who.Parts) > 1 && !a.Met(p) {
			if found >= 0 {
				return -1
			}
			found = p
		}
	}
	if found >= 0 {
		who := &a.People[found]
		who.Office, who.Posts, who.Of = a.Written(a.WithoutArticle(n.First), n.End), posts, of
	}
	return found
}
