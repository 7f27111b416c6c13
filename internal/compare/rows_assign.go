package compare

import "slices"

// pairing is a row and a point that may be about the same, and what the pair is worth.
type pairing struct{ row, point, score int }

// assigned gives the point of each row, -1 for none, such that what the pairs are
// worth adds up to the most. Rows and points that no chain of possible pairs ties
// together do not bear on each other, so each such group is settled by itself.
func assigned(rows, points int, possible []pairing) []int {
	list := make([]int, rows)
	for i := range list {
		list[i] = -1
	}
	for _, group := range groups(rows, points, possible) {
		settleGroup(group, list)
	}
	return list
}

// groups are the possible pairs that are tied together by a row or a point.
func groups(rows, points int, possible []pairing) [][]pairing {
	root := make([]int, rows+points)
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, p := range possible {
		root[find(p.row)] = find(rows + p.point)
	}
	at := map[int]int{}
	var list [][]pairing
	for _, p := range possible {
		r := find(p.row)
		if _, known := at[r]; !known {
			at[r] = len(list)
			list = append(list, nil)
		}
		list[at[r]] = append(list[at[r]], p)
	}
	return list
}

// settleGroup finds the best pairs of one group.
func settleGroup(group []pairing, list []int) {
	rows, points := []int{}, []int{}
	for _, p := range group {
		rows, points = append(rows, p.row), append(points, p.point)
	}
	slices.Sort(rows)
	slices.Sort(points)
	rows, points = slices.Compact(rows), slices.Compact(points)
	scores := make([][]int, len(rows))
	for i := range scores {
		scores[i] = make([]int, max(len(rows), len(points)))
	}
	for _, p := range group {
		row, _ := slices.BinarySearch(rows, p.row)
		point, _ := slices.BinarySearch(points, p.point)
		scores[row][point] = p.score
	}
	for row, point := range assign(scores) {
		if point >= 0 && point < len(points) {
			list[rows[row]] = points[point]
		}
	}
}
