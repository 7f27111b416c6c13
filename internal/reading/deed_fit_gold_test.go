package reading

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/reading/deeds"
	"entente.example/internal/record"
	"entente.example/internal/source"
	"entente.example/internal/text"
)

// goldText is a text with its gold deliveries and what the engine weighs of it.
type goldText struct {
	id         record.DocumentID
	set        string // the folder of its gold reading
	text       *eval.Text
	document   *text.Document
	reading    *eval.Reading
	candidates []deeds.Candidate // in the order of the text
	words      []string          // of each
	right      []bool            // whether it is a gold delivery
	beside     []bool            // whether it is told in the words of one that another fits better: right or wrong, it teaches nothing
	sentence   []int             // that each stands in
	listed     []eval.Item       // deliveries that are items of lists, which nothing weighs
}

// readGold reads all texts that have gold readings in folders, each once, but for those held out.
func readGold(t *testing.T, e *Engine, folders []string) (texts []*goldText) {
	out, seen := heldOut(t), map[record.DocumentID]bool{}
	for _, dir := range folders {
		files, err := filepath.Glob(filepath.Join(dir, "*.gold.json"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no gold readings in %s", dir)
		}
		for _, f := range files {
			if slices.Contains(out, strings.TrimSuffix(filepath.Base(f), ".gold.json")) {
				continue
			}
			if x := readGoldText(t, e, f); !seen[x.id] {
				seen[x.id] = true
				texts = append(texts, x)
			}
		}
	}
	return texts
}

func heldOut(t *testing.T) (names []string) {
	for _, f := range strings.FieldsFunc(*fitExcept, func(r rune) bool { return r == ',' }) {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, strings.Fields(string(raw))...)
	}
	return names
}

func readGoldText(t *testing.T, e *Engine, file string) *goldText {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	gold, err := eval.Parse(file, raw)
	if err != nil {
		t.Fatal(err)
	}
	s, err := source.Open(textOfGold(file, gold))
	if err != nil {
		t.Fatal(err)
	}
	if err := gold.Quote(s.Original); err != nil {
		t.Fatal(err)
	}
	x := &goldText{id: s.ID, set: filepath.Dir(file), text: eval.NewText(string(s.Original)), document: s.Text, reading: gold}
	a := e.pool.Get().(*analysis)
	e.lexes.deeds.Weights.Book.Open = true
	a.read(s.Text)
	x.take(a)
	return x
}

// textOfGold is where the text of a gold reading lies: beside it, else in one of the folders of texts.
func textOfGold(file string, gold *eval.Reading) (path string) {
	for _, dir := range append([]string{filepath.Dir(file)}, strings.Split(*fitTexts, ",")...) {
		path = filepath.Join(dir, gold.File)
		if _, err := os.Stat(path); err == nil {
			break
		}
	}
	return path
}

// take keeps what was weighed of a text, and which of it are gold deliveries.
func (x *goldText) take(a *analysis) {
	for i := range a.Deeds {
		if d := &a.Deeds[i]; d.Sieve == "list" {
			x.listed = append(x.listed, eval.Item{Quote: a.Evidence(d.First, d.End, "").Exact})
		}
	}
	x.candidates = a.Candidates
	slices.SortStableFunc(x.candidates, func(p, q deeds.Candidate) int { return p.Head - q.Head })
	items := make([]eval.Item, len(x.candidates))
	for i := range x.candidates {
		c := &x.candidates[i]
		first, end := a.Unbroken(c.First, c.End, c.Head)
		items[i].Quote = a.Evidence(first, end, "").Exact
		x.words = append(x.words, items[i].Quote)
		x.sentence = append(x.sentence, a.SentenceOf(c.Head))
	}
	for i, g := range eval.Pairs(x.text, x.reading.Deliveries, items) {
		x.right = append(x.right, g >= 0)
		x.beside = append(x.beside, g < 0 && eval.Pairs(x.text, x.reading.Deliveries, items[i:i+1])[0] >= 0)
	}
}

// found are the words that weights take for deliveries, sentence by sentence as the engine does.
func (x *goldText) found(w *deeds.Weights) []eval.Item {
	out := slices.Clone(x.listed)
	for lo := 0; lo < len(x.candidates); {
		hi := lo
		var cs []deeds.Candidate
		var words = map[[3]int]string{}
		for ; hi < len(x.candidates) && x.sentence[hi] == x.sentence[lo]; hi++ {
			c := x.candidates[hi]
			c.Score = w.Weigh(&c)
			cs = append(cs, c)
			words[[3]int{c.Head, c.First, c.End}] = x.words[hi]
		}
		deeds.Strongest(cs, func(c *deeds.Candidate) {
			out = append(out, eval.Item{Quote: words[[3]int{c.Head, c.First, c.End}]})
		})
		lo = hi
	}
	return out
}
