package reading

import (
	"os"
	"strings"
	"testing"

	"entente.example/internal/reading/deeds"
)

// TestFitDeeds fits the weights of deeds to gold readings, says how they do on texts left
// out, and writes them where asked.
func TestFitDeeds(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	texts := readDeeds(t, e, strings.Split(*fitGold, ","))
	examples := exampleInstances(t, e)
	tried := marks{}
	tried.deedsLeftOut(e, texts, examples)
	t.Log(reach(texts) + tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, deedRows(fitDeeds(e, texts, examples))); err != nil {
		t.Fatal(err)
	}
}

// fitDeeds fits weights, from those of the engine where asked.
func fitDeeds(e *Engine, texts []*toldDeeds, examples []instance) *deeds.Weights {
	w := e.lexes.deeds.Weights
	return fitWeights(w.Book, texts, examples, former(&w.Verb), former(&w.Noun))
}

// TestWeightsCanBeFitted fits weights to the gold readings of the repository: they find
// more than half of what they were fitted to.
func TestWeightsCanBeFitted(t *testing.T) {
	e := loadEngine(t)
	texts := readDeeds(t, e, []string{"../../testdata/gold"})
	w := fitDeeds(e, texts, exampleInstances(t, e))
	m := marks{}
	for _, x := range texts {
		m.add(x.goldText, x.reading.Deliveries, x.found(w))
	}
	if n := m["all"]; 2*n.right < n.gold || 2*n.right < n.taken {
		t.Errorf("found %d of %d, taken %d", n.right, n.gold, n.taken)
	}
	table := t.TempDir() + "/weights.tsv"
	if err := os.WriteFile(table, []byte("# list: deed-weights\nverb start\t9\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := putRows(table, deedRows(w)); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(table)
	if got := string(raw); err != nil || !strings.HasPrefix(got, "# list: deed-weights\nnoun ") || strings.Contains(got, "\t9\n") || !strings.Contains(got, "verb rule yes\t") {
		t.Errorf("%v: %s", err, got)
	}
}

func readDeeds(t *testing.T, e *Engine, folders []string) (out []*toldDeeds) {
	for _, x := range readGold(t, folders) {
		out = append(out, takeDeeds(e, x))
	}
	return out
}
