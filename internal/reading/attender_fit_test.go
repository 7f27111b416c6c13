package reading

import (
	"fmt"
	"math"
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
	attenderLikely = 0.57
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
	fit := func(rest []*attended) *hints.Weights { return fitAttenders(book, rest) }
	leaveOut(texts, fit, func(x *attended, w *hints.Weights) { tried.attended(x, byWeights(w)) })
	t.Log("rules alone:", rules.String(), "\nweighed:", tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(book, fit(texts))); err != nil {
		t.Fatal(err)
	}
}

// TestAttendersCanBeFitted fits weights to the gold readings of the repository: they find
// nine in ten of those who took part.
func TestAttendersCanBeFitted(t *testing.T) {
	e := loadEngine(t)
	texts := readAttended(t, e, []string{"../../testdata/gold"})
	book := e.lexes.meetings.Book
	w, m := fitAttenders(book, texts), marks{}
	for _, x := range texts {
		m.attended(x, byWeights(w))
	}
	if n := m["all"]; 10*n.right < 9*n.gold || 10*n.right < 9*n.taken {
		t.Errorf("found %d of %d, taken %d", n.right, n.gold, n.taken)
	}
	rows := weightRows(book, w)
	if !slices.ContainsFunc(rows, func(r string) bool { return strings.HasPrefix(r, "taken yes\t") }) {
		t.Errorf("rows: %q", rows)
	}
}

func readAttended(t *testing.T, e *Engine, folders []string) (out []*attended) {
	for _, x := range readGold(t, folders) {
		out = append(out, takeAttended(e, x))
	}
	return out
}

// fitAttenders fits weights to texts.
func fitAttenders(book *hints.Book, texts []*attended) *hints.Weights {
	seen, number := map[hints.Hint]int{}, map[hints.Hint]int{}
	for _, x := range texts {
		for i := range x.attenders {
			for _, h := range x.attenders[i].Hints.All() {
				seen[h]++
			}
		}
	}
	var data []instance
	for _, x := range texts {
		for i := range x.attenders {
			features := []int{0}
			for _, h := range x.attenders[i].Hints.All() {
				if seen[h] < leastSeen {
					continue
				}
				if number[h] == 0 {
					number[h] = len(number) + 1
				}
				features = append(features, number[h])
			}
			data = append(data, instance{features, x.right[i], 1})
		}
	}
	x := logit{pull: attenderPull, free: 1, steps: 1000}.fit(data, len(number)+1)
	w := &hints.Weights{Start: float32(x[0] - math.Log(attenderLikely/(1-attenderLikely)))}
	for h, i := range number {
		w.Set(h, float32(x[i]))
	}
	taken, _ := book.Named(0, "yes")
	w.Set(taken, w.Of[taken]+attenderTrust)
	return w
}

// weightRows are the lines of a table of weights.
func weightRows(b *hints.Book, w *hints.Weights) []string {
	rows := []string{fmt.Sprintf("start\t%.2f", w.Start)}
	for h, x := range w.Of {
		if math.Abs(float64(x)) >= leastShown {
			rows = append(rows, fmt.Sprintf("%s\t%.2f", b.Names[h], x))
		}
	}
	slices.Sort(rows)
	return rows
}
