package reading

import (
	"slices"
	"strings"
	"testing"

	"entente.example/internal/reading/hints"
)

// How the weights of participants are fitted, chosen by what is found in texts left out: how
// strongly they are drawn to zero, how likely somebody must be to have taken part, and how much
// more is asked for against those whom the rules take.
const (
	attenderPull   = 1.5
	attenderLikely = 0.50
	attenderTrust  = 1.8
)

// TestFitAttenders fits the weights of participants to gold readings, says how they do on
// texts left out, and writes them where asked.
func TestFitAttenders(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	texts := readAttended(t, e, strings.Split(*fitGold, ","))
	rules, tried := marks{}, marks{}
	for _, x := range texts {
		rules.attended(x, byRules)
	}
	book := e.lexes.meetings.Book
	fit := func(rest []*attended) *hints.Weights {
		return fitAttenders(book, rest, former(e.lexes.meetings.Weights))
	}
	leaveOut(texts, fit, func(x *attended, w *hints.Weights) { tried.attended(x, byWeights(w)) })
	t.Log("rules alone:", rules.String(), "\nweighed:", tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(book, oneSide(fit(texts)))); err != nil {
		t.Fatal(err)
	}
}

// TestAttendersCanBeFitted fits weights to the gold readings of the repository: they find
// nine in ten of those who took part.
func TestAttendersCanBeFitted(t *testing.T) {
	e := loadEngine(t)
	texts := readAttended(t, e, []string{"../../testdata/gold"})
	book := e.lexes.meetings.Book
	w, m := fitAttenders(book, texts, &hints.Weights{}), marks{}
	for _, x := range texts {
		m.attended(x, byWeights(w))
	}
	if n := m["all"]; 10*n.right < 9*n.gold || 10*n.right < 9*n.taken {
		t.Errorf("found %d of %d, taken %d", n.right, n.gold, n.taken)
	}
	rows := weightRows(book, oneSide(w))
	if !slices.ContainsFunc(rows, func(r string) bool { return strings.HasPrefix(r, "taken yes\t") }) {
		t.Errorf("rows: %q", rows)
	}
}

// readAttended reads what may be learned of texts with gold readings.
func readAttended(t *testing.T, e *Engine, folders []string) (out []*attended) {
	for _, x := range readGold(t, folders) {
		out = append(out, takeAttended(e, x))
	}
	return out
}

// fitAttenders fits weights to texts, going on from others.
func fitAttenders(book *hints.Book, texts []*attended, from *hints.Weights) *hints.Weights {
	data := newLearned()
	for _, x := range texts {
		for i := range x.attenders {
			data.see(&x.attenders[i].Hints)
		}
	}
	for _, x := range texts {
		for i := range x.attenders {
			data.add(&x.attenders[i].Hints, x.right[i], 1)
		}
	}
	return trusting(book, data.fit(attenderPull, attenderLikely, trusting(book, from, -attenderTrust)), attenderTrust)
}

// trusting are weights that trust the rules so much more or, below zero, less.
func trusting(book *hints.Book, w *hints.Weights, more float32) *hints.Weights {
	taken, _ := book.Named(0, "yes")
	out := &hints.Weights{Start: w.Start, Of: slices.Clone(w.Of)}
	if len(out.Of) > 0 {
		out.Set(taken, out.Weight(taken)+more)
	}
	return out
}
