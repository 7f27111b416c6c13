package check

import (
	"slices"

	"entente.example/internal/record"
)

// personTwoOrders finds a person whose names stand in two orders.
func personTwoOrders(x *inspection) {
	for _, p := range x.people {
		if len(p.parts) >= 2 {
			x.ordersOf(p)
		}
	}
}

// ordersOf compares every full mention of a person with the first.
func (x *inspection) ordersOf(p person) {
	var order []string
	first, firstEnd := 0, 0
	for i := 0; i < len(x.tokens); i++ {
		run, end := x.nameRun(p, i)
		if len(run) < len(p.parts) {
			continue
		}
		switch {
		case order == nil:
			order, first, firstEnd = run, i, end
		case !slices.Equal(order, run):
			f := x.reportTokens(i, end, "name", x.written(i, end), "other", x.written(first, firstEnd))
			x.relate(f, int(x.tokens[first].Start), int(x.tokens[firstEnd-1].End), "in the other order here")
			return
		}
		i = end - 1
	}
}

// nameRun reads parts of a person's name from token i on, each once.
func (x *inspection) nameRun(p person, i int) (run []string, end int) {
	for end = i; x.nameLike(end); end++ {
		part := record.FoldLetters(x.token(end))
		if !p.has(part) || slices.Contains(run, part) {
			break
		}
		run = append(run, part)
	}
	return run, end
}
