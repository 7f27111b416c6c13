package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/record"
)

// plainlyTold says whether a clause reports a meeting that was held: who met whom, in the
// words of the report itself, not a journey or an event by its name.
func (a *Diary) plainlyTold(c *convening, m *who.Meeting) bool {
	switch c.entry.Code {
	case "with", "guest", "welcome", "receivedby", "callto", "callon", "passive":
		return !c.told && !m.Coming && !c.body
	}
	return false
}

// doubtMeetings leaves no high confidence to a meeting in another text than a report, and
// none but a low one to a meeting of one state's people alone at home.
func (a *Diary) doubtMeetings() {
	for i := range a.Meetings {
		m := &a.Meetings[i]
		switch {
		case m.Record.Confidence != record.High:
		case a.heldAtHome(m):
			m.Record.Confidence = record.Low
		case a.Kind != record.Readout && a.Kind != record.JointStatement && a.Kind != record.FactSheet:
			m.Record.Confidence = record.Medium
		}
	}
}

// heldAtHome says whether nobody of another party was at a meeting, and no other land saw it.
func (a *Diary) heldAtHome(m *who.Meeting) bool {
	for _, p := range partiesOfParticipants(m) {
		if p != a.Issuer {
			return false
		}
	}
	return m.Record.Country == "" || m.Record.Country == a.Issuer
}
