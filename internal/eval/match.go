package eval

import (
	"cmp"
	"slices"
)

// placed is an item with its place in the text; none where its words do not stand there.
type placed struct {
	*Item
	span
}

// place finds each item in the text. A quote that repeats takes the places where
// it stands one after the other.
func place(t *Text, items []Item) []placed {
	taken := map[string]int{}
	out := make([]placed, len(items))
	for i := range items {
		quote := words(items[i].Words())
		out[i].Item = &items[i]
		if spans := t.find(quote); spans != nil {
			key := wordKey(quote)
			out[i].span = spans[min(taken[key], len(spans)-1)]
			taken[key]++
		}
	}
	return out
}

// overlap is how far two spans agree: the words they share by the words they
// cover together. One that lies within the other counts as half right where it
// is at least a third of it.
func overlap(a, b span) float64 {
	shared := min(a.end, b.end) - max(a.start, b.start)
	if shared <= 0 {
		return 0
	}
	short, long := min(a.length(), b.length()), max(a.length(), b.length())
	union := float64(shared) / float64(a.length()+b.length()-shared)
	inside := float64(shared) / float64(short)
	if inside >= 0.9 && float64(short)/float64(long) >= 1.0/3 {
		return max(union, 0.5)
	}
	return union
}

// leastOverlap is how far two spans must agree to be the same fact.
const leastOverlap = 0.5

// pair joins the gold item at one index with the reading's at another.
type pair struct{ gold, read int }

// match pairs gold items with those of the reading, each once, the best overlap first.
func match(gold, read []placed) []pair {
	var candidates []candidate
	for i, g := range gold {
		for j, r := range read {
			if g.none() || r.none() {
				continue
			}
			if o := overlap(g.span, r.span); o >= leastOverlap {
				candidates = append(candidates, candidate{o, pair{i, j}})
			}
		}
	}
	return best(candidates, len(gold), len(read))
}

// candidate is a possible pair with how well it fits.
type candidate struct {
	fit float64
	pair
}

// best takes the candidates by their fit, then in the order of the gold reading
// and of the other, and leaves out those of which a side is taken.
func best(candidates []candidate, gold, read int) []pair {
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.fit, a.fit), a.gold-b.gold, a.read-b.read)
	})
	goldTaken, readTaken := make([]bool, gold), make([]bool, read)
	var pairs []pair
	for _, c := range candidates {
		if !goldTaken[c.gold] && !readTaken[c.read] {
			goldTaken[c.gold], readTaken[c.read] = true, true
			pairs = append(pairs, c.pair)
		}
	}
	return pairs
}

// pairUp pairs each gold item, in order, with the first that is left of the
// reading's and the same.
func pairUp[T any](gold, read []T, same func(gold, read T) bool) []pair {
	taken := make([]bool, len(read))
	var pairs []pair
	for i, g := range gold {
		for j, r := range read {
			if !taken[j] && same(g, r) {
				taken[j] = true
				pairs = append(pairs, pair{i, j})
				break
			}
		}
	}
	return pairs
}

// alone gives the gold items and those of the reading that are in no pair.
func alone(pairs []pair, gold, read int) (missed, extra []int) {
	goldTaken, readTaken := make([]bool, gold), make([]bool, read)
	for _, p := range pairs {
		goldTaken[p.gold], readTaken[p.read] = true, true
	}
	return free(goldTaken), free(readTaken)
}

// free lists the indexes that are not taken.
func free(taken []bool) []int {
	var list []int
	for i, t := range taken {
		if !t {
			list = append(list, i)
		}
	}
	return list
}

// Pairs says of each item of a reading which gold item it is, -1 for none.
func Pairs(t *Text, gold, read []Item) []int {
	out := make([]int, len(read))
	for i := range out {
		out[i] = -1
	}
	for _, p := range match(place(t, gold), place(t, read)) {
		out[p.read] = p.gold
	}
	return out
}
