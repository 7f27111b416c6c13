package meetings

import "entente.example/internal/record"

// OutMeetings gives the meetings out.
func (a *Diary) OutMeetings() []record.Meeting {
	out := make([]record.Meeting, 0, len(a.Meetings))
	for i := range a.Meetings {
		m := a.Meetings[i].Record
		if m.Participants == nil {
			m.Participants = []record.Participant{}
		}
		if m.Evidence == nil && a.Meetings[i].End > a.Meetings[i].First {
			e := a.Evidence(a.Meetings[i].First, a.Meetings[i].End, "meetings.met")
			m.Evidence = &e
		}
		out = append(out, m)
	}
	return out
}
