package deeds

import (
	"cmp"
	"slices"

	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// FindDeeds takes what actors are reported to have done or to be doing: of the verbs
// and nouns that may tell of it, those for which enough speaks.
func (a *Works) FindDeeds(lo, hi int) {
	if n := len(a.Promises); n > 0 && a.Promises[n-1].Sieve == "list" && a.Promises[n-1].First == lo {
		return // an item of a list of promises tells of no deed
	}
	if n := len(a.Deeds); n > 0 && a.Deeds[n-1].Sieve == "list" && a.Deeds[n-1].First == lo {
		return // an item that is a deed as a whole
	}
	n := len(a.Candidates)
	a.verbCandidates(lo, hi)
	a.nounCandidates(lo, hi)
	cs := a.Candidates[n:]
	a.besideHints(cs)
	for i := range cs {
		a.Lexis.Weights.Book.Pair(&cs[i].Hints)
		cs[i].Score = a.Lexis.Weights.Weigh(&cs[i])
	}
	Strongest(cs, func(c *Candidate) { a.addDeed(c) })
}

// Strongest takes the candidates for which more speaks than against them, the strongest
// first, and of several that are told in much the same words only one.
func Strongest(cs []Candidate, take func(*Candidate)) {
	slices.SortStableFunc(cs, func(x, y Candidate) int { return cmp.Compare(y.Score, x.Score) })
	for i := range cs {
		if cs[i].likely() && !sameWords(cs[:i], &cs[i]) {
			take(&cs[i])
		}
	}
}

// likely says whether more speaks for a candidate than against it.
func (c *Candidate) likely() bool { return c.Score >= 0 || c.held }

// besideHints tell which candidates stand inside others.
func (a *Works) besideHints(cs []Candidate) {
	for i := range cs {
		var seen [besideNounAround + 1]bool
		for j := range cs {
			if i == j {
				continue
			}
			k := besideVerbIn
			if cs[j].Noun {
				k = besideNounIn
			}
			switch {
			case cs[j].First <= cs[i].First && cs[j].End >= cs[i].End:
				k += besideVerbAround - besideVerbIn
			case cs[j].First < cs[i].First || cs[j].End > cs[i].End:
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
func sameWords(stronger []Candidate, c *Candidate) bool {
	for i := range stronger {
		if s := &stronger[i]; s.likely() && promises.MuchTheSame(s.First, s.End, c.First, c.End) {
			return true
		}
	}
	return false
}

func (a *Works) addDeed(c *Candidate) {
	d := c.Deed
	d.Why = a.Lexis.Weights.side(c).Reasons(a.Lexis.Weights.Book, &c.Hints)
	d.Confidence = TrustDeed(c.Score)
	d.Here = c.doer <= doerI && !c.Noun && len(d.Actors) > 1 && (a.Is(d.Head, "signed") || a.Is(d.Head, "adopted")) && words.Within(a.Sides(), d.Actors)
	d.Here = d.Here || a.Kind == record.Readout && c.doer <= doerOffice && !c.Noun && c.form == tellsPast && words.Within(d.Actors, a.Sides()) && a.Governing(d.Head) == nil
	a.Deeds = append(a.Deeds, d)
}

// meetingDay is the day of the text's only meeting, nil where it has none or several.
func (a *Works) meetingDay() *record.Period {
	if len(a.Meetings) != 1 || a.Meetings[0].Record.Date == "" {
		return nil
	}
	return &record.Period{Start: a.Meetings[0].Record.Date, End: a.Meetings[0].Record.Date}
}

// TrustDeed is how far a deed can be relied on, by what speaks for it.
func TrustDeed(score float32) record.Confidence {
	switch {
	case score >= sureDeed:
		return record.High
	case score >= likelyDeed:
		return record.Medium
	}
	return record.Low
}

// The weights are fitted, so that their sum grows with the odds: on texts left out 9 deeds
// of 10 were right at 3.5 and more, 8 of 10 at 2 and more.
const sureDeed, likelyDeed = 3.5, 2
