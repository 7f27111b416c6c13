package reading

import "entente.example/internal/reading/hints"

// places are the places of a text at which something may begin or end, as far as its gold reading
// tells whether it does.
type places struct {
	*goldText
	hints []hints.Given
	right []bool
}

func (x *places) add(given hints.Given, right bool) {
	x.hints, x.right = append(x.hints, given), append(x.right, right)
}

func fitPlaces(texts []*places, pull, likely float64, from *hints.Weights) *hints.Weights {
	data := newLearned()
	for _, x := range texts {
		for i := range x.hints {
			data.see(&x.hints[i])
		}
	}
	for _, x := range texts {
		for i := range x.hints {
			data.add(&x.hints[i], x.right[i], 1)
		}
	}
	return data.fit(pull, likely, from)
}

// placed counts the places of a text by weights.
func (m marks) placed(x *places, w *hints.Weights) {
	var n count
	for i, right := range x.right {
		taken := w.Sum(&x.hints[i]) > 0
		if right {
			n.gold++
		}
		if taken {
			n.taken++
		}
		if right && taken {
			n.right++
		}
	}
	m.note(x.set, n)
}

// readPlaces reads all texts that have gold readings in folders, and keeps the places of each.
func readPlaces(texts []*goldText, take func(*goldText) *places) (out []*places) {
	for _, x := range texts {
		out = append(out, take(x))
	}
	return out
}
