package web

import (
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// commitmentForms says which forms the viewer is shown.
type commitmentForms struct {
	Set, Judge bool // decide what editors decide; what reviewers decide
	Scales     []track.Scale
	Year       int
	Earlier    []record.Fact // promises that it may take up
	Deliveries []record.Fact // that may be evidence for it
}

// offer says what the viewer may decide here, and from what they may choose.
func (s *site) offer(q *query, t *track.Track, v *commitmentView) {
	viewer := access.From(q.Context())
	v.who = viewer.Person()
	v.May.Set = s.day == "" && viewer.May(ledger.IndicatorSet) == nil
	v.May.Judge = s.day == "" && viewer.May(ledger.VerdictSeconded) == nil
	if !v.May.Set {
		return
	}
	v.May.Scales, v.May.Year = t.Codes().Scales(), t.On().Year()
	v.May.Earlier = likely(t.Book().Commitments, v.Fact, func(f record.Fact) bool { return f.Date <= v.Fact.Date && f.ID != v.Fact.ID })
	v.May.Deliveries = likely(t.Book().Deliveries, v.Fact, func(f record.Fact) bool { return f.Date >= v.Fact.Date })
}

// likelyFacts are as many choices as a form can hold.
const likelyFacts = 30

// likely are the latest facts with a party of the promise among those that fit.
func likely(facts []record.Fact, of record.Fact, fits func(record.Fact) bool) []record.Fact {
	var list []record.Fact
	for i := len(facts) - 1; i >= 0 && len(list) < likelyFacts; i-- {
		if fits(facts[i]) && sharesActor(facts[i], of) {
			list = append(list, facts[i])
		}
	}
	return list
}

func sharesActor(a, b record.Fact) bool {
	return slices.ContainsFunc(a.Actors, func(p record.PartyCode) bool { return slices.Contains(b.Actors, p) })
}
