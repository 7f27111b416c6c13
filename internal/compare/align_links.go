package compare

import (
	"cmp"
	"slices"
)

// leastLinked is how much of the lighter one of two passages, of 1,000, must
// have its counterpart in the other.
const leastLinked = 300

// enough adds links of the same two passages up, and leaves those that are too weak out.
func enough(x, y side, links []link) []link {
	sums := map[[2]int]int{}
	for _, l := range links {
		sums[[2]int{l.a, l.b}] += l.weight
	}
	var list []link
	for at, weight := range sums {
		if unit*weight >= leastLinked*min(x.passages[at[0]].weight, y.passages[at[1]].weight) {
			list = append(list, link{at[0], at[1], weight})
		}
	}
	slices.SortFunc(list, func(p, q link) int {
		return cmp.Or(q.weight-p.weight, abs(p.a-p.b)-abs(q.a-q.b), p.a-q.a, p.b-q.b)
	})
	return list
}

func abs(n int) int { return max(n, -n) }

// stars keeps of links, the strongest first, those that leave every passage
// belonging to one of the other side, or to several that belong to none but it.
func stars(links []link) []link {
	a, b := map[int][]int{}, map[int][]int{} // the partners of each passage
	var kept []link
	for _, l := range links {
		if len(b[l.b]) == 0 && alone(a[l.a], b) || len(a[l.a]) == 0 && alone(b[l.b], a) {
			a[l.a], b[l.b] = append(a[l.a], l.b), append(b[l.b], l.a)
			kept = append(kept, l)
		}
	}
	return kept
}

// alone says whether passages have at most one partner each.
func alone(passages []int, partners map[int][]int) bool {
	return !slices.ContainsFunc(passages, func(p int) bool { return len(partners[p]) > 1 })
}

// matches are links gathered by their middles, with the passages that have none.
func matches(x, y side, links []link) []Match {
	groups, weights := gather(links)
	for i := range groups {
		groups[i].Change = change(x, y, groups[i])
	}
	settle(groups, weights)
	a, b := make([]bool, len(x.passages)), make([]bool, len(y.passages))
	for _, m := range groups {
		for _, i := range m.A {
			a[i] = true
		}
		for _, j := range m.B {
			b[j] = true
		}
	}
	for i, linked := range a {
		if !linked {
			groups = append(groups, Match{Change: Gone, A: []int{i}})
		}
	}
	for j, linked := range b {
		if !linked {
			groups = append(groups, Match{Change: New, B: []int{j}})
		}
	}
	return groups
}

// gather puts links that share a passage together, and says how much each group weighs.
func gather(links []link) ([]Match, []int) {
	var groups []Match
	var weights []int
	for _, l := range links {
		at := slices.IndexFunc(groups, func(m Match) bool { return slices.Contains(m.A, l.a) || slices.Contains(m.B, l.b) })
		if at < 0 {
			groups, weights = append(groups, Match{A: []int{l.a}, B: []int{l.b}}), append(weights, l.weight)
			continue
		}
		g := &groups[at]
		if !slices.Contains(g.A, l.a) {
			g.A = append(g.A, l.a)
		}
		if !slices.Contains(g.B, l.b) {
			g.B = append(g.B, l.b)
		}
		weights[at] += l.weight
	}
	return groups, weights
}

func change(x, y side, m Match) Change {
	switch {
	case len(m.B) > 1:
		return Split
	case len(m.A) > 1:
		return Merged
	case x.passages[m.A[0]].key == y.passages[m.B[0]].key:
		return Kept
	}
	return Changed
}
