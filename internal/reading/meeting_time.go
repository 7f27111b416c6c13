package reading

import (
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // zones without the machine's own files

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// modeOf is how the meeting was held: as the words around its verb say, or the
// title, or the verb itself.
func (a *analysis) modeOf(c *convening) record.Mode {
	verb := record.Mode(c.entry.Fields["mode"])
	said := a.modeIn(c.sent.FirstToken, c.end)
	if said == "" && len(a.meetings) == 0 {
		said = a.titleMode()
	}
	switch {
	case said == record.Video || said == record.InPerson && verb != record.Call:
		return said
	case said == record.Call:
		return said
	case verb == record.Call && a.faceToFace(c):
		return record.InPerson
	case verb != "":
		return verb
	case a.hasCue(c.after, c.end, cueCall):
		return record.Call
	}
	return record.InPerson
}

// modeIn is the mode that words of tokens [first, end) tell; video goes before call.
func (a *analysis) modeIn(first, end int) record.Mode {
	var mode record.Mode
	for i := first; i < end; i++ {
		e, stop := a.engine.cues.modes.at(a.words, i, end)
		if e == nil {
			continue
		}
		if m := record.Mode(e.Code); mode == "" || m == record.Video {
			mode = m
		}
		i = stop - 1
	}
	return mode
}

// titleMode is the mode that the title tells: "Call with", "Virtual Meeting", "Meeting with".
func (a *analysis) titleMode() record.Mode {
	t, first, end := a, 0, 0
	if a.who.title != nil {
		t, end = a.who.title, len(a.who.title.tokens)
	} else {
		for i := range a.sents {
			if s := &a.sents[i]; a.doc.Blocks[s.Block].Kind == text.Title {
				first, end = s.FirstToken, s.EndToken
				break
			}
		}
	}
	if m := t.modeIn(first, end); m != "" {
		return m
	}
	for i := first; i < end; i++ {
		switch c := t.cue(i); {
		case c&cueCall != 0:
			return record.Call
		case c&(cueMeeting|cueMeal) != 0 && t.capital(i) || strings.EqualFold(t.written(i, i+1), "visit"):
			return record.InPerson
		}
	}
	return ""
}

// faceToFace says whether a talk was had in one place: on the margins of something, or in a city.
func (a *analysis) faceToFace(c *convening) bool {
	for i := c.after; i < c.end; i++ {
		if e, _ := a.engine.cues.elsewhere.at(a.words, i, c.end); e != nil && e.Code == "background" && strings.Contains(e.Phrase, "s of") {
			return true
		}
		if a.cue(i)&cueIn != 0 && i+1 < c.end && (a.who.signs[i+1].kinds&nameCity != 0 || a.venueAt(i+1, c.end) != "") {
			return true
		}
		if strings.EqualFold(a.written(i, i+1), "at") && i+3 < c.end && (a.cue(i+2)|a.cue(i+3))&cueMeeting != 0 {
			return true
		}
	}
	return false
}

func (a *analysis) hasCue(first, end int, c cue) bool {
	for i := first; i < end; i++ {
		if a.cue(i)&c != 0 {
			return true
		}
	}
	return false
}

// placeOf finds the city and the country of a meeting that people travelled to.
func (a *analysis) placeOf(c *convening, m *meeting) {
	if m.record.Mode != record.InPerson {
		return
	}
	first, end := c.start, c.end
	if c.where >= 0 {
		a.cityBefore(c.where, c.sent.FirstToken, m)
		return
	}
	for i := first; i < end && !a.placeAt(i, end, m); i++ {
	}
	a.afterThe(c, m)
	if m.record.City == "" && len(a.meetings) == 0 {
		a.placeLine(m)
	}
}

// placeAt reads the place that stands after "in", "at" or "to" at token i.
func (a *analysis) placeAt(i, end int, m *meeting) bool {
	if a.cue(i)&cueIn == 0 && !a.goesTo(i+1) || i+1 >= end {
		return false
	}
	j := i + 1
	for n := 0; n < 3 && j < end && a.who.signs[j].kinds&(nameCity|nameParty) == 0 && (a.cue(j)&cueThe != 0 || a.possessiveAt(j, end)); n++ {
		j++
	}
	if j >= end {
		return false
	}
	if e := a.entryOf(j, nameCity); e != nil && a.who.signs[j].kinds != 0 {
		a.setCity(m, j, end)
		return true
	}
	if stop, country := a.townAt(j, end); country != "" {
		m.record.City, m.record.Country = a.written(j, stop), country
		m.record.Grounds = append(m.record.Grounds, a.ground("city", "country-after", j, stop))
		return true
	}
	if e := a.entryOf(j, nameParty); e != nil && a.who.signs[j].kinds&nameParty != 0 && a.cue(i)&cueIn != 0 {
		next := a.nameEnd(j)
		if next < end && (a.possessiveAt(next, end) || a.capital(next)) {
			return false
		}
		m.record.Country = record.PartyCode(e.Code)
		m.record.Grounds = append(m.record.Grounds, a.ground("country", "name", j, next))
		return true
	}
	if country := a.venueAt(j, end); country != "" {
		m.record.Country = a.venueCountry(country, m)
		m.record.Grounds = append(m.record.Grounds, a.ground("country", "venue", j, min(end, j+2)))
		return m.record.Country != ""
	}
	return false
}

// townAt reads a town that no list has from the country named after it:
// "Dammam, Saudi Arabia".
func (a *analysis) townAt(j, end int) (int, record.PartyCode) {
	stop := j
	for stop < end && stop < j+3 && a.capital(stop) && a.who.signs[stop].match == 0 && a.cue(stop)&(cueMeeting|cueOffice|cueNotName) == 0 {
		stop++
	}
	if stop == j || stop+1 >= end || a.cue(stop)&cueComma == 0 || a.who.signs[stop+1].kinds&nameParty == 0 {
		return j, ""
	}
	return stop, record.PartyCode(a.entryOf(stop+1, nameParty).Code)
}

// setCity takes the city at token j, of the country named after it where several have its name.
func (a *analysis) setCity(m *meeting, j, end int) {
	stop := a.nameEnd(j)
	after := stop
	if after < end && a.cue(after)&cueComma != 0 {
		after++
	}
	var country record.PartyCode
	if after < end && a.who.signs[after].kinds&nameParty != 0 {
		country = record.PartyCode(a.entryOf(after, nameParty).Code)
	}
	e := a.entryOf(j, nameCity)
	for _, x := range a.names[a.who.signs[j].match-1].Entries {
		if x.List == "cities" && country != "" && record.PartyCode(x.Fields["country"]) == country {
			e = x
		}
	}
	m.record.City, m.record.Country = e.Code, record.PartyCode(e.Fields["country"])
	if c := a.written(j, stop); !strings.Contains(c, ",") {
		m.record.City = c
	}
	m.zone = e.Fields["zone"]
	m.record.Grounds = append(m.record.Grounds, a.ground("city", "name", j, stop))
}

// cityBefore takes the last city before "where".
func (a *analysis) cityBefore(i, lo int, m *meeting) {
	for j := i - 1; j >= lo; j-- {
		if a.who.signs[j].kinds&nameCity != 0 {
			a.setCity(m, j, i)
			return
		}
		if stop, country := a.townAt(j, i); country != "" {
			m.record.City, m.record.Country = a.written(j, stop), country
			m.record.Grounds = append(m.record.Grounds, a.ground("city", "country-after", j, stop))
			return
		}
	}
}

// venueAt is the country of a house of state named at token i, "" for none.
func (a *analysis) venueAt(i, end int) string {
	for n := 0; n < 3 && i < end; n++ {
		if e, _ := a.engine.cues.venues.at(a.words, i, end); e != nil && (a.capital(i) || e.Code == "US") {
			return e.Code
		}
		if a.cue(i)&cueThe == 0 && !a.possessiveAt(i, end) {
			return ""
		}
		i++
	}
	return ""
}

// venueCountry resolves a house that several states have by who holds its office.
func (a *analysis) venueCountry(code string, m *meeting) record.PartyCode {
	post, shared := strings.CutPrefix(code, "office:")
	if !shared {
		return record.PartyCode(code)
	}
	var c clues
	for p := range a.people {
		if holdsPost(a.people[p].posts, []string{strings.ToLower(post)}) && a.people[p].of != a.issuer {
			c.add(a.people[p].of, 1)
		}
	}
	return c.best(1)
}

// afterThe looks in the rest of the sentence where a passive or an event stands
// before its place: "the Forum, held in Vientiane".
func (a *analysis) afterThe(c *convening, m *meeting) {
	if m.record.Country != "" || c.entry.Code != "visit" {
		return
	}
	for i := c.after; i < c.end; i++ {
		if a.who.signs[i].kinds&nameCity != 0 {
			a.setCity(m, i, c.end)
			return
		}
		if a.who.signs[i].kinds&nameParty != 0 && m.record.Country == "" {
			m.record.Country = record.PartyCode(a.entryOf(i, nameParty).Code)
			m.record.Grounds = append(m.record.Grounds, a.ground("country", "name", i, a.nameEnd(i)))
		}
	}
}

// placeLine takes the city that stands alone in a line above the text.
func (a *analysis) placeLine(m *meeting) {
	for i := range a.sents {
		s := &a.sents[i]
		b := &a.doc.Blocks[s.Block]
		if s.EndToken-s.FirstToken > 4 || s.Block > 8 || b.Kind == text.Navigation || b.Kind == text.Signature {
			continue
		}
		j := s.FirstToken
		for j < s.EndToken && a.who.signs[j].kinds&nameCity == 0 {
			j++
		}
		if j == s.EndToken || a.nameEnd(j) != s.EndToken || j > s.FirstToken && a.cue(j-1)&cueComma == 0 {
			continue
		}
		if e := a.entryOf(j, nameCity); m.record.Country == "" || string(m.record.Country) == e.Fields["country"] {
			a.setCity(m, j, s.EndToken)
			return
		}
	}
}

// timeOf finds the day, the start, the second clock and the length of a meeting.
func (a *analysis) timeOf(c *convening, m *meeting) {
	a.dayOf(c, m)
	a.clockOf(c, m)
	a.lengthOf(c, m)
	if m.record.City != "" && m.record.Date != "" && c.entry.Code != "visit" {
		if at, ok := a.local(m.zone, m.record.Date, m.record.Start); ok {
			m.record.UTCOffset = at.Format("-07:00")
		}
	}
	a.checkClocks(m)
}

// dayOf takes the first day that the clause names; the first meeting of a text
// that names none was held on the text's own day.
func (a *analysis) dayOf(c *convening, m *meeting) {
	for _, v := range a.valuesIn(c.start, c.sent.EndToken) {
		if int(v.First) >= c.end && v.Kind != value.Date || int(v.First) >= c.end || a.afterBackground(int(v.LeadFirst), c) {
			continue
		}
		if v.Kind != value.Date && v.Kind != value.Period || v.Lead == value.After || v.Lead == value.Before || v.Lead == value.Since {
			continue
		}
		p, ok := v.Resolve(a.calendar([]record.PartyCode{a.issuer}, false))
		if !ok || p.Start == "" || p.End == "" || daysBetween(p.Start, p.End) > 10 {
			continue
		}
		m.record.Date = p.Start
		m.record.Grounds = append(m.record.Grounds, a.ground("date", "value", int(v.First), int(v.End)))
		return
	}
	if len(a.meetings) == 0 || a.meetings[len(a.meetings)-1].first == m.first && c.where < 0 {
		m.record.Date = a.date
		if len(a.meetings) > 0 {
			last := &a.meetings[len(a.meetings)-1].record
			m.record.Date = last.Date
			if m.record.City == "" && m.record.Country == "" {
				m.record.City, m.record.Country, m.zone = last.City, last.Country, a.meetings[len(a.meetings)-1].zone
			}
		}
	}
}

// afterBackground says whether words such as "ahead of" stand between the verb and token i.
func (a *analysis) afterBackground(i int, c *convening) bool {
	for j := c.after; j < i; j++ {
		if e, _ := a.engine.cues.elsewhere.at(a.words, j, i); e != nil && e.Code == "background" && !strings.HasPrefix(e.Phrase, "on the") && !strings.HasPrefix(e.Phrase, "for ") && !strings.HasPrefix(e.Phrase, "at ") && !strings.HasPrefix(e.Phrase, "of ") {
			return true
		}
	}
	return false
}

func daysBetween(from, to record.Date) int {
	a, err := time.Parse(time.DateOnly, string(from))
	b, err2 := time.Parse(time.DateOnly, string(to))
	if err != nil || err2 != nil {
		return 1 << 20
	}
	return int(b.Sub(a).Hours() / 24)
}

// clockOf takes the start as local time, the second clock where one is given, and
// the end of the meeting where "to" leads to it.
func (a *analysis) clockOf(c *convening, m *meeting) {
	var clocks []value.Value
	for _, v := range a.valuesIn(c.start, c.sent.EndToken) {
		if v.Kind == value.Clock {
			clocks = append(clocks, v)
		}
	}
	if len(clocks) == 0 {
		return
	}
	first := clocks[0]
	m.record.Start = clockText(first)
	m.record.Grounds = append(m.record.Grounds, a.ground("start", "value", int(first.First), int(first.End)))
	for i, v := range clocks[1:] {
		if i == 0 && a.runsTo(first, v) {
			m.minutes = minutesOf(v) - minutesOf(first)
			continue
		}
		if zone, words := a.zoneOf(v); zone != "" && m.record.OtherClock == nil {
			m.record.OtherClock = &record.Clock{Time: clockText(v), Zone: words}
			m.otherZone = zone
			m.record.Grounds = append(m.record.Grounds, a.ground("other_clock", "value", int(v.First), int(v.End)))
		}
	}
}

func clockText(v value.Value) string { return fmt.Sprintf("%02d:%02d", v.Time.Hour, v.Time.Minute) }
func minutesOf(v value.Value) int    { return int(v.Time.Hour)*60 + int(v.Time.Minute) }

// runsTo says whether "to" or a dash leads from one clock time to the next.
func (a *analysis) runsTo(from, to value.Value) bool {
	if to.First-from.End > 2 || to.First <= from.End-1 || minutesOf(to) <= minutesOf(from) {
		return false
	}
	w := strings.ToLower(a.written(int(from.End), int(to.First)))
	return w == "to" || w == "-" || w == "–" || w == "until" || w == "till" || strings.HasSuffix(w, "to")
}

// zoneOf is the IANA zone that a clock names, with its words; "" for local time.
func (a *analysis) zoneOf(v value.Value) (zone, words string) {
	if v.UnitEnd > v.UnitFirst {
		words = a.written(int(v.UnitFirst), int(v.UnitEnd))
		if e, _ := a.engine.cues.zones.at(a.words, int(v.UnitFirst), int(v.UnitEnd)); e != nil {
			return e.Code, words
		}
	}
	for i := int(v.First); i < int(v.End)+6 && i < len(a.tokens); i++ {
		if e, stop := a.engine.cues.zones.at(a.words, i, len(a.tokens)); e != nil {
			return e.Code, a.written(i, stop)
		}
		if a.cue(i)&cueClose != 0 && i >= int(v.End) {
			break
		}
	}
	return "", words
}

// lengthOf takes the length of the meeting from its sentence, or from the next
// one or two that say how long "the talks lasted".
func (a *analysis) lengthOf(c *convening, m *meeting) {
	d, v := a.durationIn(c.start, c.end)
	if d == 0 && m.minutes > 0 {
		m.record.DurationMinutes = m.minutes
		return
	}
	if d == 0 && len(a.meetings) == 0 {
		d, v = a.lasted(c)
	}
	if d > 0 {
		m.record.DurationMinutes = d
		m.record.Grounds = append(m.record.Grounds, a.ground("duration_minutes", "value", int(v.First), int(v.End)))
	}
}

func (a *analysis) lasted(c *convening) (int, value.Value) {
	n := 0
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken < c.sent.EndToken {
			continue
		}
		if n++; n > 3 {
			break
		}
		if a.hasCue(s.FirstToken, min(s.EndToken, s.FirstToken+5), cueMeal) {
			continue
		}
		for j := s.FirstToken; j < s.EndToken; j++ {
			if strings.EqualFold(a.written(j, j+1), "lasted") {
				return a.durationIn(j, s.EndToken)
			}
		}
	}
	return 0, value.Value{}
}

// local is the moment of a clock time in a zone on a day.
func (a *analysis) local(zone string, day record.Date, clock string) (time.Time, bool) {
	if zone == "" {
		return time.Time{}, false
	}
	loc, err := a.engine.cues.location(zone)
	if err != nil {
		return time.Time{}, false
	}
	if clock == "" {
		clock = "12:00"
	}
	at, err := time.ParseInLocation("2006-01-02 15:04", string(day)+" "+clock, loc)
	return at, err == nil
}

// checkClocks compares the two clock times of a meeting, and warns where they
// are not the same moment.
func (a *analysis) checkClocks(m *meeting) {
	other := m.record.OtherClock
	if other == nil || m.record.Date == "" {
		return
	}
	here, ok := a.local(m.zone, m.record.Date, m.record.Start)
	there, ok2 := a.local(m.otherZone, m.record.Date, other.Time)
	if !ok || !ok2 {
		return
	}
	gap := here.Sub(there) % (24 * time.Hour)
	other.Agrees = gap == 0
	if !other.Agrees {
		e := a.evidence(m.first, m.end, "meetings.clocks")
		a.warnings = append(a.warnings, record.Warning{Code: "clocks-disagree", Evidence: &e,
			Message: fmt.Sprintf("%s at %s is not %s %s", m.record.Start, m.record.City, other.Time, other.Zone)})
	}
}

// grounds ties the meeting and its name to their words, and warns of a day that
// the text's own date contradicts.
func (a *analysis) grounds(c *convening, m *meeting) {
	e := a.evidence(m.first, m.end, "meetings."+record.RuleName(c.entry.Code))
	m.record.Evidence = &e
	m.record.Confidence = record.High
	if len(a.meetings) > 0 {
		m.record.Confidence = record.Medium
	}
	if c.nameEnd > 0 {
		m.record.Grounds = append(m.record.Grounds, a.ground("name", "name", c.nameFirst, c.nameEnd))
	}
	if len(a.meetings) == 0 && a.date != "" && m.record.Date > a.date && c.entry.Code != "visit" {
		a.warnings = append(a.warnings, record.Warning{Code: "dates-disagree", Evidence: &e,
			Message: fmt.Sprintf("the meeting is said to have been held on %s, after the text's own date %s", m.record.Date, a.date)})
	}
}

// settleSides works out the parties between which the text is: those that the
// meeting's name has, or those of its participants; in a joint text without a
// meeting those of its title or its first words.
func (a *analysis) settleSides() {
	if len(a.meetings) > 0 {
		a.sidesOfMeeting(&a.meetings[0])
	}
	if len(a.who.sides) >= 2 {
		return
	}
	if a.kind == record.JointStatement {
		if t := a.who.title; t != nil {
			if sides := t.nameParties(0, len(t.tokens)); len(sides) >= 2 {
				a.setSides(sides)
				return
			}
		}
		a.sidesOfOpening()
	}
}

func (a *analysis) sidesOfMeeting(m *meeting) {
	var sides []string
	if m.record.Name != "" {
		b := a.aside(m.record.Name)
		b.signNames()
		sides = b.nameParties(0, len(b.tokens))
	}
	if len(sides) < 2 {
		sides = nil
		for _, p := range m.record.Participants {
			if p.Of != "" && !contains(sides, string(p.Of)) {
				sides = append(sides, string(p.Of))
			}
		}
	}
	a.setSides(sides)
}

func (a *analysis) setSides(sides []string) {
	a.who.sides = nil
	for _, s := range sides {
		a.who.sides = append(a.who.sides, record.PartyCode(s))
	}
}

// sidesOfOpening takes the first group of two parties and more ("the leaders of
// Australia, the United Kingdom, and the United States"), or the parties of the first sentence.
func (a *analysis) sidesOfOpening() {
	end := a.firstSentenceEnd()
	var sides []string
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.first >= end {
			break
		}
		if m.kind == mentionGroup && len(m.parties) >= 2 {
			a.who.sides = m.parties
			return
		}
		if m.kind == mentionPerson && m.person >= 0 && a.people[m.person].of != "" && !contains(sides, string(a.people[m.person].of)) {
			sides = append(sides, string(a.people[m.person].of))
		}
		if m.kind == mentionParty && !contains(sides, string(m.parties[0])) {
			sides = append(sides, string(m.parties[0]))
		}
	}
	a.setSides(sides)
}
