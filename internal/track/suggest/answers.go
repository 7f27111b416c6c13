package suggest

import (
	"slices"

	"entente.example/internal/record"
)

// Answers suggests, for a commitment, the requests of other parties that it answers.
func (x *Index) Answers(commitment record.FactID) []Suggestion {
	at, known := x.promises.byID[commitment]
	if !known {
		return nil
	}
	p := x.promises.list[at]
	var list []Suggestion
	for _, i := range x.asked(p) {
		request := x.requests.list[i]
		if !x.mayAnswer(p.fact, request.fact) {
			continue
		}
		m := x.words.compare(withAsked, p, request)
		if m.score() < leastAnswer || !x.words.telling(m) {
			continue
		}
		list = append(list, Suggestion{From: refTo(p.fact), To: refTo(request.fact), Link: record.Answers, Score: m.score(), Reasons: m.explain(x.words, p.text)})
	}
	return best(list, mostSuggested)
}

// asked lists requests that have to do with a promise: those like it, and all of its own text.
func (x *Index) asked(p profile) []int32 {
	list := slices.Concat(x.requests.like(x.words, p), x.requests.byDocument[p.fact.Document])
	slices.Sort(list)
	return slices.Compact(list)
}

// mayAnswer says whether a promise may answer a request: somebody else asks, in the same text or in the two years before.
func (x *Index) mayAnswer(p, request *record.Fact) bool {
	const years = 2
	asks := func(party record.PartyCode) bool {
		return slices.ContainsFunc(request.Speakers, func(s record.Speaker) bool { return s.Of == party })
	}
	return request.Date <= p.Date && request.Date.Year() >= p.Date.Year()-years && len(p.Actors) > 0 && !slices.ContainsFunc(p.Actors, asks) &&
		!x.decided[pair{string(p.ID), string(request.ID)}]
}
