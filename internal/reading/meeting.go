package reading

import (
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
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
}

// openingSentences is how many sentences of running text may report the meeting
// that the text is about; later ones may add further meetings.
const openingSentences = 8

// findMeetings finds the meetings that the text reports as its subject, with
// who took part, when, where and how.
func (a *analysis) findMeetings() {
	a.who.group = -1
	announced := false
	switch a.kind {
	case record.FactSheet, record.Speech, record.StatementText, record.PressConference, record.Other:
	default:
		announced = a.readMeetings()
	}
	a.settleKind(announced)
	a.settleSides()
}

// readMeetings goes over the sentences; it says whether what they report is yet to come.
func (a *analysis) readMeetings() (announced bool) {
	read, visit := 0, false
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) {
			continue
		}
		read++
		if len(a.meetings) == 0 && read > openingSentences || a.kind == record.JointStatement && read > 3 {
			break
		}
		for _, c := range a.convenings(s) {
			if a.takeMeeting(&c, i) && len(a.meetings) == 1 {
				announced, visit = a.isAnnounced(&c), c.entry.Code == "visit"
			}
		}
		a.mealAfter(s)
	}
	if visit && len(a.meetings) > 1 {
		a.dropVisit()
	}
	return announced
}

// dropVisit leaves out a visit whose meetings the text tells; they keep its day and country.
func (a *analysis) dropVisit() {
	v := a.meetings[0].record
	a.meetings = a.meetings[1:]
	m := &a.meetings[0].record
	if m.Date == "" {
		m.Date = v.Date
	}
	if m.City == "" && m.Country == "" && m.Mode == record.InPerson {
		m.City, m.Country, m.UTCOffset = v.City, v.Country, v.UTCOffset
	}
	a.principals = append(a.principals[:0], a.meetings[0].people...)
}

// takeMeeting makes a meeting of a clause, if it is one that the text is about.
func (a *analysis) takeMeeting(c *convening, sent int) bool {
	if len(a.meetings) > 0 && !a.another(c) {
		return false
	}
	m := meeting{first: c.sent.FirstToken, end: c.sent.EndToken}
	if len(a.meetings) == 0 {
		a.nameFromTitle(c)
	}
	m.record.Mode = a.modeOf(c)
	m.record.Name = a.nameOf(c)
	a.placeOf(c, &m)
	a.timeOf(c, &m)
	a.participantsOf(c, &m, sent)
	if len(m.record.Participants) == 0 && m.record.Name == "" {
		return false
	}
	a.grounds(c, &m)
	a.meetings = append(a.meetings, m)
	if len(a.meetings) == 1 {
		a.principals = append(a.principals[:0], m.people...)
	}
	return true
}

// isAnnounced says whether a visit is one that begins or goes on, not one that was made.
func (a *analysis) isAnnounced(c *convening) bool {
	w := strings.ToLower(a.written(c.verb, c.verb+1))
	return c.entry.Code == "visit" && (w == "is" || w == "will")
}

// convenings finds the clauses of a sentence that report a meeting, in order.
func (a *analysis) convenings(s *text.Sentence) []convening {
	var out []convening
	for i := s.FirstToken; i < s.EndToken; i++ {
		e, after := a.engine.cues.convening.at(a.words, i, s.EndToken)
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
		if c&(isHave|isModal|isTo|isDo|isNot) != 0 {
			return true
		}
		if c&isAdverb == 0 {
			return false
		}
	}
	return false
}

// reads finds who met whom, and the name of the meeting, by the frame of the verb.
func (a *analysis) reads(c *convening, before []convening) bool {
	c.subject = a.chainBefore(c.verb, c.sent.FirstToken)
	if len(c.subject) == 0 && len(before) > 0 && a.coordinated(c.verb) {
		c.subject = before[len(before)-1].subject
	}
	if len(c.subject) == 0 && len(before) == 0 {
		c.subject = a.openers(c)
	}
	if f := c.verb - 2; len(c.subject) > 0 && f >= c.sent.FirstToken {
		if w := a.mentions[c.subject[0]].first - 1; w > c.sent.FirstToken && strings.EqualFold(a.written(w, w+1), "where") {
			c.where = w
		}
	}
	a.region(c)
	switch c.entry.Code {
	case "with":
		return a.readsWith(c) || a.readsPassive(c)
	case "guest":
		return a.readsGuest(c) || a.readsWith(c) || a.readsPassive(c)
	case "welcome":
		return a.readsGuest(c)
	case "callto":
		return a.readsCallTo(c)
	case "incall":
		return a.readsInside(c)
	case "event":
		return a.readsEvent(c)
	case "passive":
		return a.readsPassive(c)
	case "visit":
		return len(c.subject) > 0 && a.peopled(c.subject)
	}
	return false
}

// readsCallTo: "X called Prime Minister Y": whom stands at once after the verb,
// which calls for nothing and calls on nobody.
func (a *analysis) readsCallTo(c *convening) bool {
	k := a.mentionAt(c.after)
	if len(c.subject) == 0 || k < 0 || a.mentions[k].kind != mentionPerson || a.mentions[k].person < 0 {
		return false
	}
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	return true
}

// readsInside: "In a telephone call to X, Y congratulated …": who met stands
// around the words that name the meeting.
func (a *analysis) readsInside(c *convening) bool {
	if c.verb > c.sent.FirstToken+1 || len(a.meetings) > 0 {
		return false
	}
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	if len(c.object) == 0 {
		return false
	}
	last := c.object[len(c.object)-1]
	if len(c.object) == 1 && last+1 < len(a.mentions) && a.mentions[last+1].first < c.sent.EndToken {
		c.subject = []int{last + 1}
	} else if len(c.object) > 1 {
		c.subject, c.object = c.object[len(c.object)-1:], c.object[:len(c.object)-1]
	}
	return len(c.subject) > 0
}

// coordinated says whether "and" or a comma joins a verb to the one before it.
func (a *analysis) coordinated(verb int) bool {
	return verb > 0 && a.cue(verb-1)&(cueAnd|cueComma) != 0
}

// peopled says whether mentions name people or groups, not only parties.
func (a *analysis) peopled(list []int) bool {
	for _, k := range list {
		if m := &a.mentions[k]; m.kind != mentionParty {
			return true
		}
	}
	return false
}

// region finds the tokens that tell of the meeting itself: from the start of the
// sentence, or of the clause, to the words that begin its purpose or what it followed.
func (a *analysis) region(c *convening) {
	c.start, c.end = a.afterDateline(c.sent), c.sent.EndToken
	if e, _ := a.engine.cues.elsewhere.at(a.words, c.start, c.end); e != nil && len(c.subject) > 0 && e.Code == "background" {
		c.start = a.mentions[c.subject[0]].first
	}
	if c.where >= 0 {
		c.start = c.where
	}
	for i := c.after; i < c.sent.EndToken; i++ {
		if e, _ := a.engine.cues.elsewhere.at(a.words, i, c.sent.EndToken); e != nil && e.Code == "stop" {
			c.end = i
			return
		}
	}
}

// afterDateline is the token after "JAKARTA, 21 June 2022 –" at the start of a sentence.
func (a *analysis) afterDateline(s *text.Sentence) int {
	for i := s.FirstToken + 1; i < s.EndToken && i < s.FirstToken+longestDateline; i++ {
		if a.class(i)&isDash != 0 && a.firstDate(s.FirstToken, i) != "" {
			return i + 1
		}
	}
	return s.FirstToken
}

// readsWith: "X met with Y", "X spoke today by phone with Y", "X and Y met".
func (a *analysis) readsWith(c *convening) bool {
	if len(c.subject) == 0 {
		return false
	}
	with := a.withAfter(c)
	c.object = a.chainAfter(with, c.sent.EndToken)
	a.unnamed(c, with)
	c.nameFirst, c.nameEnd = a.forMeeting(c)
	if c.entry.Fields["mode"] == "call" && len(c.object) == 0 && len(c.subject) < 2 && !a.groupedSubject(c) {
		return false
	}
	if !a.peopled(c.subject) && !a.peopled(c.object) && c.nameEnd == 0 {
		return a.gathers(c)
	}
	return len(c.object) > 0 || len(c.subject) > 1 || a.groupedSubject(c) || c.nameEnd > 0 || c.guests != ""
}

// gathers says whether parties themselves met: "the EU and Japan held consultations".
func (a *analysis) gathers(c *convening) bool { return len(c.subject) > 1 || len(c.object) > 0 }

// groupedSubject says whether the doer is a group: "the Leaders met".
func (a *analysis) groupedSubject(c *convening) bool {
	for _, k := range c.subject {
		if a.mentions[k].kind == mentionGroup {
			return true
		}
	}
	return false
}

// withAfter is the token where those begin with whom a verb's subject met.
func (a *analysis) withAfter(c *convening) int {
	for i := c.after; i < c.end && i < c.after+24; i++ {
		switch {
		case a.cue(i)&cueWith != 0 || i < c.after+8 && c.entry.Fields["mode"] == "call" && a.words[i] == a.engine.lexis.by.to:
			return i + 1
		case a.class(i)&(isPast|isThird) != 0 && i > c.after && a.mentionAt(i) < 0 && a.class(i)&isParticiple == 0:
			return c.sent.EndToken
		}
	}
	if k := a.mentionAt(c.after); k >= 0 && a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
		return c.after
	}
	return c.sent.EndToken
}

// readsGuest: "X hosted Y", "X convened Y and Z", "X hosted the Third Summit".
func (a *analysis) readsGuest(c *convening) bool {
	if len(c.subject) == 0 {
		return false
	}
	first, end, any := a.eventAfter(c.after, c.end)
	if any && c.entry.Code == "guest" {
		c.nameFirst, c.nameEnd = first, end
		a.withWhom(c)
		return true
	}
	i := c.after
	for i < c.end && i < c.after+5 && a.mentionAt(i) < 0 {
		i++
	}
	c.object = a.chainAfter(i, c.sent.EndToken)
	if c.entry.Code == "guest" {
		c.nameFirst, c.nameEnd = a.forMeeting(c)
		a.unnamed(c, c.after)
		return len(c.object) > 0 && a.peopled(c.object) || c.guests != ""
	}
	return len(c.object) > 0 && a.peopled(c.object) && a.welcomedTo(c)
}

// withWhom finds those with whom an event was held.
func (a *analysis) withWhom(c *convening) {
	d := convening{sent: c.sent, after: max(c.nameEnd, c.after), end: c.end, entry: c.entry}
	with := a.withAfter(&d)
	c.object = a.chainAfter(with, c.sent.EndToken)
	a.unnamed(c, with)
}

// welcomedTo says whether a welcome is to a place or a meeting: "welcomed Prime
// Minister X to the White House".
func (a *analysis) welcomedTo(c *convening) bool {
	for i := c.after; i+1 < c.end; i++ {
		if a.words[i] != a.engine.lexis.by.to && a.cue(i)&cueFor == 0 && a.cue(i)&cueIn == 0 {
			continue
		}
		if a.venueAt(i+1, c.end) != "" || a.who.signs[i+1].kinds&(nameCity|nameParty) != 0 || a.hasCue(i+1, min(i+5, c.end), cueMeeting) {
			return true
		}
	}
	return false
}

// readsEvent: "X held talks with Y", "X had a telephone conversation with Y",
// "X attended the Third Summit".
func (a *analysis) readsEvent(c *convening) bool {
	first, end, any := a.eventAfter(c.after, c.end)
	if !any || len(c.subject) == 0 {
		return a.readsJoining(c)
	}
	c.nameFirst, c.nameEnd = first, end
	a.withWhom(c)
	if len(c.object) == 0 && end == 0 && c.guests == "" {
		return len(c.subject) > 1 || a.groupedSubject(c)
	}
	return true
}

// readsJoining: "X joined the leaders of Y for the annual Summit".
func (a *analysis) readsJoining(c *convening) bool {
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	c.nameFirst, c.nameEnd = a.forMeeting(c)
	return len(c.subject) > 0 && c.nameEnd > 0
}

// readsPassive: "the Third Summit was held in …".
func (a *analysis) readsPassive(c *convening) bool {
	end := c.verb
	for end > c.sent.FirstToken && (a.class(end-1)&(isAdverb|isComma) != 0 || a.class(end-1)&isClose != 0) {
		end--
	}
	first, stop := a.meetingName(c.sent.FirstToken, end, true)
	c.subject = nil
	if stop > 0 && stop >= end-2 {
		c.nameFirst, c.nameEnd = first, stop
		return true
	}
	for i := max(c.sent.FirstToken, end-6); i < end; i++ {
		if a.cue(i)&(cueCall|cuePlain|cueMeeting) != 0 && a.mentionAt(i) < 0 {
			c.object = a.chainAfter(a.betweenBefore(c), c.verb)
			return len(c.object) > 0 || i >= end-1 && len(a.meetings) == 0 && i-c.sent.FirstToken < 4 && a.afterName(c)
		}
	}
	return false
}

// afterName says whether a title gives the name of the meeting that the body calls "the meeting".
func (a *analysis) afterName(c *convening) bool {
	d := *c
	a.nameFromTitle(&d)
	return d.title
}

// betweenBefore is the token after "between" or "with" before a passive verb:
// "A meeting between X and Y was held".
func (a *analysis) betweenBefore(c *convening) int {
	for i := c.sent.FirstToken; i < c.verb; i++ {
		if a.cue(i)&cueWith != 0 || strings.EqualFold(a.written(i, i+1), "between") || strings.EqualFold(a.written(i, i+1), "of") {
			if a.mentionAt(i+1) >= 0 || i+2 < c.verb && a.mentionAt(i+2) >= 0 {
				return i + 1
			}
		}
	}
	return c.sent.EndToken
}

// another says whether a clause after the first meeting's reports one more: its
// subject is one who met there, and it names somebody else or an event.
func (a *analysis) another(c *convening) bool {
	if a.kind != record.Readout && a.kind != "" || len(c.subject) == 0 || c.entry.Code == "visit" || c.entry.Code == "passive" || a.longAgo(c) {
		return false
	}
	if c.entry.Code == "event" && c.nameEnd == 0 && c.entry.Fields["mode"] == "" && a.attends(c) {
		return false
	}
	first := &a.mentions[c.subject[0]]
	if first.kind == mentionPerson && first.person >= 0 && !contains(a.principals, first.person) {
		return false
	}
	if first.kind != mentionPerson && first.kind != mentionOffice {
		return false
	}
	if at := first.first; at > c.sent.FirstToken+14 && c.where < 0 && !a.coordinated(c.verb) {
		return false
	}
	for _, k := range c.object {
		if m := &a.mentions[k]; m.kind == mentionPerson && m.person >= 0 && !contains(a.principals, m.person) {
			return true
		}
	}
	return c.nameEnd > 0 && a.coordinated(c.verb) && c.entry.Fields["part"] != ""
}

// longAgo says whether the clause names a day well before the text's own.
func (a *analysis) longAgo(c *convening) bool {
	for _, v := range a.valuesIn(c.sent.FirstToken, c.sent.EndToken) {
		if v.Kind != value.Date && v.Kind != value.Period {
			continue
		}
		if p, ok := v.Resolve(a.calendar([]record.PartyCode{a.issuer}, false)); ok && p.End != "" && daysBetween(p.End, a.date) > 14 && a.date != "" {
			return true
		}
	}
	return false
}

// attends says whether somebody went to an event rather than held it.
func (a *analysis) attends(c *convening) bool {
	switch strings.ToLower(a.written(c.verb, c.verb+1)) {
	case "held", "holds", "had", "conducted":
		return false
	}
	return true
}

// mealAfter takes "A working dinner hosted by Minister X followed" as a meeting of the same people.
func (a *analysis) mealAfter(s *text.Sentence) {
	if len(a.meetings) == 0 || len(a.meetings) > 3 {
		return
	}
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+5; i++ {
		if a.cue(i)&cueMeal == 0 || !a.mealIsSubject(i+1, s.EndToken) {
			continue
		}
		first := s.FirstToken
		for a.cue(first)&cueThe != 0 {
			first++
		}
		a.takeMeal(s, first, i+1)
		return
	}
}

// mealIsSubject says whether the verb after a meal's name says that it was given.
func (a *analysis) mealIsSubject(i, end int) bool {
	for ; i < end && i < len(a.tokens); i++ {
		switch strings.ToLower(a.written(i, i+1)) {
		case "followed", "was", "took":
			return true
		}
		if a.class(i)&(isComma|isThat|isRelative) != 0 {
			return false
		}
	}
	return false
}

func (a *analysis) takeMeal(s *text.Sentence, first, end int) {
	of := a.meetings[0]
	m := meeting{first: s.FirstToken, end: s.EndToken, people: append([]int(nil), of.people...)}
	m.record = record.Meeting{Name: a.written(first, end), Mode: of.record.Mode, Date: of.record.Date, City: of.record.City, Country: of.record.Country, UTCOffset: of.record.UTCOffset}
	for _, p := range of.record.Participants {
		p.Part = record.Attendee
		m.record.Participants = append(m.record.Participants, p)
	}
	c := convening{sent: s, start: s.FirstToken, end: s.EndToken, after: end, where: -1}
	a.attendance(s, &m)
	if d, v := a.durationIn(c.start, c.end); d > 0 {
		m.record.DurationMinutes = d
		m.record.Grounds = append(m.record.Grounds, a.ground("duration_minutes", "value", int(v.First), int(v.End)))
	}
	e := a.evidence(m.first, m.end, "meetings.meal")
	m.record.Evidence, m.record.Confidence = &e, record.Medium
	a.meetings = append(a.meetings, m)
}

// durationIn is the first length of minutes or hours in tokens [first, end), in minutes.
func (a *analysis) durationIn(first, end int) (int, value.Value) {
	for _, v := range a.valuesIn(first, end) {
		if v.Kind != value.Duration {
			continue
		}
		if n, ok := v.Time.Length.Minutes(); ok && n > 0 && n < 12*60 && v.Lead != value.Within && v.Lead != value.After && v.Lead != value.Over {
			return int(n + 0.5), v
		}
	}
	return 0, value.Value{}
}
