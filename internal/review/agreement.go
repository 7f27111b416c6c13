package review

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Agreement is how far two readers decided alike on facts of one kind.
type Agreement struct {
	Kind  record.FactKind `json:"kind"`
	Facts int             `json:"facts"` // on which two people decided
	Same  int             `json:"same"`  // on which both decided the same
	// Kappa is Cohen's kappa over accept, edit, reject and send back (Cohen 1960):
	// agreement beyond what chance gives, 1 at the most. Nil where it is not
	// defined: no facts, or all decisions alike on both sides.
	Kappa *float64 `json:"kappa"`
}

// Pair is the first and the second reader's decision on a fact.
type Pair struct {
	Kind          record.FactKind
	First, Second record.State
}

// PairOf takes of a fact's opinions those of the first two people who gave one.
func PairOf(opinions []Opinion) (Pair, bool) {
	if len(opinions) < 2 {
		return Pair{}, false
	}
	byFirst := slices.SortedFunc(slices.Values(opinions), func(a, b Opinion) int { return cmp.Compare(a.First, b.First) })
	return Pair{byFirst[0].Kind, byFirst[0].State, byFirst[1].State}, true
}

// Agree computes agreement kind by kind, in the order of record.FactKinds; kinds without a pair are left out.
func Agree(pairs []Pair) []Agreement {
	var list []Agreement
	for _, kind := range record.FactKinds() {
		a := Agreement{Kind: kind}
		first, second := map[record.State]int{}, map[record.State]int{}
		for _, p := range pairs {
			if p.Kind != kind {
				continue
			}
			a.Facts++
			first[p.First]++
			second[p.Second]++
			if p.First == p.Second {
				a.Same++
			}
		}
		if a.Facts > 0 {
			a.Kappa = kappa(a, first, second)
			list = append(list, a)
		}
	}
	return list
}

func kappa(a Agreement, first, second map[record.State]int) *float64 {
	n := float64(a.Facts)
	chance := 0.0
	for _, state := range record.States() {
		chance += float64(first[state]) / n * float64(second[state]) / n
	}
	if chance == 1 {
		return nil
	}
	k := (float64(a.Same)/n - chance) / (1 - chance)
	return &k
}
