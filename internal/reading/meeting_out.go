package reading

import "entente.example/internal/record"

func (a *analysis) outMeetings() []record.Meeting {
	out := make([]record.Meeting, 0, len(a.meetings))
	for i := range a.meetings {
		m := a.meetings[i].record
		if m.Participants == nil {
			m.Participants = []record.Participant{}
		}
		if m.Evidence == nil && a.meetings[i].end > a.meetings[i].first {
			e := a.evidence(a.meetings[i].first, a.meetings[i].end, "meetings.met")
			m.Evidence = &e
		}
		out = append(out, m)
	}
	return out
}
