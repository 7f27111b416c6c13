package reading

import "entente.example/internal/record"

// plainlyTold says whether a clause reports a meeting that was held: who met whom, in the
// words of the report itself, not a journey or an event by its name.
func (a *analysis) plainlyTold(c *convening, m *meeting) bool {
	switch c.entry.Code {
	case "with", "guest", "welcome", "receivedby", "callto", "callon", "passive":
		return !c.told && !m.coming && !c.body
	}
	return false
}

// doubtMeetings leaves no high confidence to a meeting in another text than a report, and
// none but a low one to a meeting of one state's people alone at home.
func (a *analysis) doubtMeetings() {
	for i := range a.meetings {
		m := &a.meetings[i]
		switch {
		case m.record.Confidence != record.High:
		case a.heldAtHome(m):
			m.record.Confidence = record.Low
		case a.kind != record.Readout && a.kind != record.JointStatement && a.kind != record.FactSheet:
			m.record.Confidence = record.Medium
		}
	}
}

// heldAtHome says whether nobody of another party was at a meeting, and no other land saw it.
func (a *analysis) heldAtHome(m *meeting) bool {
	for _, p := range partiesOfParticipants(m) {
		if p != a.issuer {
			return false
		}
	}
	return m.record.Country == "" || m.record.Country == a.issuer
}
