package reading

import (
	"testing"

	"entente.example/internal/record"
)

func TestMeetingConfidence(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  record.Confidence
	}{
		{"a report of two parties", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway.", record.High},
		{"the issuer's own people at home", us, "President Noah Marn met today with Senator Ken Avery at the White House.", record.Low},
		{"a visit", us, "Prime Minister Ken Torel of Norway visited Fiji on 24 July.", record.Medium},
		{"yet to come", map[string]string{"date": "2024-06-03"}, "Minister for Law of Singapore Ang Wei will meet Minister Ada Sokol of Chile in Jakarta on 4 June 2024.", record.Medium},
		{"only a speech tells of it", nil, "SPEECH BY THE PRIME MINISTER OF NORWAY AT THE FIJIAN HARBOUR CEREMONY\n\n29 AUGUST 1984\n\nI appreciate the fine welcome which has greeted me here today.", record.Low},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, c.front, c.text)
			if len(a.Meetings) != 1 || a.Meetings[0].Record.Confidence != c.want {
				t.Errorf("got %+v, want one of %s confidence", a.Meetings, c.want)
			}
		})
	}
}
