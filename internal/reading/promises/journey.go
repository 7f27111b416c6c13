package promises

import (
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// leg is a part of a journey, or a meeting still to come, whose days a sentence tells.
type leg struct {
	days  record.Period
	block int
	at    int // the token where its days are told
}

// longestJourney is how many blocks the days of a journey hold on for, longestTold how
// many tokens may stand between a journey and its days.
const (
	longestJourney = 8
	longestTold    = 14
)

// journeyDays are the days of the leg that a promise of a traveller's programme falls in:
// that of the place which its sentence begins with, else the one told last: "will visit
// Lima from 2 to 4 May. … He will call on the President."
func (a *Undertakings) journeyDays(legs []leg, p *Promise) *record.Period {
	if len(legs) == 0 || !a.onProgramme(p) {
		return nil
	}
	lo := a.Sents[a.SentenceOf(p.First)].FirstToken
	if place := a.placeAhead(lo, p.First); place > 0 {
		return a.legAt(legs, place, lo)
	}
	block, here, far := a.BlockOf(p.First), a.whileThere(p), longestJourney
	if a.Kind == record.JointStatement {
		far /= 2
	}
	var found *leg
	for i := range legs {
		l := &legs[i]
		if l.at < p.First && (here || block-l.block < far) {
			found = l
		}
	}
	if found == nil {
		return nil
	}
	return &found.days
}

// longestPlace is how many tokens a place at the head of a sentence and the words before it may take.
const longestPlace = 4

// placeAhead is the place that a sentence begins with: "In Lima, the Minister will"; 0 for none.
func (a *Undertakings) placeAhead(lo, verb int) int {
	if lo+1 < verb && a.Class(lo)&words.IsPreposition != 0 && (a.WordAt(lo, "in") || a.WordAt(lo, "at") || a.WordAt(lo, "while")) {
		for i := lo + 1; i < min(verb, lo+longestPlace); i++ {
			if a.Capital(i) {
				return i
			}
		}
	}
	return 0
}

// legAt are the days of the leg told in the last paragraph before token lo that names the place of a token.
func (a *Undertakings) legAt(legs []leg, place, lo int) *record.Period {
	for i := lo - 1; i > 0; i-- {
		if a.Words[i] != a.Words[place] || !a.Capital(i) {
			continue
		}
		block := a.BlockOf(i)
		for k := len(legs) - 1; k >= 0; k-- {
			if legs[k].block == block {
				return &legs[k].days
			}
		}
	}
	return nil
}

// legs are the parts of the journeys whose days the text tells, in its order.
func (a *Undertakings) legs() []leg {
	var out []leg
	for i := range a.Values {
		v := a.Values[i]
		if v.Kind != value.Date && v.Kind != value.Period {
			continue
		}
		s := a.SentenceOf(int(v.First))
		if s < 0 {
			continue
		}
		if n := len(out); n > 0 && out[n-1].at >= a.Sents[s].FirstToken && a.inRelative(out[n-1].at, int(v.First)) {
			continue // "on 4 July the Minister will meet X, who will visit from 3 to 6 July"
		}
		if days := a.daysOfJourney(v, a.Sents[s].FirstToken, a.Sents[s].EndToken); days != nil {
			out = append(out, leg{days: *days, block: a.Sents[s].Block, at: int(v.First)})
		}
	}
	return out
}

// daysOfJourney are the days that a time in tokens [lo, hi) means, where it tells when a
// journey or a meeting still to come is.
func (a *Undertakings) daysOfJourney(v value.Value, lo, hi int) *record.Period {
	if v.Lead == value.Since || v.Lead == value.By || a.OfDeed(v) {
		return nil
	}
	days, ok := v.Resolve(a.Calendar(nil, true))
	if days = a.forDays(lo, hi, days); !ok || len(days.Start) != len("2006-01-02") || days.End <= a.Date || !fewDays(days) {
		return nil
	}
	if at := int(v.LeadFirst); at < lo+longestPlace && a.placeAhead(lo, at) > 0 {
		return &days // "In Lima on Thursday, the Minister's focus will be on"
	}
	after := longestTold / 2
	if int(v.LeadFirst) == lo {
		after = 2 * longestTold // "On 3 May, the President will take part in the yearly meeting"
	}
	if a.tellsJourney(max(lo, int(v.LeadFirst)-longestTold), int(v.LeadFirst)) || a.tellsJourney(int(v.End), min(hi, int(v.End)+after)) {
		return &days
	}
	return nil
}

// tellsJourney says whether tokens [first, end) tell of a journey or a meeting.
func (a *Undertakings) tellsJourney(first, end int) bool {
	t := &a.Diary.Lexis.Travel
	for i := first; i < end; i++ {
		w := a.Words[i]
		if a.Class(i)&words.IsBe != 0 && i+2 < end && a.Is(i+1, "in") && (a.Capital(i+2) || a.Is(i+2, "the")) {
			return true // "will be in Lima on 3 May", "will be in the Maldives"
		}
		if a.Is(i, "part") && i > 0 && a.Is(i-1, "take") || a.Is(i, "attend") || a.Is(i, "participate") {
			return true
		}
		if t.Place.Has(w) || t.Goes.Has(w) || t.Journey.Has(w) || a.Is(i, "arrive") || a.Is(i, "meet") || a.Diary.Lexis.Encounter.Noun.Has(w) && a.heldBefore(first, i) {
			return true
		}
	}
	return false
}

// heldBefore says whether a verb of holding leads to the noun at token i: "hold a joint meeting".
func (a *Undertakings) heldBefore(first, i int) bool {
	for k := i - 1; k >= max(first, i-longestPlace); k-- {
		if a.Lexis.onJourney.holds.Has(a.Words[k]) {
			return true
		}
	}
	return false
}

// longestVisit is how long the days of one journey may be: a month is no day of a programme.
const longestVisit = 21 * 24 * time.Hour

// fewDays says whether days are few enough to be those of one journey.
func fewDays(days record.Period) bool {
	from, err1 := time.Parse(time.DateOnly, string(days.Start))
	to, err2 := time.Parse(time.DateOnly, string(days.End))
	return err1 == nil && err2 == nil && to.Sub(from) <= longestVisit
}
