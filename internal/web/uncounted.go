package web

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// uncounted are words of a document that have a commitment signal but are not
// counted as a commitment, with the reason.
type uncounted struct {
	record.NonCommitment
	start int // byte in the cleaned text
}

// uncountedIn lists them in the order of the text; those whose words are not
// where the reading says are left out.
func uncountedIn(words string, r *record.Reading) []uncounted {
	points := make([]int, 0, 2*len(r.NonCommitments))
	for _, n := range r.NonCommitments {
		points = append(points, n.Evidence.Start, n.Evidence.End)
	}
	at := bytesAt(words, points)
	var list []uncounted
	for _, n := range r.NonCommitments {
		start, end := at[n.Evidence.Start], at[n.Evidence.End]
		if start >= 0 && end > start && words[start:end] == n.Evidence.Exact {
			list = append(list, uncounted{n, start})
		}
	}
	slices.SortStableFunc(list, func(a, b uncounted) int { return cmp.Compare(a.start, b.start) })
	return list
}

// uncountedBetween are those whose words begin in bytes [from, to).
func uncountedBetween(list []uncounted, from, to int) []uncounted {
	place := func(n uncounted, at int) int { return cmp.Compare(n.start, at) }
	first, _ := slices.BinarySearchFunc(list, from, place)
	end, _ := slices.BinarySearchFunc(list, to, place)
	return list[first:max(first, end)]
}
