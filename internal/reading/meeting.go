package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// convening is a clause that reports a meeting: who met whom, and how.
type convening struct {
	sent        *text.Sentence
	verb, after int // tokens of the verb's phrase
	entry       *lexicon.Entry
	subject     []int // mentions that do it
	object      []int // mentions that it is done with
	nameFirst   int   // tokens of the meeting's name; nameEnd 0 for none
	nameEnd     int
	title       bool // the name is the title's: it stands in nameText
	nameText    string
	start, end  int    // tokens in which time, place and mode are looked for
	where       int    // "where" before a relative clause, -1 for none
	guests      string // those with whom it was, where no mention names them: "families of hostages"
	guestsFirst int
	guestsEnd   int
	body        bool  // a body met, not people
	told        bool  // worded as a noun, or of what is to come
	own         bool  // by whoever issues the text
	joint       bool  // by those who speak together
	titled      []int // people whom the title alone names
	coming      bool  // yet to be held
}

// openingSentences is how many sentences of running text may report the meeting
// that the text is about; later ones may add further meetings.
const openingSentences = 8

// findMeetings finds the meetings that the text reports as its subject, with
// who took part, when, where and how.
func (a *analysis) findMeetings() {
	a.who.group = -1
	if a.kind == record.JointStatement && a.toldByOne() {
		a.kind = record.Readout
	}
	announced := false
	switch a.kind {
	case record.Speech, record.PressConference, record.Other:
	case record.FactSheet:
		announced = a.readMeetings(false)
	default:
		if announced = a.readMeetings(false); len(a.meetings) == 0 {
			announced = a.readMeetings(true)
		}
	}
	a.meetTranscript()
	if len(a.meetings) == 0 && a.kind != record.FactSheet {
		announced = a.meetOtherwise()
	}
	a.meetTitle()
	a.metOnVisit()
	a.settleKind(announced)
	a.doubtMeetings()
	a.settleSides()
}

// readMeetings goes over the sentences; it says whether what they report is yet
// to come. Headlines are asked only where the text below them tells of no meeting.
func (a *analysis) readMeetings(headlines bool) (announced bool) {
	read, visit := 0, false
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.isHeadline(s) != headlines && !headlines {
			continue
		}
		read++
		if len(a.meetings) == 0 && read > openingSentences || a.kind == record.JointStatement && read > 3 || a.kind == record.FactSheet && read > 2 || a.kind == record.StatementText && read > comingSentences {
			break
		}
		for _, c := range a.apart(a.convenings(s)) {
			if a.kind == record.StatementText && read > 2 && (len(a.meetings) > 0 || !a.saysToday(&c)) {
				continue
			}
			if first := len(a.meetings) == 0; a.takeMeeting(&c, i) && first {
				announced, visit = a.isAnnounced(&c), c.entry.Code == "visit"
			}
		}
		a.mealAfter(s)
	}
	if visit && !announced && a.meetings[0].days && a.kind == record.Readout {
		a.meetings[0].record.Date, a.meetings[0].record.UTCOffset = "", "" // who met on which day the text does not say
	}
	if visit && len(a.meetings) > 0 {
		a.journey = partiesOfParticipants(&meeting{record: record.Meeting{Participants: a.meetings[0].record.Participants[:min(1, len(a.meetings[0].record.Participants))]}})
	}
	if visit && len(a.meetings) > 1 && !a.meetings[1].visit {
		a.dropVisit()
	}
	return announced
}

// takeMeeting makes a meeting of a clause, if it is one that the text is about.
func (a *analysis) takeMeeting(c *convening, sent int) bool {
	if len(a.meetings) > 0 && !a.another(c) {
		a.complete(c)
		a.visitTo(c, sent)
		return false
	}
	if a.kind == record.StatementText && c.nameEnd == 0 && c.entry.Code != "visit" && !c.told && !a.saysToday(c) {
		return false
	}
	if a.kind == record.FactSheet && !a.factsOf(c) {
		return false
	}
	m := meeting{first: c.sent.FirstToken, end: c.sent.EndToken, coming: c.coming || a.isAnnounced(c), visit: c.entry.Code == "visit", aside: c.where >= 0}
	if len(a.meetings) == 0 && !(c.told && a.kind == record.PressConference) {
		a.nameFromTitle(c)
	}
	m.record.Mode = a.modeOf(c)
	m.record.Name = a.nameOf(c)
	a.placeOf(c, &m)
	if c.body && m.record.Country == "" && m.record.Mode == record.InPerson {
		m.record.Mode = "" // a body that met: nothing tells how
	}
	if a.placeless(c, &m) {
		m.record.Mode = "" // an event that took place: nothing tells where and how
	}
	a.timeOf(c, &m)
	a.placeCarried(c, &m)
	a.participantsOf(c, &m, sent)
	if len(m.record.Participants) == 0 && m.record.Name == "" {
		return false
	}
	a.grounds(c, &m)
	tour := a.isTour(c)
	a.meetings = append(a.meetings, m)
	if len(a.meetings) == 1 {
		a.principals = append(a.principals[:0], m.people...)
	}
	if tour {
		a.tour(c, sent)
	}
	return true
}

// complete adds those who met, as a later sentence of a joint text names them, to
// the meeting that an earlier one told without them.
func (a *analysis) complete(c *convening) {
	m := &a.meetings[0]
	if a.kind != record.JointStatement || len(m.people) > 1 || len(c.subject) < 2 || !a.peopled(c.subject) {
		return
	}
	for _, k := range c.subject {
		a.addParticipant(m, k, "")
	}
	a.settleParts(m)
	a.principals = append(a.principals[:0], m.people...)
}

// placeless says whether a clause tells of an event by name, or of who chaired it,
// and neither its words nor a place tell how it was held.
func (a *analysis) placeless(c *convening, m *meeting) bool {
	if m.record.Mode != record.InPerson || c.entry.Fields["mode"] != "" || m.record.City != "" || m.record.Country != "" || a.titleMode() != "" {
		return false
	}
	return m.record.Name != "" || c.entry.Code == "event" && c.entry.Fields["part"] != ""
}

// isAnnounced says whether a visit is one that begins or goes on, not one that was made.
func (a *analysis) isAnnounced(c *convening) bool {
	if c.entry.Code != "visit" {
		return false
	}
	k := a.class(c.verb)
	return k&(isModal|isBe|isThird|isBase) != 0 && k&(isPast|isHave) == 0 && !a.is(c.verb, "was") && !a.is(c.verb, "were") || a.accepts(c)
}

// accepts says whether a visit is one for which an invitation was taken.
func (a *analysis) accepts(c *convening) bool {
	return c.verb+1 < c.after && a.is(c.verb+1, "accepted")
}

// convenings finds the clauses of a sentence that report a meeting, in order.
func (a *analysis) convenings(s *text.Sentence) []convening {
	var out []convening
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.engine.cues.convening.at(a.words, i, s.EndToken)
		if e == nil && i == s.FirstToken {
			e, after = a.insideAt(s)
		}
		if e == nil || e == a.engine.cues.visit || after == i+1 {
			if v, stop := a.visitAt(i, s.EndToken); v != nil && stop >= after {
				e, after = v, stop
			}
		}
		if e == nil {
			continue
		}
		c := convening{sent: s, verb: i, after: after, entry: e, where: -1}
		if !a.background(i, s) && a.reads(&c, out) {
			out = append(out, c)
		}
		i = after - 1
	}
	return out
}

// background says whether the verb at token i is not that of a meeting reported
// as done: "had met", "to meet", "would meet".
func (a *analysis) background(i int, s *text.Sentence) bool {
	if a.capital(i) && i > s.FirstToken || i == s.FirstToken && a.class(i)&isPast != 0 {
		return true
	}
	for b := i - 1; b >= s.FirstToken; b-- {
		c := a.class(b)
		if c&isModal != 0 && a.capitalised(b) && b > s.FirstToken {
			return false // "on 4 May held talks"
		}
		if c&isHave != 0 && len(a.meetings) == 0 && a.nowPerfect(b, i) {
			return false
		}
		if c&(isHave|isModal|isTo|isDo|isNot) != 0 {
			return true
		}
		if c&isAdverb == 0 {
			return false
		}
	}
	return false
}

// nowPerfect says whether "has" at token b and the verb at token i tell of today:
// "has today met with".
func (a *analysis) nowPerfect(b, i int) bool {
	if a.wordAt(b, "had") {
		return false
	}
	for _, v := range a.valuesIn(b, min(i+16, len(a.tokens))) {
		if p, ok := v.Resolve(a.calendar(nil, false)); ok && p.Start == p.End && p.Start <= a.date && daysBetween(p.Start, a.date) <= 7 {
			return true
		}
	}
	return false
}
