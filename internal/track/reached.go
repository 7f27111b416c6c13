package track

import (
	"slices"

	"entente.example/internal/record"
)

// reached says whether a number is as good as its target or better.
func reached(in *record.Indicator, g *record.Target, sum reckoning) bool {
	switch {
	case !sum.known:
		return false
	case in.Measure == record.Qualitative:
		return level(in, sum.level) >= level(in, g.Level)
	case in.Direction == record.Descending:
		return sum.value <= g.Value+hair(g.Value)
	}
	return sum.value >= g.Value-hair(g.Value)
}

// hair is the rounding of sums of binary fractions.
func hair(v float64) float64 { return 1e-9 * max(1, v, -v) }

// settled says whether a number that is reached can no longer be lost: what is counted anew only grows.
func settled(in *record.Indicator) bool {
	return in.Combination == record.Sum && in.Direction == record.Ascending
}

// progress is the part of the way that is done, 0 to 1. What is counted anew begins at nothing, and
// what is measured as it stands at the baseline; without one, a descending number has no way to measure.
func progress(in *record.Indicator, g *record.Target, sum reckoning) float64 {
	if reached(in, g, sum) {
		return 1
	}
	if !sum.known {
		return 0
	}
	from, at, to := 0.0, sum.value, g.Value
	if b := in.Baseline; b != nil && in.Combination == record.Latest {
		from = b.Value
	} else if in.Direction == record.Descending {
		return 0
	}
	if in.Measure == record.Qualitative {
		from, at, to = float64(baseLevel(in)), float64(level(in, sum.level)), float64(level(in, g.Level))
	}
	if from == to {
		return 0
	}
	return min(1, max(0, (at-from)/(to-from)))
}

// level is the rank of a level, the worst 0; -1 where the indicator has no such level.
func level(in *record.Indicator, name string) int { return slices.Index(in.Levels, name) }

func baseLevel(in *record.Indicator) int {
	if in.Baseline == nil {
		return 0
	}
	return max(0, level(in, in.Baseline.Level))
}
