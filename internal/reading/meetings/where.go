package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// whereSentences is how many sentences from the one that reports a meeting on may
// tell where it was.
const whereSentences = 8

// placeAround completes the place of the first meeting from the sentences around
// it, and from the dateline where that is in a land of those who met.
func (a *Diary) placeAround(c *convening, m *who.Meeting, sent int) {
	if len(a.Meetings) > 0 || m.Record.Mode != record.InPerson || m.Record.City != "" || c.where >= 0 || a.isTour(c) || m.Record.Country == "" && a.isAnnounced(c) {
		return
	}
	for i := sent; i < len(a.Sents) && i < sent+whereSentences && m.Record.City == ""; i++ {
		if s := &a.Sents[i]; a.Readable(s) {
			a.placeTold(s, m)
		}
	}
	if m.Record.City == "" && c.entry.Code != "visit" {
		a.placeOfDateline(c.sent, m)
	}
	if m.Record.City == "" && m.Record.Country != "" && c.entry.Code == "visit" && !m.Coming {
		a.placeOfSignature(m)
	}
	if m.Record.City == "" && !m.Coming && (m.Record.Date == a.Date || m.Days) {
		a.placeOfFront(m, c.sent.FirstToken)
	}
	if m.Record.City == "" && m.Coming && m.Record.Country != "" {
		a.placeOfTitle(m)
	}
	a.offsetOf(c, m)
}

// placeTold takes the place from a sentence that speaks of the meeting itself:
// "The talks, held in Oslo, …", "During his visit to Oslo", "We gather today in Oslo".
func (a *Diary) placeTold(s *text.Sentence, m *who.Meeting) {
	at := a.ofTheMeeting(s, m.Coming)
	if at < 0 {
		return
	}
	end := min(s.EndToken, at+longestGuests)
	for i := at; i+1 < end; i++ {
		if i > at+2 && a.Tokens[i].Shape == text.Lower && (a.Cue(i)&(words.CuePlain|words.CueMeeting|words.CueCall) != 0 || a.Lexis.Talks.Has(a.Words[i])) {
			return // "a continuation of the discussions held in Oslo"
		}
		if c := a.Class(i); c&words.IsTo != 0 && i > at && !a.GoesTo(i+1) || c&(words.IsComma|words.IsModal|words.IsRelative|words.IsSubordinator) != 0 && i > at+3 && !a.Is(i, "where") && !a.Is(i, "which") {
			return
		}
		if a.Cue(i)&words.CueIn == 0 && !a.GoesTo(i+1) {
			continue
		}
		if town := a.Run(i+1, s.EndToken); m.Record.Country != "" && town > i+1 && a.Cue(i)&words.CueIn != 0 && a.unknownTown(i+1, town, s.EndToken) {
			m.Record.City = a.Written(i+1, town)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("city", "name", i+1, town))
			return
		}
		var there who.Meeting
		if !a.placeAt(i, s.EndToken, &there) || there.Record.Country == "" || m.Record.Country != "" && m.Record.Country != there.Record.Country {
			continue
		}
		a.cityOfVenue(i, s.EndToken, &there)
		m.Record.City, m.Record.Country, m.Zone = there.Record.City, there.Record.Country, there.Zone
		m.Record.Grounds = append(m.Record.Grounds, there.Record.Grounds...)
		a.dayOfTalks(s, m)
		return
	}
}

// unknownTown says whether tokens [first, end), which stand after "in" or "at" and
// end a sentence or a clause, name a place that no list knows.
func (a *Diary) unknownTown(first, end, hi int) bool {
	for i := first; i < end; i++ {
		if a.DateAt(i) || a.VenueAt(i, hi) != "" || a.Who.Signs[i].Match != 0 || a.Cue(i)&(words.CueMeeting|words.CueOffice|words.CueProgramme|words.CueNotName) != 0 || a.MentionAt(i) >= 0 {
			return false
		}
	}
	return end == hi || a.Tokens[end].Class == text.Punct && a.Class(end)&words.IsDash == 0 && a.Cue(end)&(words.CuePossessive|words.CueOpen) == 0
}

// ofTheMeeting is the token from which a sentence speaks of the meeting that the
// text reports: its noun with "the", "their" or "his", or a verb of gathering; -1 for none.
func (a *Diary) ofTheMeeting(s *text.Sentence, coming bool) int {
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+longestGuests; i++ {
		if a.Class(i)&(words.IsModal|words.IsSubordinator) != 0 && a.Tokens[i].Shape == text.Lower && !(coming && a.Class(i)&words.IsModal != 0) {
			return -1
		}
		noun := a.Tokens[i].Shape == text.Lower && (a.Cue(i)&(words.CuePlain|words.CueMeeting|words.CueMeal) != 0 || a.Lexis.Talks.Has(a.Words[i])) || i > s.FirstToken && a.Capital(i) && a.Cue(i)&(words.CueMeeting|words.CuePlain) != 0 && a.Cue(i-1)&words.CueThe != 0 && i+1 < s.EndToken && a.Class(i+1)&(words.IsBe|words.IsComma|words.IsPast) != 0
		if noun && (a.ownsNoun(i, s.FirstToken) || i > s.FirstToken && a.Is(i-1, "held")) || a.Lexis.gathers.Has(a.Words[i]) && a.Tokens[i].Shape == text.Lower && (a.Class(i)&words.IsPast != 0 || i > s.FirstToken && a.Cue(i-1)&words.CueWe != 0) {
			return i
		}
	}
	return -1
}

// ownsNoun says whether "the", "their" or the like stands before the noun at token i.
func (a *Diary) ownsNoun(i, lo int) bool {
	for b := i - 1; b >= lo && i-b < 4; b-- {
		if a.Cue(b)&words.CueThe != 0 {
			return !a.Is(b, "a") && !a.Is(b, "an")
		}
		if a.Tokens[b].Shape != text.Lower || a.Class(b)&(words.IsPreposition|words.IsModal|words.IsBe|words.IsHave) != 0 || a.Is(b, "next") || a.Is(b, "last") || a.Is(b, "previous") || a.Is(b, "first") {
			return false
		}
	}
	return false
}

// dayOfTalks takes the day on which those on a visit of several days held their talks.
func (a *Diary) dayOfTalks(s *text.Sentence, m *who.Meeting) {
	if !m.Days {
		return
	}
	for _, v := range a.ValuesIn(s.FirstToken, s.EndToken) {
		if p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, false)); ok && v.Kind == value.Date && p.Start == p.End && p.Start > m.Record.Date && daysBetween(m.Record.Date, p.Start) < 10 {
			m.Record.Date, m.Days = p.Start, false
		}
	}
}

// placeOfDateline takes the city of a dateline before the sentence that reports the
// meeting, or above it, where it is that of one of those who met.
func (a *Diary) placeOfDateline(sent *text.Sentence, m *who.Meeting) {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken > sent.FirstToken || s.Block > 8 {
			return
		}
		b := &a.Doc.Blocks[s.Block]
		e := a.EntryOf(s.FirstToken, who.NameCity)
		if e == nil || b.Kind == text.Navigation || b.Kind == text.Title || a.Who.Signs[s.FirstToken].Kinds&who.NameCity == 0 || !a.endsDateline(s) {
			continue
		}
		if of := record.PartyCode(e.Fields["country"]); m.Record.Country == of || m.Record.Country == "" && (words.Contains(partiesOfParticipants(m), of) || a.stands(m, "")) {
			a.setCity(m, s.FirstToken, a.NameEnd(s.FirstToken))
			return
		}
	}
}

// endsDateline says whether a date, a dash or a colon ends the dateline that begins a sentence.
func (a *Diary) endsDateline(s *text.Sentence) bool {
	next := a.NameEnd(s.FirstToken)
	if next >= s.EndToken {
		return false
	}
	for i := next; i < s.EndToken && i < s.FirstToken+who.LongestDateline; i++ {
		if a.Class(i)&(words.IsDash|words.IsColon) != 0 {
			return true
		}
		if a.Tokens[i].Class == text.Word && a.Tokens[i].Shape == text.Lower {
			return false
		}
	}
	return s.EndToken-s.FirstToken <= who.LongestDateline && a.FirstDate(next, s.EndToken) != ""
}

// placeOfSignature takes the city of the line that ends the text of a visit: "Oslo, 13 August 2001".
func (a *Diary) placeOfSignature(m *who.Meeting) {
	for i := len(a.Sents) - 1; i >= 0 && i > len(a.Sents)-12; i-- {
		s := &a.Sents[i]
		if s.EndToken-s.FirstToken > who.LongestDateline || a.Who.Signs[s.FirstToken].Kinds&who.NameCity == 0 || len(a.ValuesIn(s.FirstToken, s.EndToken)) == 0 {
			continue
		}
		if e := a.EntryOf(s.FirstToken, who.NameCity); e.Fields["country"] == string(m.Record.Country) {
			a.setCity(m, s.FirstToken, s.EndToken)
			return
		}
	}
}

// offsetOf is what the clocks of the city show against universal time on the day.
func (a *Diary) offsetOf(c *convening, m *who.Meeting) {
	if c.entry.Code != "visit" {
		a.clocksOf(m)
	}
}

// clocksOf is as offsetOf, whatever the clause.
func (a *Diary) clocksOf(m *who.Meeting) {
	if m.Record.City == "" || m.Record.Date == "" {
		return
	}
	if at, ok := a.local(m.Zone, m.Record.Date, m.Record.Start); ok {
		m.Record.UTCOffset = at.Format("-07:00")
	}
}

// placeCarried gives a meeting of which no words tell the place that of the one told before it: in
// the same paragraph, of those on a journey; or as one of a row.
func (a *Diary) placeCarried(c *convening, m *who.Meeting) {
	if len(a.Meetings) == 0 || m.Record.City != "" || m.Record.Country != "" || m.Record.Mode != record.InPerson {
		return
	}
	last := &a.Meetings[len(a.Meetings)-1]
	if last.Record.Mode == record.InPerson && (a.Meetings[0].Visit && a.BlockOf(last.First) == c.sent.Block || a.alsoMet(c)) {
		m.Record.City, m.Record.Country, m.Zone = last.Record.City, last.Record.Country, last.Zone
		a.offsetOf(c, m)
	}
}
