package reading

import "entente.example/internal/record"

// participantsOf gathers who took part: those of the clause, and those whom the
// sentences around it add.
func (a *analysis) participantsOf(c *convening, m *meeting, sent int) {
	part := record.Part(c.entry.Fields["part"])
	if part == record.CoChair && len(c.subject) == 1 && len(c.object) == 0 {
		part = record.Chair
	}
	if a.travelling(c) {
		a.addTravellers(m)
	} else if a.ownTravel(c) {
		e := a.evidence(a.mentions[c.subject[0]].first, a.mentions[c.subject[0]].end, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Of: a.issuer, Evidence: &e})
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
	if c.joint {
		a.addJoint(m, c)
	}
	for _, p := range c.titled {
		a.addTitled(m, p, c)
	}
	if c.guests != "" {
		e := a.evidence(c.guestsFirst, c.guestsEnd, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Group: c.guests, Evidence: &e})
	}
	inClause := len(m.record.Participants)
	m.company = inClause
	if len(a.meetings) == 0 && !a.isTour(c) {
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

// addTitled adds somebody whom the title alone names.
func (a *analysis) addTitled(m *meeting, p int, c *convening) {
	who := &a.people[p]
	e := a.evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
	m.record.Participants = append(m.record.Participants, record.Participant{Person: who.name, Office: who.office, Of: who.of, Evidence: &e})
	m.people = append(m.people, p)
}

// settleParts makes everyone an attendee who is nothing else.
func (a *analysis) settleParts(m *meeting) {
	chairs := 0
	for i := range m.record.Participants {
		switch p := &m.record.Participants[i]; p.Part {
		case "":
			p.Part = record.Attendee
		case record.Chair:
			chairs++
		}
	}
	for i := range m.record.Participants {
		if p := &m.record.Participants[i]; p.Part == record.Chair && chairs > 1 {
			p.Part = record.CoChair // each side had its own
		}
	}
}

// addParticipant adds the one or the group that mention k names; one who is there
// already only gets the part.
func (a *analysis) addParticipant(m *meeting, k int, part record.Part) {
	n := &a.mentions[k]
	p := n.person
	if a.wifeAlong(k, m) {
		return
	}
	switch {
	case n.kind == mentionPerson && p < 0 || n.kind == mentionOffice:
		if p = a.earlyOffice(n); p < 0 {
			if p = a.unnamedHolder(n); p < 0 {
				if n.kind == mentionOffice && len(n.parties) == 1 {
					a.addGroup(m, k, part)
				}
				return
			}
		}
	case n.kind == mentionGroup && n.group.end == 0:
		return
	case n.kind != mentionPerson:
		a.addGroup(m, k, part)
		return
	}
	for i := range m.record.Participants {
		if q := &m.record.Participants[i]; q.Person == a.people[p].name && (q.Person != "" || q.Office == a.people[p].office) {
			if part != "" {
				m.record.Participants[i].Part = part
			}
			return
		}
	}
	who := &a.people[p]
	e := a.evidence(n.first, n.end, "meetings.participant")
	m.record.Participants = append(m.record.Participants, record.Participant{Person: who.name, Office: who.office, Of: who.of, Part: part, Evidence: &e})
	m.people = append(m.people, p)
}

// earlyOffice is who holds an office that is named before mentions are resolved:
// "In addition to the Vice President"; a pronoun means the text's own person.
func (a *analysis) earlyOffice(n *mention) int {
	if n.kind == mentionPerson {
		if len(a.principals) > 0 {
			return a.principals[0]
		}
		if a.who.lead < 0 && a.cue(n.first)&cueI != 0 {
			return a.ownHolder()
		}
		return a.who.lead
	}
	asked := a.posts(n.first, n.end)
	found := -1
	own := a.issuer != "" && len(n.parties) == 0 && n.end < len(a.tokens) && a.class(n.end)&isColon != 0
	for p := range a.people {
		who := &a.people[p]
		if own && who.of != "" && who.of != a.issuer && !who.guessed {
			continue // others' offices are labelled with their state
		}
		if !holdsPost(who.posts, asked) || len(n.parties) > 0 && n.parties[0] != who.of && !who.guessed {
			continue
		}
		if p == a.who.lead {
			return p
		}
		if found < 0 {
			found = p
		}
	}
	if found >= 0 && len(n.parties) > 0 && a.people[found].guessed {
		a.people[found].of, a.people[found].guessed = n.parties[0], false
	}
	return found
}

// ownHolder is the person without a name who issues a text that says "I": the
// holder of the office that stands alone at its head.
func (a *analysis) ownHolder() int {
	if k := a.officeAtHead(); k >= 0 {
		return a.unnamedHolder(&a.mentions[k])
	}
	return -1
}

// officeAtHead is the mention of an office that stands alone at the head of the text, -1 for none.
func (a *analysis) officeAtHead() int {
	for k := range a.mentions[:min(len(a.mentions), 6)] {
		if n := &a.mentions[k]; n.kind == mentionOffice && len(n.parties) == 0 && a.blockOf(n.first) < 4 && a.startsSentence(n.first) {
			return k
		}
	}
	return -1
}

// none is no party's code.
const none record.PartyCode = "-"

// unnamedHolder makes a person without a name of an office of the issuer's that
// the text never fills: "The Prime Minister spoke to …".
func (a *analysis) unnamedHolder(n *mention) int {
	if n.kind != mentionOffice || !a.capital(n.first) && !a.capital(n.end-1) {
		return -1
	}
	of := a.issuer
	if len(n.parties) > 0 {
		of = n.parties[0]
	}
	if !a.servesParty(n, of) {
		return -1
	}
	if p := a.namedLater(n, of); of != "" && p >= 0 {
		return p
	}
	a.people = append(a.people, person{office: a.written(a.withoutArticle(n.first), n.end), of: of, posts: a.posts(n.first, n.end), first: -1})
	return len(a.people) - 1
}

// namedLater gives the issuer's head, whom the first sentence names by the office
// alone, the one name of the text that has neither office nor party; -1 for none.
func (a *analysis) namedLater(n *mention, of record.PartyCode) int {
	found := -1
	posts := a.posts(n.first, n.end)
	if of != a.issuer || len(a.meetings) > 0 || !holdsPost(posts, []string{"president", "prime-minister", "chancellor"}) {
		return -1
	}
	for p := range a.people {
		if who := &a.people[p]; len(who.posts) == 0 && who.office == "" && (who.of == "" || who.of == of) && len(who.parts) > 1 && !a.met(p) {
			if found >= 0 {
				return -1
			}
			found = p
		}
	}
	if found >= 0 {
		who := &a.people[found]
		who.office, who.posts, who.of = a.written(a.withoutArticle(n.first), n.end), posts, of
	}
	return found
}
