package meetings

import (
	"slices"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// tourSentences is how many sentences after the one that announces a tour may tell of its stops.
const tourSentences = 14

// isTour says whether a clause announces a journey to several states.
func (a *Diary) isTour(c *convening) bool { return len(c.stops) > 1 }

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
	if c.stops = a.stopsOf(c); len(c.stops) > 0 {
		a.tour(c, sent)
	}
}

// tour makes a meeting of each stop of an announced journey, the first of which
// stands already, and adds to each whom the sentences about it say is to be seen.
func (a *Diary) tour(c *convening, sent int) {
	a.attendance(c.sent, &a.Meetings[0], true)
	a.settleParts(&a.Meetings[0])
	first := a.Meetings[0]
	travellers, people := first.Record.Participants, first.People
	for n, st := range c.stops {
		m := who.Meeting{First: first.First, End: first.End, Visit: true, Coming: first.Coming, People: append([]int(nil), people...)}
		m.Record = record.Meeting{Mode: record.InPerson, Evidence: first.Record.Evidence, Confidence: record.Medium}
		m.Record.Participants = append(m.Record.Participants, travellers...)
		if n == 0 {
			a.Meetings[0].Record.City = ""
			a.placeStop(st, &a.Meetings[0])
			continue
		}
		a.placeStop(st, &m)
		a.dayBetween(st, &m)
		a.Meetings = append(a.Meetings, m)
	}
	a.walkTour(sent+1, a.lastDay(c), len(a.stopsOf(c)) == 1)
}

// walkTour goes over the sentences from number i on, each of which tells of the stop
// that it or one before it names, until a last day; the day of the first may be known already.
func (a *Diary) walkTour(i int, last record.Date, begun bool) {
	at, reached := -1, make([]bool, len(a.Meetings))
	reached[0] = begun
	for stop := min(len(a.Sents), i+tourSentences); i < stop; i++ {
		s := &a.Sents[i]
		if !a.Readable(s) {
			continue
		}
		if k := a.stopNamed(s); k >= 0 {
			if at = k; !reached[at] {
				a.reach(s, last, &a.Meetings[at])
			}
			reached[at] = true
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
		if a.Who.Signs[i].Kinds&(who.NameParty|who.NameCity) == 0 || a.Cue(i-1)&(words.CueIn|words.CueFor|words.CueThe) == 0 && !a.Lexis.Travel.Place.Has(a.Words[i-1]) && !a.travelsTo(i) {
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

// travelsTo says whether a verb of going and "to" lead to the place at token i.
func (a *Diary) travelsTo(i int) bool {
	t := &a.Lexis.Travel
	return i > 1 && a.Words[i-1] == a.Language.By.To && (t.Goes.Has(a.Words[i-2]) || t.moves.Has(a.Words[i-2]))
}

// belongThere gives whoever is first seen at a stop, none of the travellers, and of whom no
// words tell the party, that of the stop.
func (a *Diary) belongThere(m *who.Meeting, from int) {
	for _, p := range m.People[from:] {
		if words.Contains(a.Principals, p) {
			continue
		}
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
