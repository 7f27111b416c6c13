package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Standing says whether a verdict counts.
type Standing string

// The standings of a verdict.
const (
	Counts        Standing = "counts"         // a second reader agrees
	AwaitsSecond  Standing = "awaits-second"  // nobody has read it again yet
	ReversedSince Standing = "reversed-since" // shown struck, with the reason
)

// Opinion is a verdict with its standing.
type Opinion struct {
	record.Verdict
	Standing Standing `json:"standing"`
}

// Verdicts are those on a commitment on one scale; they are never blended with those on another.
type Verdicts struct {
	Scale    Scale     `json:"scale"`
	Opinions []Opinion `json:"opinions"`
}

// Average is the mean of the verdicts of one scale that count.
type Average struct {
	Scale record.ScaleName `json:"scale"`
	Count int              `json:"count"` // of verdicts
	Mean  float64          `json:"mean"`
	Of    int              `json:"of"`           // commitments that were scored
	Track float64          `json:"trackability"` // of the commitments that were scored, on average
}

// StandingOf says whether a verdict counts.
func StandingOf(v record.Verdict) Standing {
	switch {
	case v.Reversed != "":
		return ReversedSince
	case v.Second == "":
		return AwaitsSecond
	}
	return Counts
}

// Verdicts are those on a commitment, scale by scale, each by year and member.
func (t *Track) Verdicts(id record.FactID) []Verdicts {
	var list []Verdicts
	for _, scale := range t.codes.scales {
		var opinions []Opinion
		for _, v := range t.verdicts[id] {
			if v.Scale == scale.Scale {
				opinions = append(opinions, Opinion{*v, StandingOf(*v)})
			}
		}
		slices.SortStableFunc(opinions, func(a, b Opinion) int {
			return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Member, b.Member))
		})
		if len(opinions) > 0 {
			list = append(list, Verdicts{scale, opinions})
		}
	}
	return list
}

// Averages are the means over the verdicts of a year on commitments, one for each scale that has values and verdicts that count.
func (t *Track) Averages(ids []record.FactID, year int) []Average {
	var list []Average
	for _, scale := range t.codes.scales {
		if a := t.average(scale, ids, year); a.Count > 0 {
			list = append(list, a)
		}
	}
	return list
}

func (t *Track) average(scale Scale, ids []record.FactID, year int) Average {
	a := Average{Scale: scale.Scale}
	for _, id := range ids {
		before := a.Count
		for _, v := range t.verdicts[id] {
			score, _ := scale.Score(v.Score)
			if v.Scale == scale.Scale && v.Year == year && StandingOf(*v) == Counts && score.Value != nil {
				a.Count++
				a.Mean += *score.Value
			}
		}
		if f := t.commitments[id]; f != nil && a.Count > before {
			a.Of++
			a.Track += float64(f.Trackability)
		}
	}
	a.Mean /= float64(max(1, a.Count))
	a.Track /= float64(max(1, a.Of))
	return a
}
