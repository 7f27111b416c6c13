package reading

import (
	"strings"
	"testing"

	"entente.example/internal/reading/hints"
)

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

// placeFit is how weights of places are fitted.
type placeFit struct {
	pull, likely float64
	book         *hints.Book
	from         *hints.Weights // those of the table
	take         func(*goldText) *places
}

// try fits weights to gold readings, says how they do on texts left out, and writes them where asked.
func (f *placeFit) try(t *testing.T) {
	var texts []*places
	for _, x := range readGold(t, strings.Split(*fitGold, ",")) {
		texts = append(texts, f.take(x))
	}
	fit := func(rest []*places) *hints.Weights { return fitPlaces(rest, f.pull, f.likely, former(f.from)) }
	tried := marks{}
	leaveOut(texts, fit, func(x *places, w *hints.Weights) { tried.placed(x, w) })
	t.Log(tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(f.book, oneSide(fit(texts)))); err != nil {
		t.Fatal(err)
	}
}
