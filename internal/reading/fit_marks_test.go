package reading

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/eval"
)

// fitParts is how many parts the texts are dealt out to, each left out in turn.
const fitParts = 8

// marks count by folder what is found.
type marks map[string]count

type count struct{ right, gold, taken int }

// add counts which of what was taken in a text is gold.
func (m marks) add(x *goldText, gold, taken []eval.Item) {
	right := 0
	for _, g := range eval.Pairs(x.text, gold, taken) {
		if g >= 0 {
			right++
		}
	}
	m.note(x.set, count{right, len(gold), len(taken)})
}

// note adds to what is counted of a folder, and of all.
func (m marks) note(set string, n count) {
	for _, in := range []string{set, "all"} {
		old := m[in]
		m[in] = count{old.right + n.right, old.gold + n.gold, old.taken + n.taken}
	}
}

// leaveOut tries on each part of the texts what was fitted to the others.
func leaveOut[T, W any](texts []T, fit func(rest []T) W, try func(T, W)) {
	for part := range fitParts {
		var rest []T
		for i, x := range texts {
			if partOf(i) != part {
				rest = append(rest, x)
			}
		}
		w := fit(rest)
		for i, x := range texts {
			if partOf(i) == part {
				try(x, w)
			}
		}
	}
}

// runs are the stretches of equal numbers.
func runs(of []int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for lo, hi := 0, 0; lo < len(of); lo = hi {
			for hi = lo; hi < len(of) && of[hi] == of[lo]; hi++ {
			}
			if !yield(lo, hi) {
				return
			}
		}
	}
}

// partOf deals texts out to parts.
func partOf(i int) int { return int(uint32(i+1) * 2654435761 >> 9 % fitParts) }

func (m marks) String() string {
	var b strings.Builder
	for _, set := range slices.Sorted(maps.Keys(m)) {
		n := m[set]
		fmt.Fprintf(&b, "\n%.3f F1, %.3f precision, %.3f recall on texts left out of %s", 2*float64(n.right)/float64(n.gold+n.taken), float64(n.right)/float64(n.taken), float64(n.right)/float64(n.gold), set)
	}
	return b.String()
}

// reach says how much of the gold stands among what is weighed: no weights find more.
func reach(texts []*toldDeeds) string {
	right, gold, n := 0, 0, 0
	for _, x := range texts {
		gold, n = gold+len(x.reading.Deliveries), n+len(x.candidates)
		for _, r := range x.right {
			if r {
				right++
			}
		}
	}
	return fmt.Sprintf("%d of %d gold deliveries are among the %d candidates of %d texts", right, gold, n, len(texts))
}
