package meetings

import (
	"slices"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// tourSentences is how many sentences after the one that announces a tour may tell of its stops.
const tourSentences = 14

// isTour says whether a clause announces a journey to several states.
func (a *Diary) isTour(c *convening) bool {
	return c.entry.Code == "visit" && len(a.Meetings) == 0 && a.isAnnounced(c) && len(a.stopsOf(c)) > 1
}

// placeUntold says whether the text has announced a journey without saying where
// to: "will lead a delegation on a tour of the Pacific".
func (a *Diary) placeUntold() bool {
	return len(a.Meetings) == 1 && a.Meetings[0].Visit && a.Meetings[0].Record.Country == ""
}

// visitTo takes from a later clause where an announced journey goes.
func (a *Diary) visitTo(c *convening, sent int) {
	if !a.placeUntold() || c.entry.Code != "visit" {
		return
	}
	if stops := a.stopsOf(c); len(stops) > 0 {
		a.tour(c, sent)
	}
}

// stopsOf are the tokens of the states that stand in one list after a journey's
// verb: "will visit Nauru, Fiji and Vanuatu".
func (a *Diary) stopsOf(c *convening) []int {
	var stops []int
	end := min(c.sent.EndToken, c.after+40)
	for i := c.after; i < end; i++ {
		if next := a.pastDate(i, end); next > i {
			i = next - 1
			continue
		}
		switch {
		case a.Who.Signs[i].Kinds&who.NameParty != 0 && a.Who.Signs[i].Kinds&who.NameBody == 0 && !a.PossessiveAt(a.NameEnd(i), end):
			stops = append(stops, i)
			i = a.AcronymAfter(a.NameEnd(i), end) - 1
		case a.Cue(i)&(words.CueComma|words.CueAnd|words.CueThe) != 0, a.Is(i, "to"), a.Class(i)&words.IsAdverb != 0:
		default:
			return stops
		}
	}
	return stops
}

// pastDate is the token after the day or the days, with the words that lead to
// them, that begin at token i: "Japan from 7 to 10 August and Fiji"; i where none do.
func (a *Diary) pastDate(i, end int) int {
	for _, v := range a.ValuesIn(i, end) {
		if int(v.LeadFirst) <= i && i < int(v.End) && (v.Kind == value.Date || v.Kind == value.Period) {
			return int(v.End)
		}
	}
	return i
}

// tour makes a meeting of each stop of an announced journey, the first of which
// stands already, and adds to each whom the sentences about it say is to be seen.
func (a *Diary) tour(c *convening, sent int) {
	a.attendance(c.sent, &a.Meetings[0], true)
	a.settleParts(&a.Meetings[0])
	first := a.Meetings[0]
	travellers, people := first.Record.Participants, first.People
	for n, tok := range a.stopsOf(c) {
		code := record.PartyCode(a.EntryOf(tok, who.NameParty).Code)
		if n == 0 {
			a.Meetings[0].Record.Country, a.Meetings[0].Record.City = code, ""
			continue
		}
		m := who.Meeting{First: first.First, End: first.End, Visit: true, People: append([]int(nil), people...)}
		m.Record = record.Meeting{Mode: record.InPerson, Country: code, Evidence: first.Record.Evidence, Confidence: record.Medium}
		m.Record.Participants = append(m.Record.Participants, travellers...)
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", tok, a.NameEnd(tok)))
		if stops := a.stopsOf(c); n+1 < len(stops) {
			a.dayBetween(tok, stops[n+1], &m)
		} else {
			a.dayBetween(tok, c.sent.EndToken, &m)
		}
		a.Meetings = append(a.Meetings, m)
	}
	a.walkTour(sent + 1)
}

// walkTour goes over the sentences from number i on, each of which tells of the stop
// that it or one before it names.
func (a *Diary) walkTour(i int) {
	at := -1
	for stop := min(len(a.Sents), i+tourSentences); i < stop; i++ {
		s := &a.Sents[i]
		if !a.Readable(s) {
			continue
		}
		if k := a.stopNamed(s); k >= 0 {
			at = k
			a.dayAtStop(s, &a.Meetings[at])
		}
		a.seenOnTour(s, at)
		if at >= 0 {
			a.nameAtStop(s, &a.Meetings[at])
		}
	}
}

// seenOnTour adds those of whom a sentence tells to the stops in their own lands, others to
// the stop of which it tells.
func (a *Diary) seenOnTour(s *text.Sentence, at int) {
	m := who.Meeting{Visit: true, Coming: a.Meetings[0].Coming}
	m.Record.Mode = record.InPerson
	if at >= 0 {
		m.Record.Country, m.Record.City = a.Meetings[at].Record.Country, a.Meetings[at].Record.City
	}
	a.attendance(s, &m, true)
	if a.belongThere(&m, 0); at >= 0 {
		a.dropNobody(&m)
	}
	for _, p := range m.Record.Participants {
		stop := a.stopIn(p.Of, at)
		if stop < 0 || a.takesPartIn(&a.Meetings[stop].Record, &p) {
			continue
		}
		a.Meetings[stop].Record.Participants = append(a.Meetings[stop].Record.Participants, p)
		for _, q := range m.People {
			if a.People[q].Name == p.Person && a.People[q].Office == p.Office {
				a.Meetings[stop].People = append(a.Meetings[stop].People, q)
			}
		}
		a.settleParts(&a.Meetings[stop])
	}
}

// stopIn is the one stop of a tour in the land of a party, else the one given.
func (a *Diary) stopIn(of record.PartyCode, at int) int {
	found := -1
	for i := range a.Meetings {
		if a.Meetings[i].Record.Country != of || of == "" {
			continue
		}
		if found >= 0 || i == at {
			return at
		}
		found = i
	}
	if found < 0 {
		return at
	}
	return found
}

// stopNamed is the stop that a sentence names as a place, near its start; -1 for none.
func (a *Diary) stopNamed(s *text.Sentence) int {
	for i := s.FirstToken + 1; i < s.EndToken && i < s.FirstToken+12; i++ {
		if a.Who.Signs[i].Kinds&(who.NameParty|who.NameCity) == 0 || a.Cue(i-1)&(words.CueIn|words.CueFor|words.CueThe) == 0 && !a.Lexis.Travel.Place.Has(a.Words[i-1]) {
			continue
		}
		for k := range a.Meetings {
			if a.Meetings[k].Record.Country != a.PlaceParty(i) {
				continue
			}
			if a.Meetings[k].Record.City == "" && a.Who.Signs[i].Kinds&who.NameCity != 0 && a.Who.Signs[i].Kinds&who.NameParty == 0 {
				a.setCity(&a.Meetings[k], i, s.EndToken)
			}
			return k
		}
	}
	return -1
}

// belongThere gives whoever is first seen at a stop, and of whom no words tell the
// party, that of the stop.
func (a *Diary) belongThere(m *who.Meeting, from int) {
	for _, p := range m.People[from:] {
		if who := &a.People[p]; (who.Guessed || who.Of == "") && a.Recalled(p) == "" && m.Record.Country != "" {
			who.Of = m.Record.Country
			for i := range m.Record.Participants {
				if m.Record.Participants[i].Person == who.Name {
					m.Record.Participants[i].Of = who.Of
				}
			}
		}
	}
}

// dropNobody leaves out groups of which the text tells neither name nor party:
// "members of the government".
func (a *Diary) dropNobody(m *who.Meeting) {
	m.Record.Participants = slices.DeleteFunc(m.Record.Participants, func(p record.Participant) bool {
		return p.Of == "" && p.Person == "" && p.Office == ""
	})
}
