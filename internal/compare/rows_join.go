package compare

import (
	"cmp"
	"slices"
)

// joining is a row that stands alone, a row that it may join, and what that one gains.
type joining struct {
	from, to, of int
	gain         int
}

// join lets a point that stands alone join a row in which another account says
// in one point what its own says in several, the best fit first.
func (t *tableau) join() {
	var list []joining
	for from := range t.rows {
		if of := t.rows[from].only(); of >= 0 {
			list = append(list, t.joinings(from, of)...)
		}
	}
	slices.SortFunc(list, func(x, y joining) int {
		return cmp.Or(cmp.Compare(y.gain, x.gain), cmp.Compare(x.from, y.from), cmp.Compare(x.to, y.to))
	})
	gone := make([]bool, len(t.rows))
	for _, j := range list {
		if gone[j.from] || gone[j.to] || t.gain(j) < joinMargin {
			continue
		}
		for _, p := range t.rows[j.from].cells[j.of] {
			t.put(j.to, j.of, p)
		}
		gone[j.from] = true
	}
	at := -1
	t.rows = slices.DeleteFunc(t.rows, func(line) bool { at++; return gone[at] })
}

// joinings are the rows that a row of one account may join.
func (t *tableau) joinings(from, of int) []joining {
	var list []joining
	for to := range t.rows {
		if r := &t.rows[to]; to == from || len(r.cells[of]) == 0 || !r.single(of) {
			continue
		}
		j := joining{from: from, to: to, of: of}
		if j.gain = t.gain(j); j.gain >= joinMargin {
			list = append(list, j)
		}
	}
	return list
}

// gain is how much more of what another account says in one point, of 1,000, the
// cell of a row has with the points of another row than without.
func (t *tableau) gain(j joining) int {
	r, b := &t.rows[j.to], t.rows[j.from].bags[j.of]
	best := 0
	for i, other := range r.bags {
		if i != j.of && b.like(other) > joinFloor {
			best = max(best, unit*(r.bags[j.of].and(b).common(other)-r.bags[j.of].common(other))/other.weight)
		}
	}
	return best
}

// single says whether every cell of the row but one has a point at most.
func (r line) single(but int) bool {
	for i, c := range r.cells {
		if i != but && len(c) > 1 {
			return false
		}
	}
	return true
}

// only is the account that alone has the row, -1 where there are more.
func (r line) only() int {
	account := -1
	for i, c := range r.cells {
		if len(c) == 0 {
			continue
		}
		if account >= 0 {
			return -1
		}
		account = i
	}
	return account
}
