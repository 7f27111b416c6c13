package reading

import (
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/reading/statements"
	"entente.example/internal/record"
)

// How the weights of acts are fitted, chosen by what is right in texts left out: how strongly
// they are drawn to zero, how much a sentence of testdata/acts counts beside one of a gold
// reading, and how many sentences must have a word.
const (
	actPull     = 1
	actSentence = 0.15
	actSeen     = 3
	actSteps    = 300
)

// spoken are the sentences of a text whose acts were weighed, and what their acts are.
type spoken struct {
	set    string
	offers []statements.ActOffer
	acts   []record.Act
	weight float64
}

// TestFitActs fits the weights of acts to gold readings and to the sentences of
// testdata/acts, says how they do on texts left out, and writes them where asked.
func TestFitActs(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	texts, sentences := readSpoken(t, e, strings.Split(*fitGold, ",")), readSentencesOfActs(t, e)
	tried := map[string]tally{}
	fit := func(rest []*spoken) *statements.ActWeights {
		return fitActs(e, append(slices.Clone(rest), sentences...))
	}
	leaveOut(texts, fit, func(x *spoken, w *statements.ActWeights) { tried[x.set] = tried[x.set].of(x, w) })
	for set, n := range tried {
		t.Logf("%s: of %d acts left out %.3f right, by the rules %.3f", set, n.all, float64(n.right)/float64(n.all), float64(n.told)/float64(n.all))
	}
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, actRows(fit(texts))); err != nil {
		t.Fatal(err)
	}
}

// TestActsCanBeFitted fits weights to the gold readings of the repository and to its
// sentences: they tell more of the acts that they were fitted to than the rules do.
func TestActsCanBeFitted(t *testing.T) {
	if testing.Short() {
		t.Skip("fits thousands of sentences")
	}
	e := loadEngine(t)
	all := append(readSpoken(t, e, []string{"../../testdata/gold"}), readSentencesOfActs(t, e)...)
	w := fitActs(e, all)
	var n tally
	for _, x := range all {
		n = n.of(x, w)
	}
	if n.all < 6000 || n.right < n.told+n.all/20 {
		t.Errorf("of %d acts %d right, by the rules %d", n.all, n.right, n.told)
	}
	if rows := actRows(w); !slices.IsSorted(rows) || !slices.ContainsFunc(rows, func(r string) bool { return strings.HasPrefix(r, "welcome word proud\t") }) {
		t.Errorf("%d rows, not sorted, or no word for welcome", len(rows))
	}
}

// tally counts acts: all, right by weights, right by the rules.
type tally struct{ all, right, told int }

// of counts the acts of a text too.
func (n tally) of(x *spoken, w *statements.ActWeights) tally {
	for i := range x.offers {
		o := &x.offers[i]
		n.all++
		if record.Acts()[w.Likeliest(&o.Hints)] == x.acts[i] {
			n.right++
		}
		if x.acts[i] == record.Inform {
			n.told++
		}
	}
	return n
}

// takeSpoken reads a text whose words are all made known, and gives the act of each sentence weighed
// that has one by its words.
func takeSpoken(e *Engine, doc *goldText, weight float64, act func(words string) (record.Act, bool)) *spoken {
	v := e.language.Names.Vocabulary()
	for _, w := range strings.FieldsFunc(doc.document.Text, func(r rune) bool { return !lettered(r) && r != '\'' && r != '’' }) {
		v.Intern(strings.ToLower(w))
	}
	a, book := e.pool.Get().(*analysis), e.lexes.statements.Acts.Book
	book.Open = true
	defer func() { book.Open = false; e.pool.Put(a) }()
	a.read(doc.document)
	x := &spoken{set: doc.set, weight: weight}
	for _, o := range a.ActOffers {
		if is, ok := act(a.Evidence(o.First, o.End, "").Exact); ok {
			x.offers, x.acts = append(x.offers, o), append(x.acts, is)
		}
	}
	return x
}

// readSpoken reads texts with gold readings: the act of a sentence weighed is that of the gold statement with its words.
func readSpoken(t *testing.T, e *Engine, folders []string) (out []*spoken) {
	for _, gold := range readGold(t, folders) {
		out = append(out, takeSpoken(e, gold, 1, func(words string) (record.Act, bool) {
			i := slices.IndexFunc(gold.reading.Statements, func(g eval.Item) bool {
				return eval.Pairs(gold.text, []eval.Item{g}, []eval.Item{{Quote: words}})[0] >= 0
			})
			if i < 0 {
				return "", false
			}
			return record.Act(gold.reading.Statements[i].Act), true
		}))
	}
	return out
}
