package compare

import "slices"

// leastKin is how much, of 1,000, two passages on one issue have in common to be told
// as one that changed, where nothing else is left to pair them with.
const leastKin = 150

// AlignOnIssue is Align for passages that are known to be about one issue: what has
// no counterpart on either side is paired too, as well as it can be in all, if
// passages have at least a little in common.
func (al *Aligner) AlignOnIssue(a, b []string) []Match {
	list := al.Align(a, b)
	gone, come := single(list, Gone), single(list, New)
	x, y := al.side(these(a, gone)).passages, al.side(these(b, come)).passages
	turned := len(x) > len(y)
	if turned {
		x, y = y, x
	}
	columns := assign(grid(x, y, func(i, j int) int {
		if alike := x[i].alike(y[j]); alike >= leastKin {
			return alike
		}
		return 0
	}))
	for i, j := range columns {
		if j < 0 {
			continue
		}
		if turned {
			i, j = j, i
		}
		list = slices.DeleteFunc(list, func(m Match) bool {
			return m.Change == Gone && m.A[0] == gone[i] || m.Change == New && m.B[0] == come[j]
		})
		list = append(list, Match{Change: Changed, A: []int{gone[i]}, B: []int{come[j]}})
	}
	return ordered(list)
}

// single are the passages of a change that has one.
func single(list []Match, c Change) []int {
	var places []int
	for _, m := range list {
		if m.Change == c {
			places = append(places, append(slices.Clone(m.A), m.B...)[0])
		}
	}
	return places
}
