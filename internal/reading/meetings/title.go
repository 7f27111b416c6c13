package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meetTitle makes a meeting of a joint text that tells of none, whose title begins
// with the name of one: "Norway-Chile Summit Joint Statement".
func (a *Diary) meetTitle() {
	t := a.titleText()
	if t == nil || len(a.Meetings) > 0 || a.Kind != record.JointStatement && a.Kind != record.StatementText {
		return
	}
	first, end := t.wholeName(0, len(t.Tokens))
	for i := 0; end == 0 && i < len(t.Tokens); i++ {
		if t.Class(i)&words.IsColon == 0 {
			continue
		}
		if first, end = t.wholeName(i+1, len(t.Tokens)); end == 0 && i+2 < len(t.Tokens) && t.Tokens[i+1].Class == text.Number {
			first, end = t.wholeName(i+2, len(t.Tokens)) // "Joint Statement: 2022 Norway-Chile Dialogue"
		}
	}
	if end == 0 && a.chairedBody() != "" {
		first, end = t.meetingName(2, len(t.Tokens))
	}
	sides := t.NameParties(first, end)
	if end == 0 || len(sides) == 0 || len(a.Sents) == 0 {
		return
	}
	m := who.Meeting{End: a.Sents[0].EndToken}
	e := a.Evidence(m.First, m.End, "meetings.title")
	m.Record = record.Meeting{Name: t.Written(first, end), Mode: record.InPerson, Date: a.Date, Evidence: &e, Confidence: record.Low}
	if t.modeIn(0, len(t.Tokens)) != "" {
		m.Record.Mode = t.modeIn(0, len(t.Tokens))
	}
	for _, code := range sides {
		m.Record.Participants = append(m.Record.Participants, record.Participant{Of: record.PartyCode(code), Part: record.Attendee, Evidence: &e})
	}
	c := convening{sent: &a.Sents[0], entry: a.Language.Cues.Inside, where: -1}
	a.placeAround(&c, &m, 0)
	a.Meetings = append(a.Meetings, m)
}

// addTitled adds somebody whom the title alone names.
func (a *Diary) addTitled(m *who.Meeting, p int, c *convening) {
	who := &a.People[p]
	e := a.Evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
	m.Record.Participants = append(m.Record.Participants, record.Participant{Person: who.Name, Office: who.Office, Of: who.Of, Evidence: &e})
	m.People = append(m.People, p)
}
