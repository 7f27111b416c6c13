package reading

import "entente.example/internal/record"

// metOnVisit adds to the visit of which a joint text tells those whom, however far down,
// it says that one of those who met has seen: "During the visit, Prime Minister X also
// called on Speaker Y".
func (a *analysis) metOnVisit() {
	if a.kind != record.JointStatement || len(a.meetings) != 1 || !a.tellsVisit() {
		return
	}
	m := &a.meetings[0]
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || s.FirstToken <= m.first {
			continue
		}
		for _, c := range a.convenings(s) {
			if c.entry.Code == "visit" || c.entry.Fields["mode"] == string(record.Call) || a.longAgo(&c) {
				continue
			}
			if doers, seen := a.hasPrincipal(c.subject), a.hasPrincipal(c.object); doers != seen {
				a.addPeople(m, append(append([]int(nil), c.subject...), c.object...))
			}
		}
	}
	a.settleParts(m)
}

// tellsVisit says whether the first sentences name a visit.
func (a *analysis) tellsVisit() bool {
	for i := 0; i < a.openingEnd(3); i++ {
		if a.engine.lexis.travel.journey.has(a.words[i]) || a.engine.lexis.travel.place.has(a.words[i]) {
			return true
		}
	}
	return false
}

// hasPrincipal says whether one of those who met is among mentions.
func (a *analysis) hasPrincipal(list []int) bool {
	for _, k := range list {
		if n := &a.mentions[k]; n.kind == mentionPerson && contains(a.principals, n.person) || n.kind == mentionOffice && contains(a.principals, a.earlyOffice(n)) {
			return true
		}
	}
	return false
}

// addPeople adds the people with names among mentions to a meeting.
func (a *analysis) addPeople(m *meeting, list []int) {
	for _, k := range list {
		if n := &a.mentions[k]; n.kind == mentionPerson && n.person >= 0 {
			a.addParticipant(m, k, "")
		}
	}
}
