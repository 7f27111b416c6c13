package compare

import (
	"cmp"
	"slices"
)

// How alike, of 1,000, two points must be to be about the same; how alike a third
// one must be to join them, and how much of what the other account says it must add; see docs/methods.md.
const (
	likeFloor  = 220
	joinFloor  = 160
	joinMargin = 150
)

// tableau lays the points of accounts side by side, one account after another.
type tableau struct {
	bags [][]features // of each point of each account
	rows []line
}

// line is a row of a tableau: for each account the points that say the same thing, by their numbers.
type line struct {
	cells [][]int
	bags  []features // what the points of each cell are about together
}

// layOut lays points side by side. Whatever order the accounts come in, they are
// worked through from the longest to the shortest, and accounts as long by their
// names, so that another order gives the same rows.
func layOut(bags [][]features, names []string) []line {
	t := tableau{bags: bags}
	order := make([]int, len(bags))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int {
		return cmp.Or(cmp.Compare(len(bags[y]), len(bags[x])), cmp.Compare(names[x], names[y]))
	})
	for _, account := range order {
		t.add(account)
		t.join()
	}
	return t.rows
}

// add finds the row of each point of an account by the assignment that is the
// best of all, and opens a row for each point without one.
func (t *tableau) add(account int) {
	bags := t.bags[account]
	taken := make([]bool, len(bags))
	for r, p := range assigned(len(t.rows), len(bags), t.possible(bags)) {
		if p >= 0 {
			taken[p] = true
			t.put(r, account, p)
		}
	}
	for p := range bags {
		if !taken[p] {
			t.rows = append(t.rows, line{cells: make([][]int, len(t.bags)), bags: make([]features, len(t.bags))})
			t.put(len(t.rows)-1, account, p)
		}
	}
}

// possible are the rows and points that may be about the same. Of two points as
// like, the one that stands nearer is taken.
func (t *tableau) possible(bags []features) []pairing {
	var list []pairing
	for r := range t.rows {
		for p := range bags {
			if like := t.rows[r].like(bags[p]); like > likeFloor {
				far := abs(r*unit/len(t.rows) - p*unit/len(bags))
				list = append(list, pairing{r, p, (like-likeFloor)*2*unit - far})
			}
		}
	}
	return list
}

func (t *tableau) put(row, account, point int) {
	r := &t.rows[row]
	r.cells[account] = append(r.cells[account], point)
	slices.Sort(r.cells[account])
	r.bags[account] = r.bags[account].and(t.bags[account][point])
}

// like is how far a row is about the same as a point: as far as the likest of its cells.
func (r line) like(b features) int {
	best := 0
	for _, have := range r.bags {
		best = max(best, have.like(b))
	}
	return best
}
