package compare

import (
	"cmp"
	"slices"
)

// aGroup outweighs all words of a document.
const aGroup = 1 << 40

// settle finds which groups moved: all but the longest row of groups that stand
// in the same order in both documents, the heaviest of several such. The first member of a group, which is its
// strongest, stands for it; after that the members are put in order.
func settle(groups []Match, weights []int) {
	order := make([]int, len(groups))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(p, q int) int { return groups[p].A[0] - groups[q].A[0] })
	best, back := make([]int, len(order)), make([]int, len(order))
	end := -1
	for k, g := range order {
		worth := aGroup + weights[g]
		best[k], back[k] = worth, -1
		for l, h := range order[:k] {
			if groups[h].B[0] < groups[g].B[0] && best[l]+worth > best[k] {
				best[k], back[k] = best[l]+worth, l
			}
		}
		if end < 0 || best[k] > best[end] {
			end = k
		}
	}
	for i := range groups {
		groups[i].Moved = true
	}
	for ; end >= 0; end = back[end] {
		groups[order[end]].Moved = false
	}
	for i := range groups {
		slices.Sort(groups[i].A)
		slices.Sort(groups[i].B)
	}
}

// ordered puts matches in the order of the second document; what was dropped
// comes after what stood before it in the first.
func ordered(list []Match) []Match {
	slices.SortFunc(list, func(p, q Match) int { return cmp.Compare(first(p.A), first(q.A)) })
	place := map[int]int{} // of a dropped passage, by its place in the first document
	last := -1
	for _, m := range list {
		if len(m.A) == 0 {
			continue
		}
		if len(m.B) > 0 {
			last = m.B[0]
			continue
		}
		place[m.A[0]] = last
	}
	at := func(m Match) int {
		if len(m.B) > 0 {
			return m.B[0]
		}
		return place[m.A[0]]
	}
	slices.SortStableFunc(list, func(p, q Match) int {
		return cmp.Or(at(p)-at(q), cmp.Compare(len(q.B), len(p.B)), first(p.A)-first(q.A))
	})
	return list
}

// first is the first of some places, -1 for none.
func first(places []int) int {
	if len(places) == 0 {
		return -1
	}
	return places[0]
}
