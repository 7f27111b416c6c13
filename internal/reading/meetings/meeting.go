package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// openingSentences is how many sentences of running text may report the meeting
// that the text is about; later ones may add further meetings.
const openingSentences = 8

// FindMeetings finds the meetings that the text reports as its subject, with
// who took part, when, where and how.
func (a *Diary) FindMeetings() {
	a.Who.Group = -1
	if a.Kind == record.JointStatement && a.ToldByOne() {
		a.Kind = record.Readout
	}
	if a.Kind == "" && a.Salutes() || (a.Kind == "" || a.Kind == record.StatementText) && a.saidAtTable() {
		a.Kind = record.Speech
	}
	announced := false
	switch a.Kind {
	case record.Speech, record.PressConference, record.Other:
	case record.FactSheet:
		if announced = a.readMeetings(false); len(a.Meetings) == 0 {
			announced = a.meetSheet()
		}
	default:
		if announced = a.readMeetings(false); len(a.Meetings) == 0 {
			announced = a.readMeetings(true)
		}
	}
	a.meetTranscript()
	if len(a.Meetings) == 0 && a.Kind != record.FactSheet {
		announced = a.meetOtherwise()
	}
	a.meetTitle()
	if len(a.Meetings) == 0 && a.Kind != record.FactSheet {
		a.meetNamed()
	}
	if len(a.Meetings) == 0 && (a.Kind == record.PressConference || a.Kind == record.Speech) {
		announced = a.meetBriefed()
	}
	if len(a.Meetings) == 0 {
		if announced = a.meetSubject(); !announced { // a text that has it above its lines alone is no report of it
			a.meetLast()
		}
	}
	a.metOnVisit()
	a.landOfGuest()
	a.rowOf()
	a.onlyCity()
	a.WeighNames()
	a.SettleKind(announced || a.allAhead())
	a.doubtMeetings()
	a.settleSides()
}

// allAhead says whether words of the text tell of each meeting that it is after the text's own day.
func (a *Diary) allAhead() bool {
	for i := range a.Meetings {
		if m := &a.Meetings[i]; m.Record.Date <= a.Date || !grounded(&m.Record, "date") {
			return false
		}
	}
	return len(a.Meetings) > 0
}

// readMeetings goes over the sentences; it says whether what they report is yet
// to come. Headlines are asked only where the text below them tells of no meeting.
func (a *Diary) readMeetings(headlines bool) (announced bool) {
	read, visit := 0, false
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.IsHeadline(s) != headlines && !headlines {
			continue
		}
		if !a.bracketLabels(s) {
			read++
		}
		if len(a.Meetings) == 0 && read > openingSentences || a.Kind == record.JointStatement && read > 3 || a.Kind == record.FactSheet && read > sheetSentences || a.Kind == record.StatementText && read > comingSentences {
			break
		}
		for _, c := range a.apart(a.convenings(s)) {
			if a.Kind == record.StatementText && read > 2 && (len(a.Meetings) > 0 || !a.saysToday(&c)) {
				continue
			}
			if first := len(a.Meetings) == 0; a.takeMeeting(&c, i) && first {
				announced, visit = a.isAnnounced(&c), c.entry.Code == "visit"
			}
		}
		a.mealAfter(s)
	}
	if visit && !announced && a.Meetings[0].Days && a.Kind == record.Readout {
		a.Meetings[0].Record.Date, a.Meetings[0].Record.UTCOffset = "", "" // who met on which day the text does not say
	}
	if visit && len(a.Meetings) > 0 {
		a.Journey = partiesOfParticipants(&who.Meeting{Record: record.Meeting{Participants: a.Meetings[0].Record.Participants[:min(1, len(a.Meetings[0].Record.Participants))]}})
	}
	if visit && len(a.Meetings) > 1 && !a.Meetings[1].Visit {
		a.dropVisit()
	}
	return announced
}

// takeMeeting makes a meeting of a clause, if it is one that the text is about.
func (a *Diary) takeMeeting(c *convening, sent int) bool {
	if len(a.Meetings) > 0 && !a.another(c) {
		a.complete(c)
		a.visitTo(c, sent)
		return false
	}
	if a.Kind == record.StatementText && c.nameEnd == 0 && c.entry.Code != "visit" && !c.told && !a.saysToday(c) {
		return false
	}
	if a.Kind == record.FactSheet && !a.factsOf(c) || a.Kind == record.StatementText && c.entry.Code == "visit" && !a.isAnnounced(c) && a.longAgo(c) {
		return false
	}
	c.stops = a.stopsAhead(c, sent)
	m := who.Meeting{First: c.sent.FirstToken, End: c.sent.EndToken, Coming: c.coming || a.isAnnounced(c), Visit: c.entry.Code == "visit", Aside: c.where >= 0}
	if len(a.Meetings) == 0 && !(c.told && a.Kind == record.PressConference) {
		a.nameFromTitle(c)
	}
	m.Record.Mode = a.modeOf(c)
	if m.Record.Name = a.nameOf(c); m.Visit && m.Coming {
		a.nameAtStop(c.sent, &m)
	}
	a.placeOf(c, &m)
	if c.body && m.Record.Country == "" && m.Record.Mode == record.InPerson {
		m.Record.Mode = "" // a body that met: nothing tells how
	}
	if a.placeless(c, &m) {
		m.Record.Mode = "" // an event that took place: nothing tells where and how
	}
	a.timeOf(c, &m)
	if a.accepts(c) {
		a.dayToCome(&m, sent+1)
	}
	a.dayAhead(c, &m, sent)
	a.placeCarried(c, &m)
	a.participantsOf(c, &m, sent)
	if len(m.Record.Participants) == 0 && m.Record.Name == "" && c.front == 0 || a.atHome(c, &m) {
		return false
	}
	a.grounds(c, &m)
	a.Meetings = append(a.Meetings, m)
	if len(a.Meetings) == 1 {
		a.Principals = append(a.Principals[:0], m.People...)
	}
	if a.isTour(c) {
		a.tour(c, sent)
	}
	return true
}

// atHome says whether a journey takes the issuer's own people nowhere abroad, and to nobody
// of another party: "the Prime Minister visited the school".
func (a *Diary) atHome(c *convening, m *who.Meeting) bool {
	return c.entry.Code == "visit" && a.Kind != record.JointStatement && a.Issuer != "" && len(m.Record.Participants) == 1 && !a.isAnnounced(c) && a.heldAtHome(m)
}

// complete adds those who met, as a later sentence of a joint text names them, to
// the meeting that an earlier one told without them.
func (a *Diary) complete(c *convening) {
	m := &a.Meetings[0]
	if a.Kind != record.JointStatement || len(m.People) > 1 || len(c.subject) < 2 || !a.peopled(c.subject) {
		return
	}
	for _, k := range c.subject {
		a.addParticipant(m, k, "")
	}
	a.settleParts(m)
	a.Principals = append(a.Principals[:0], m.People...)
}

// placeless says whether a clause tells of an event by name, or of who chaired it,
// and neither its words nor a place tell how it was held.
func (a *Diary) placeless(c *convening, m *who.Meeting) bool {
	if m.Record.Mode != record.InPerson || c.entry.Fields["mode"] != "" || m.Record.City != "" || m.Record.Country != "" || a.titleMode() != "" {
		return false
	}
	return m.Record.Name != "" || c.entry.Code == "event" && c.entry.Fields["part"] != ""
}

// isAnnounced says whether a visit is one that begins or goes on, not one that was made.
func (a *Diary) isAnnounced(c *convening) bool {
	if c.entry.Code != "visit" {
		return false
	}
	k := a.Class(c.verb)
	return k&(words.IsModal|words.IsBe|words.IsThird|words.IsBase) != 0 && k&(words.IsPast|words.IsHave) == 0 && !a.Is(c.verb, "was") && !a.Is(c.verb, "were") || a.accepts(c)
}

// accepts says whether a visit is one for which an invitation was taken.
func (a *Diary) accepts(c *convening) bool {
	return c.verb+1 < c.after && a.Is(c.verb+1, "accepted")
}
