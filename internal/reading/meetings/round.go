package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// metOnVisit adds to the visit of which a joint text tells those whom, however far down,
// it says that one of those who met has seen: "During the visit, Prime Minister X also
// called on Speaker Y".
func (a *Diary) metOnVisit() {
	if a.Kind != record.JointStatement || len(a.Meetings) != 1 || !a.tellsVisit() {
		return
	}
	m := &a.Meetings[0]
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || s.FirstToken <= m.First {
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
func (a *Diary) tellsVisit() bool {
	for i := 0; i < a.OpeningEnd(3); i++ {
		if a.Lexis.Travel.Journey.Has(a.Words[i]) || a.Lexis.Travel.Place.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// hasPrincipal says whether one of those who met is among mentions.
func (a *Diary) hasPrincipal(list []int) bool {
	for _, k := range list {
		if n := &a.Mentions[k]; n.Kind == who.MentionPerson && words.Contains(a.Principals, n.Person) || n.Kind == who.MentionOffice && words.Contains(a.Principals, a.earlyOffice(n)) {
			return true
		}
	}
	return false
}

// addPeople adds the people with names among mentions to a meeting.
func (a *Diary) addPeople(m *who.Meeting, list []int) {
	for _, k := range list {
		if n := &a.Mentions[k]; n.Kind == who.MentionPerson && n.Person >= 0 {
			a.addParticipant(m, k, "")
		}
	}
}
