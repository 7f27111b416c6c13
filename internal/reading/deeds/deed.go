package deeds

import (
	"cmp"
	"slices"

	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// FindDeeds finds the verbs and nouns of a sentence that may tell of what actors have done or
// are doing; for which of them enough speaks is decided once the whole text is known.
func (a *Works) FindDeeds(lo, hi int) {
	if n := len(a.Promises); n > 0 && a.Promises[n-1].Sieve == "list" && a.Promises[n-1].First == lo {
		return // an item of a list of promises tells of no deed
	}
	if n := len(a.Deeds); n > 0 && a.Deeds[n-1].Sieve == "list" && a.Deeds[n-1].First == lo {
		return // an item that is a deed as a whole
	}
	if a.LeadsDeeds(lo) {
		return
	}
	n := len(a.Candidates)
	a.verbCandidates(lo, hi)
	a.nounCandidates(lo, hi)
	a.besideHints(a.Candidates[n:])
	for i := range a.Candidates[n:] {
		a.Candidates[n+i].sentence = lo
	}
}

// DecideDeeds takes of all candidates those for which enough speaks, sentence by sentence.
func (a *Works) DecideDeeds() {
	a.shareHints()
	for i := range a.Candidates {
		c := &a.Candidates[i]
		a.Lexis.Weights.Book.Pair(&c.Hints)
		c.Score = a.Lexis.Weights.Weigh(c)
	}
	for cs := a.Candidates; len(cs) > 0; {
		n := 1
		for n < len(cs) && cs[n].sentence == cs[0].sentence {
			n++
		}
		Strongest(cs[:n], a.addDeed)
		cs = cs[n:]
	}
}

// shares are the least hundredths of the answers on what the rules take, but for the first.
var shares = [...]int{5, 10, 20, 30, 40, 50, 60}

// fewCandidates are too few to tell a share of.
const fewCandidates = 5

// shareHints tell how many of a text's candidates the rules alone take, each without itself:
// how much of what it tells are deeds.
func (a *Works) shareHints() {
	all := 0
	for i := range a.Candidates {
		if a.Candidates[i].byRule {
			all++
		}
	}
	for i := range a.Candidates {
		c, others, share := &a.Candidates[i], all, 0
		if c.byRule {
			a.answer(c, askRule, 0)
			others--
		}
		for share < len(shares) && 100*others > shares[share]*max(1, len(a.Candidates)-1) {
			share++
		}
		if len(a.Candidates) >= fewCandidates {
			a.answer(c, askShare, share)
		}
	}
}

// Strongest takes the candidates for which more speaks than against them, the strongest
// first, and of several that are told in much the same words only one.
func Strongest(cs []Candidate, take func(*Candidate)) {
	slices.SortStableFunc(cs, func(x, y Candidate) int { return cmp.Compare(y.Score, x.Score) })
	taken := 0 // those taken stand in front
	for i := range cs {
		if cs[i].likely() && !sameWords(cs[:taken], &cs[i]) {
			take(&cs[i])
			cs[taken], cs[i] = cs[i], cs[taken]
			taken++
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

// sameWords says whether one of the candidates taken is told in much the same words.
func sameWords(taken []Candidate, c *Candidate) bool {
	for i := range taken {
		if s := &taken[i]; promises.MuchTheSame(s.First, s.End, c.First, c.End) {
			return true
		}
	}
	return false
}

func (a *Works) addDeed(c *Candidate) {
	d := c.Deed
	d.Why = a.Lexis.Weights.side(c).Reasons(a.Lexis.Weights.Book, &c.Hints)
	d.Confidence = TrustDeed(c.Score)
	a.Deeds = append(a.Deeds, d)
}

// doneHere says whether a verb tells what was done at the text's own meeting: what both sides signed,
// what a readout tells of one of them in its own words.
func (a *Works) doneHere(c *Candidate) bool {
	signed := c.doer <= doerI && len(c.Actors) > 1 && (a.Is(c.Head, "signed") || a.Is(c.Head, "adopted")) && words.Within(a.Sides(), c.Actors)
	return signed || a.Kind == record.Readout && c.doer <= doerOffice && c.form == tellsPast && words.Within(c.Actors, a.Sides()) && a.Governing(c.Head) == nil
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
