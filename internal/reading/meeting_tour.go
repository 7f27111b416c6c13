package reading

import (
	"slices"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// tourSentences is how many sentences after the one that announces a tour may tell of its stops.
const tourSentences = 14

// isTour says whether a clause announces a journey to several states.
func (a *analysis) isTour(c *convening) bool {
	return c.entry.Code == "visit" && len(a.meetings) == 0 && a.isAnnounced(c) && len(a.stopsOf(c)) > 1
}

// placeUntold says whether the text has announced a journey without saying where
// to: "will lead a delegation on a tour of the Pacific".
func (a *analysis) placeUntold() bool {
	return len(a.meetings) == 1 && a.meetings[0].visit && a.meetings[0].record.Country == ""
}

// visitTo takes from a later clause where an announced journey goes.
func (a *analysis) visitTo(c *convening, sent int) {
	if !a.placeUntold() || c.entry.Code != "visit" {
		return
	}
	if stops := a.stopsOf(c); len(stops) > 0 {
		a.tour(c, sent)
	}
}

// stopsOf are the tokens of the states that stand in one list after a journey's
// verb: "will visit Nauru, Fiji and Vanuatu".
func (a *analysis) stopsOf(c *convening) []int {
	var stops []int
	end := min(c.sent.EndToken, c.after+40)
	for i := c.after; i < end; i++ {
		if next := a.pastDate(i, end); next > i {
			i = next - 1
			continue
		}
		switch {
		case a.who.signs[i].kinds&nameParty != 0 && a.who.signs[i].kinds&nameBody == 0 && !a.possessiveAt(a.nameEnd(i), end):
			stops = append(stops, i)
			i = a.acronymAfter(a.nameEnd(i), end) - 1
		case a.cue(i)&(cueComma|cueAnd|cueThe) != 0, a.is(i, "to"), a.class(i)&isAdverb != 0:
		default:
			return stops
		}
	}
	return stops
}

// pastDate is the token after the day or the days, with the words that lead to
// them, that begin at token i: "Japan from 7 to 10 August and Fiji"; i where none do.
func (a *analysis) pastDate(i, end int) int {
	for _, v := range a.valuesIn(i, end) {
		if int(v.LeadFirst) <= i && i < int(v.End) && (v.Kind == value.Date || v.Kind == value.Period) {
			return int(v.End)
		}
	}
	return i
}

// tour makes a meeting of each stop of an announced journey, the first of which
// stands already, and adds to each whom the sentences about it say is to be seen.
func (a *analysis) tour(c *convening, sent int) {
	a.attendance(c.sent, &a.meetings[0], true)
	a.settleParts(&a.meetings[0])
	first := a.meetings[0]
	travellers, people := first.record.Participants, first.people
	for n, tok := range a.stopsOf(c) {
		code := record.PartyCode(a.entryOf(tok, nameParty).Code)
		if n == 0 {
			a.meetings[0].record.Country, a.meetings[0].record.City = code, ""
			continue
		}
		m := meeting{first: first.first, end: first.end, visit: true, people: append([]int(nil), people...)}
		m.record = record.Meeting{Mode: record.InPerson, Country: code, Evidence: first.record.Evidence, Confidence: record.Medium}
		m.record.Participants = append(m.record.Participants, travellers...)
		m.record.Grounds = append(m.record.Grounds, a.ground("country", "name", tok, a.nameEnd(tok)))
		if stops := a.stopsOf(c); n+1 < len(stops) {
			a.dayBetween(tok, stops[n+1], &m)
		} else {
			a.dayBetween(tok, c.sent.EndToken, &m)
		}
		a.meetings = append(a.meetings, m)
	}
	a.walkTour(sent + 1)
}

// walkTour goes over the sentences from number i on, each of which tells of the stop
// that it or one before it names.
func (a *analysis) walkTour(i int) {
	at := -1
	for stop := min(len(a.sents), i+tourSentences); i < stop; i++ {
		s := &a.sents[i]
		if !a.readable(s) {
			continue
		}
		if k := a.stopNamed(s); k >= 0 {
			at = k
			a.dayAtStop(s, &a.meetings[at])
		}
		if at < 0 {
			continue
		}
		n := len(a.meetings[at].people)
		a.attendance(s, &a.meetings[at], true)
		a.belongThere(&a.meetings[at], n)
		a.dropNobody(&a.meetings[at])
		a.nameAtStop(s, &a.meetings[at])
		a.settleParts(&a.meetings[at])
	}
}

// stopNamed is the stop that a sentence names as a place, near its start; -1 for none.
func (a *analysis) stopNamed(s *text.Sentence) int {
	for i := s.FirstToken + 1; i < s.EndToken && i < s.FirstToken+12; i++ {
		if a.who.signs[i].kinds&(nameParty|nameCity) == 0 || a.cue(i-1)&(cueIn|cueFor|cueThe) == 0 && !a.engine.lexis.travel.place.has(a.words[i-1]) {
			continue
		}
		for k := range a.meetings {
			if a.meetings[k].record.Country != a.placeParty(i) {
				continue
			}
			if a.meetings[k].record.City == "" && a.who.signs[i].kinds&nameCity != 0 && a.who.signs[i].kinds&nameParty == 0 {
				a.setCity(&a.meetings[k], i, s.EndToken)
			}
			return k
		}
	}
	return -1
}

// dayBetween takes the day that stands right after the name of a stop, where each has its own.
func (a *analysis) dayBetween(tok, end int, m *meeting) {
	if i := a.nameEnd(tok); i < end && a.pastDate(i, end) > i && a.meetings[0].record.Date != "" {
		var own meeting
		a.dayIn(i, end, &own)
		if own.record.Date != a.meetings[0].record.Date {
			m.record.Date = own.record.Date
		}
	}
}

// dayAtStop takes the day that a sentence gives for a stop.
func (a *analysis) dayAtStop(s *text.Sentence, m *meeting) { a.dayIn(s.FirstToken, s.EndToken, m) }

// dayIn takes the first day to come in tokens [first, end).
func (a *analysis) dayIn(first, end int, m *meeting) {
	for _, v := range a.valuesIn(first, end) {
		if v.Kind != value.Date && v.Kind != value.Period || v.Time.From.Grain != value.Day {
			continue
		}
		if p, ok := v.Resolve(a.calendar([]record.PartyCode{a.issuer}, true)); ok && p.Start != "" && p.Start >= a.date && daysBetween(p.Start, p.End) <= 10 {
			m.record.Date = p.Start
			return
		}
	}
}

// nameAtStop takes the name of the meeting that is to be attended at a stop.
func (a *analysis) nameAtStop(s *text.Sentence, m *meeting) {
	for i := s.FirstToken; i < s.EndToken && m.record.Name == ""; i++ {
		switch a.written(i, i+1) {
		case "attend", "attending", "co-chair", "chair":
			if first, end, ok := a.eventAfter(i+1, s.EndToken); ok && end > 0 {
				m.record.Name = a.written(first, end)
				m.record.Grounds = append(m.record.Grounds, a.ground("name", "name", first, end))
			}
		}
	}
}

// belongThere gives whoever is first seen at a stop, and of whom no words tell the
// party, that of the stop.
func (a *analysis) belongThere(m *meeting, from int) {
	for _, p := range m.people[from:] {
		if who := &a.people[p]; who.guessed || who.of == "" {
			who.of = m.record.Country
			for i := range m.record.Participants {
				if m.record.Participants[i].Person == who.name {
					m.record.Participants[i].Of = who.of
				}
			}
		}
	}
}

// dropNobody leaves out groups of which the text tells neither name nor party:
// "members of the government".
func (a *analysis) dropNobody(m *meeting) {
	m.record.Participants = slices.DeleteFunc(m.record.Participants, func(p record.Participant) bool {
		return p.Of == "" && p.Person == "" && p.Office == ""
	})
}
