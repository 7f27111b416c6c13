package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// stop is a state to which a journey goes, as words of the text name it or a city in it.
type stop struct {
	first, until int // from its name to the next stop, or to the end of the sentence
	land         record.PartyCode
}

// stopsAhead are the stops of the journey that a clause announces: those of its own list, and
// those to which later sentences say that the traveller goes on ("He will then travel to Chile").
func (a *Diary) stopsAhead(c *convening, sent int) []stop {
	if len(a.Meetings) > 0 || !a.isAnnounced(c) {
		return nil
	}
	stops := a.stopsOf(c)
	if len(stops) == 0 || stops[0].land == a.Issuer {
		return stops // where a guest goes on to is not the text's
	}
	for i := sent + 1; i < len(a.Sents) && i <= sent+tourSentences; i++ {
		if !a.Readable(&a.Sents[i]) {
			continue
		}
		for _, d := range a.convenings(&a.Sents[i]) {
			if a.isAnnounced(&d) && a.sameTraveller(c, &d) {
				stops = a.further(stops, a.stopsOf(&d))
			}
		}
	}
	return stops
}

// further adds to the stops of a journey those in lands that it has not come to.
func (a *Diary) further(stops, more []stop) []stop {
	for _, st := range more {
		known := st.land == a.Issuer
		for _, had := range stops {
			known = known || had.land == st.land
		}
		if !known {
			stops = append(stops, st)
		}
	}
	return stops
}

// sameTraveller says whether a later clause tells of the journey of those of whom the first does.
func (a *Diary) sameTraveller(c, d *convening) bool {
	if len(d.subject) == 0 || len(c.subject) == 0 {
		return len(d.subject) == len(c.subject) && d.own == c.own
	}
	x, y := &a.Mentions[c.subject[0]], &a.Mentions[d.subject[0]]
	return x.Person >= 0 && x.Person == y.Person || y.Person < 0 && len(y.Parties) == 0 || len(x.Parties) > 0 && len(y.Parties) > 0 && x.Parties[0] == y.Parties[0]
}

// stopsOf are the states that stand, by their own names or by those of cities, in one
// list after a journey's verb: "will visit Nauru, Fiji and Vanuatu", "Lima, Peru; and Quito".
func (a *Diary) stopsOf(c *convening) []stop {
	var stops []stop
	end := min(c.sent.EndToken, c.after+40)
	for i := c.after; i < end; i++ {
		if next := a.pastDate(i, end); next > i {
			i = next - 1
			continue
		}
		kinds := a.Who.Signs[i].Kinds
		switch {
		case kinds&(who.NameParty|who.NameCity) != 0 && kinds&who.NameBody == 0 && !a.PossessiveAt(a.NameEnd(i), end):
			if stops = a.withStop(stops, i, end); kinds&who.NameParty != 0 {
				i = a.AcronymAfter(a.NameEnd(i), end) - 1
			} else {
				i = a.NameEnd(i) - 1
			}
		case a.Cue(i)&(words.CueComma|words.CueAnd|words.CueThe) != 0, a.Is(i, "to"), a.Class(i)&(words.IsAdverb|words.IsSemicolon) != 0:
		default:
			return stops
		}
	}
	return stops
}

// withStop adds the place at token i to the stops before it, unless it lies in the last of them
// or is the land in which that lies.
func (a *Diary) withStop(stops []stop, i, end int) []stop {
	st := stop{first: i, until: end, land: a.landOfPlace(i, end)}
	if n := len(stops); n > 0 {
		if stops[n-1].land == st.land {
			return stops
		}
		stops[n-1].until = i
	}
	return append(stops, st)
}

// landOfPlace is the state that the place at token i is or lies in, which may be named behind it:
// "Georgetown, Guyana".
func (a *Diary) landOfPlace(i, end int) record.PartyCode {
	if j := a.NameEnd(i) + 1; a.Who.Signs[i].Kinds&who.NameParty == 0 && j < end && a.Cue(j-1)&words.CueComma != 0 && a.Who.Signs[j].Kinds&who.NameParty != 0 {
		return a.PlaceParty(j)
	}
	return a.PlaceParty(i)
}

// placeStop gives a meeting the place of a stop.
func (a *Diary) placeStop(st stop, m *who.Meeting) {
	if a.Who.Signs[st.first].Kinds&who.NameParty == 0 {
		a.setCity(m, st.first, st.until)
		return
	}
	m.Record.Country = st.land
	m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", st.first, a.NameEnd(st.first)))
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
