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
		out = append(out, m)
	}
	return out
}
