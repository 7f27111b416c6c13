package reading

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// findDeeds takes what actors are reported to have done or to be doing: of the verbs
// and nouns that may tell of it, those for which enough speaks.
func (a *analysis) findDeeds(lo, hi int) {
	if n := len(a.found.promises); n > 0 && a.found.promises[n-1].sieve == "list" && a.found.promises[n-1].first == lo {
		return // an item of a list of promises tells of no deed
	}
	if n := len(a.found.deeds); n > 0 && a.found.deeds[n-1].sieve == "list" && a.found.deeds[n-1].first == lo {
		return // an item that is a deed as a whole
	}
	n := len(a.found.candidates)
	a.verbCandidates(lo, hi)
	a.nounCandidates(lo, hi)
	cs := a.found.candidates[n:]
	a.besideHints(cs)
	for i := range cs {
		cs[i].score = a.engine.weights.weigh(&cs[i])
	}
	strongest(cs, func(c *candidate) { a.addDeed(c) })
}

// strongest takes the candidates for which more speaks than against them, the strongest
// first, and of several that are told in much the same words only one.
func strongest(cs []candidate, take func(*candidate)) {
	slices.SortStableFunc(cs, func(x, y candidate) int { return cmp.Compare(y.score, x.score) })
	for i := range cs {
		if cs[i].likely() && !sameWords(cs[:i], &cs[i]) {
			take(&cs[i])
		}
	}
}

// likely says whether more speaks for a candidate than against it.
func (c *candidate) likely() bool { return c.score >= 0 || c.held }

// besideHints tell which candidates stand inside others.
func (a *analysis) besideHints(cs []candidate) {
	for i := range cs {
		var seen [besideNounAround + 1]bool
		for j := range cs {
			if i == j {
				continue
			}
			k := besideVerbIn
			if cs[j].noun {
				k = besideNounIn
			}
			switch {
			case cs[j].first <= cs[i].first && cs[j].end >= cs[i].end:
				k += besideVerbAround - besideVerbIn
			case cs[j].first < cs[i].first || cs[j].end > cs[i].end:
				continue
			}
			if !seen[k] {
				seen[k] = true
				a.answer(&cs[i], askBeside, k)
			}
		}
	}
}

// sameWords says whether one of the stronger candidates is told in much the same words.
func sameWords(stronger []candidate, c *candidate) bool {
	for i := range stronger {
		s := &stronger[i]
		if !s.likely() {
			continue
		}
		common := min(s.end, c.end) - max(s.first, c.first)
		shorter, longer := min(s.end-s.first, c.end-c.first), max(s.end-s.first, c.end-c.first)
		if common > 0 && (common == shorter && shorter*3 >= longer || common*2 >= shorter+longer-common) {
			return true
		}
	}
	return false
}

func (a *analysis) addDeed(c *candidate) {
	d := c.deed
	d.why = a.engine.weights.reasons(c)
	d.confidence = trustDeed(c.score)
	d.here = c.doer <= doerI && !c.noun && len(d.actors) > 1 && (a.is(d.head, "signed") || a.is(d.head, "adopted")) && within(a.sides(), d.actors)
	a.found.deeds = append(a.found.deeds, d)
}

// meetingDay is the day of the text's only meeting, nil where it has none or several.
func (a *analysis) meetingDay() *record.Period {
	if len(a.meetings) != 1 || a.meetings[0].record.Date == "" {
		return nil
	}
	return &record.Period{Start: a.meetings[0].record.Date, End: a.meetings[0].record.Date}
}

// trustDeed is how far a deed can be relied on, by what speaks for it.
func trustDeed(score float32) record.Confidence {
	switch {
	case score >= sureDeed:
		return record.High
	case score >= likelyDeed:
		return record.Medium
	}
	return record.Low
}

// The weights are fitted, so that their sum is the logarithm of the odds: 3 stands
// for right 95 times in a hundred, 1.5 for 82.
const sureDeed, likelyDeed = 3, 1.5
