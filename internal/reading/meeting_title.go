package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meetTitle makes a meeting of a joint text that tells of none, whose title begins
// with the name of one: "Norway-Chile Summit Joint Statement".
func (a *analysis) meetTitle() {
	t := a.who.title
	if t == nil || len(a.meetings) > 0 || a.kind != record.JointStatement && a.kind != record.StatementText {
		return
	}
	first, end := t.wholeName(0, len(t.tokens))
	for i := 0; end == 0 && i < len(t.tokens); i++ {
		if t.class(i)&isColon == 0 {
			continue
		}
		if first, end = t.wholeName(i+1, len(t.tokens)); end == 0 && i+2 < len(t.tokens) && t.tokens[i+1].Class == text.Number {
			first, end = t.wholeName(i+2, len(t.tokens)) // "Joint Statement: 2022 Norway-Chile Dialogue"
		}
	}
	if end == 0 && a.chairedBody() != "" {
		first, end = t.meetingName(2, len(t.tokens))
	}
	sides := t.nameParties(first, end)
	if end == 0 || len(sides) == 0 || len(a.sents) == 0 {
		return
	}
	m := meeting{end: a.sents[0].EndToken}
	e := a.evidence(m.first, m.end, "meetings.title")
	m.record = record.Meeting{Name: t.written(first, end), Mode: record.InPerson, Date: a.date, Evidence: &e, Confidence: record.Low}
	if t.modeIn(0, len(t.tokens)) != "" {
		m.record.Mode = t.modeIn(0, len(t.tokens))
	}
	for _, code := range sides {
		m.record.Participants = append(m.record.Participants, record.Participant{Of: record.PartyCode(code), Part: record.Attendee, Evidence: &e})
	}
	c := convening{sent: &a.sents[0], entry: a.engine.cues.inside, where: -1}
	a.placeAround(&c, &m, 0)
	a.meetings = append(a.meetings, m)
}
