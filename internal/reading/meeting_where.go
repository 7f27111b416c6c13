package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// whereSentences is how many sentences from the one that reports a meeting on may
// tell where it was.
const whereSentences = 8

// placeAround completes the place of the first meeting from the sentences around
// it, and from the dateline where that is in a land of those who met.
func (a *analysis) placeAround(c *convening, m *meeting, sent int) {
	if len(a.meetings) > 0 || m.record.Mode != record.InPerson || m.record.City != "" || c.where >= 0 || a.isTour(c) || m.record.Country == "" && a.isAnnounced(c) {
		return
	}
	for i := sent; i < len(a.sents) && i < sent+whereSentences && m.record.City == ""; i++ {
		if s := &a.sents[i]; a.readable(s) {
			a.placeTold(s, m)
		}
	}
	if m.record.City == "" && c.entry.Code != "visit" {
		a.placeOfDateline(c.sent, m)
	}
	if m.record.City == "" && m.record.Country != "" && c.entry.Code == "visit" && !m.coming {
		a.placeOfSignature(m)
	}
	if m.record.City == "" && !m.coming && (m.record.Date == a.date || m.days) {
		a.placeOfFront(m, c.sent.FirstToken)
	}
	a.offsetOf(c, m)
}

// placeTold takes the place from a sentence that speaks of the meeting itself:
// "The talks, held in Oslo, …", "During his visit to Oslo", "We gather today in Oslo".
func (a *analysis) placeTold(s *text.Sentence, m *meeting) {
	at := a.ofTheMeeting(s)
	if at < 0 {
		return
	}
	end := min(s.EndToken, at+longestGuests)
	for i := at; i+1 < end; i++ {
		if i > at+2 && a.tokens[i].Shape == text.Lower && (a.cue(i)&(cuePlain|cueMeeting|cueCall) != 0 || a.engine.lexis.talks.has(a.words[i])) {
			return // "a continuation of the discussions held in Oslo"
		}
		if c := a.class(i); c&isTo != 0 && i > at && !a.goesTo(i+1) || c&(isComma|isModal|isRelative|isSubordinator) != 0 && i > at+3 && !a.is(i, "where") && !a.is(i, "which") {
			return
		}
		if a.cue(i)&cueIn == 0 && !a.goesTo(i+1) {
			continue
		}
		if town := a.run(i+1, s.EndToken); m.record.Country != "" && town > i+1 && a.cue(i)&cueIn != 0 && a.unknownTown(i+1, town, s.EndToken) {
			m.record.City = a.written(i+1, town)
			m.record.Grounds = append(m.record.Grounds, a.ground("city", "name", i+1, town))
			return
		}
		var there meeting
		if !a.placeAt(i, s.EndToken, &there) || there.record.Country == "" || m.record.Country != "" && m.record.Country != there.record.Country {
			continue
		}
		a.cityOfVenue(i, s.EndToken, &there)
		m.record.City, m.record.Country, m.zone = there.record.City, there.record.Country, there.zone
		m.record.Grounds = append(m.record.Grounds, there.record.Grounds...)
		a.dayOfTalks(s, m)
		return
	}
}

// unknownTown says whether tokens [first, end), which stand after "in" or "at" and
// end a sentence or a clause, name a place that no list knows.
func (a *analysis) unknownTown(first, end, hi int) bool {
	for i := first; i < end; i++ {
		if a.dateAt(i) || a.venueAt(i, hi) != "" || a.who.signs[i].match != 0 || a.cue(i)&(cueMeeting|cueOffice|cueProgramme|cueNotName) != 0 || a.mentionAt(i) >= 0 {
			return false
		}
	}
	return end == hi || a.tokens[end].Class == text.Punct && a.class(end)&isDash == 0 && a.cue(end)&(cuePossessive|cueOpen) == 0
}

// ofTheMeeting is the token from which a sentence speaks of the meeting that the
// text reports: its noun with "the", "their" or "his", or a verb of gathering; -1 for none.
func (a *analysis) ofTheMeeting(s *text.Sentence) int {
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+longestGuests; i++ {
		if a.class(i)&(isModal|isSubordinator) != 0 && a.tokens[i].Shape == text.Lower {
			return -1
		}
		noun := a.tokens[i].Shape == text.Lower && (a.cue(i)&(cuePlain|cueMeeting|cueMeal) != 0 || a.engine.lexis.talks.has(a.words[i])) || i > s.FirstToken && a.capital(i) && a.cue(i)&(cueMeeting|cuePlain) != 0 && a.cue(i-1)&cueThe != 0 && i+1 < s.EndToken && a.class(i+1)&(isBe|isComma|isPast) != 0
		if noun && (a.ownsNoun(i, s.FirstToken) || i > s.FirstToken && a.is(i-1, "held")) || a.engine.lexis.gathers.has(a.words[i]) && a.tokens[i].Shape == text.Lower && (a.class(i)&isPast != 0 || i > s.FirstToken && a.cue(i-1)&cueWe != 0) {
			return i
		}
	}
	return -1
}

// ownsNoun says whether "the", "their" or the like stands before the noun at token i.
func (a *analysis) ownsNoun(i, lo int) bool {
	for b := i - 1; b >= lo && i-b < 4; b-- {
		if a.cue(b)&cueThe != 0 {
			return !a.is(b, "a") && !a.is(b, "an")
		}
		if a.tokens[b].Shape != text.Lower || a.class(b)&(isPreposition|isModal|isBe|isHave) != 0 || a.is(b, "next") || a.is(b, "last") || a.is(b, "previous") || a.is(b, "first") {
			return false
		}
	}
	return false
}

// dayOfTalks takes the day on which those on a visit of several days held their talks.
func (a *analysis) dayOfTalks(s *text.Sentence, m *meeting) {
	if !m.days {
		return
	}
	for _, v := range a.valuesIn(s.FirstToken, s.EndToken) {
		if p, ok := v.Resolve(a.calendar([]record.PartyCode{a.issuer}, false)); ok && v.Kind == value.Date && p.Start == p.End && p.Start > m.record.Date && daysBetween(m.record.Date, p.Start) < 10 {
			m.record.Date, m.days = p.Start, false
		}
	}
}

// placeOfDateline takes the city of a dateline before the sentence that reports the
// meeting, or above it, where it is that of one of those who met.
func (a *analysis) placeOfDateline(sent *text.Sentence, m *meeting) {
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken > sent.FirstToken || s.Block > 8 {
			return
		}
		b := &a.doc.Blocks[s.Block]
		e := a.entryOf(s.FirstToken, nameCity)
		if e == nil || b.Kind == text.Navigation || b.Kind == text.Title || a.who.signs[s.FirstToken].kinds&nameCity == 0 || !a.endsDateline(s) {
			continue
		}
		if of := record.PartyCode(e.Fields["country"]); m.record.Country == of || m.record.Country == "" && (contains(partiesOfParticipants(m), of) || a.stands(m, "")) {
			a.setCity(m, s.FirstToken, a.nameEnd(s.FirstToken))
			return
		}
	}
}

// endsDateline says whether a date, a dash or a colon ends the dateline that begins a sentence.
func (a *analysis) endsDateline(s *text.Sentence) bool {
	next := a.nameEnd(s.FirstToken)
	if next >= s.EndToken {
		return false
	}
	for i := next; i < s.EndToken && i < s.FirstToken+longestDateline; i++ {
		if a.class(i)&(isDash|isColon) != 0 {
			return true
		}
		if a.tokens[i].Class == text.Word && a.tokens[i].Shape == text.Lower {
			return false
		}
	}
	return s.EndToken-s.FirstToken <= longestDateline && a.firstDate(next, s.EndToken) != ""
}

// placeOfSignature takes the city of the line that ends the text of a visit: "Oslo, 13 August 2001".
func (a *analysis) placeOfSignature(m *meeting) {
	for i := len(a.sents) - 1; i >= 0 && i > len(a.sents)-12; i-- {
		s := &a.sents[i]
		if s.EndToken-s.FirstToken > longestDateline || a.who.signs[s.FirstToken].kinds&nameCity == 0 || len(a.valuesIn(s.FirstToken, s.EndToken)) == 0 {
			continue
		}
		if e := a.entryOf(s.FirstToken, nameCity); e.Fields["country"] == string(m.record.Country) {
			a.setCity(m, s.FirstToken, s.EndToken)
			return
		}
	}
}

// offsetOf is what the clocks of the city show against universal time on the day.
func (a *analysis) offsetOf(c *convening, m *meeting) {
	if m.record.City == "" || m.record.Date == "" || c.entry.Code == "visit" {
		return
	}
	if at, ok := a.local(m.zone, m.record.Date, m.record.Start); ok {
		m.record.UTCOffset = at.Format("-07:00")
	}
}

// placeCarried gives a meeting of which no words tell the place that of the one told
// before it in the same paragraph, of those on a journey.
func (a *analysis) placeCarried(c *convening, m *meeting) {
	if len(a.meetings) == 0 || m.record.City != "" || m.record.Country != "" || m.record.Mode != record.InPerson {
		return
	}
	last := &a.meetings[len(a.meetings)-1]
	if a.meetings[0].visit && a.blockOf(last.first) == c.sent.Block {
		m.record.City, m.record.Country, m.zone = last.record.City, last.record.Country, last.zone
		a.offsetOf(c, m)
	}
}
