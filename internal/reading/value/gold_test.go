package value

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente.example/internal/eval/marks"
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// goldFact is what a gold reading says of a commitment or a delivery.
type goldFact struct {
	Quote     string
	Actors    []record.PartyCode
	Quantity  *struct{ Value float64 }
	Money     *record.Money
	Due, When *record.Period
}

type goldReading struct {
	File                    string
	Issuer                  record.PartyCode
	Date                    record.Date
	Commitments, Deliveries []goldFact
}

// goldMark is the least share of the gold values that must be among those found
// in the block of their quote. The others are in another sentence, or only a reader infers them.
const goldMark = 0.85

// Every due date, sum and number of the gold readings should be among the
// values of the block that its quote stands in.
func TestGold(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "..", "shared", "gold")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("no gold readings beside the project")
	}
	aside, err := os.ReadFile(filepath.Join(dir, "dev", "SET-ASIDE.txt"))
	if err != nil {
		t.Fatal(err)
	}
	s, set := newTestScanner(t)
	total, found := 0, 0
	for _, pattern := range []string{"dev/*.gold.json", "example/*.gold.json"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern))
		for _, name := range files {
			base := strings.TrimSuffix(filepath.Base(name), ".gold.json")
			if strings.Contains(string(aside), base) {
				continue
			}
			n, ok := goldFile(t, s, set, name)
			total, found = total+n, found+ok
		}
	}
	t.Logf("%d of %d gold values", found, total)
	marks.Hold(t, marks.Mark{Suite: "gold values", Measure: "dates, sums and numbers", Value: float64(found) / float64(total), Of: total})
	if float64(found) < goldMark*float64(total) {
		t.Errorf("%d of %d gold values found, fewer than %.0f %%", found, total, 100*goldMark)
	}
}

// goldFile counts the values of one gold reading and those that are found.
func goldFile(t *testing.T, s *Scanner, set *lexicon.Set, name string) (total, found int) {
	var g goldReading
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join(filepath.Dir(name), g.File))
	if err != nil {
		t.Fatal(err)
	}
	format := text.Plain
	if strings.HasSuffix(g.File, ".md") {
		format = text.Markdown
	}
	d, err := text.Parse(format, string(source), text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	toks := d.Tokens()
	got := scanned{d, toks, s.Scan(d, toks, set.Vocabulary().Words(d, toks, nil), 0, len(toks), nil)}
	for _, facts := range []struct {
		future bool
		list   []goldFact
	}{{true, g.Commitments}, {false, g.Deliveries}} {
		for _, f := range facts.list {
			n, ok := got.goldValues(t, g, f, facts.future)
			total, found = total+n, found+ok
		}
	}
	return total, found
}

// goldValues counts the values of one gold fact and those that are found in its block.
func (s scanned) goldValues(t *testing.T, g goldReading, f goldFact, future bool) (total, found int) {
	values := s.near(f.Quote)
	c := customsOf(g.Issuer)
	if len(f.Actors) > 0 {
		c = customsOf(f.Actors[0])
	}
	c.Reference, c.Future = g.Date, future
	count := func(what string, matches func(Value) bool) {
		total++
		for _, v := range values {
			if matches(v) {
				found++
				return
			}
		}
		t.Logf("%s: no %s", g.File, what)
	}
	for _, p := range []*record.Period{f.Due, f.When} {
		if p != nil {
			count("period "+days(*p, true), func(v Value) bool { got, ok := v.Resolve(c); return ok && got == *p })
		}
	}
	if f.Money != nil {
		count("sum", func(v Value) bool {
			return v.Kind == Money && v.Amount == f.Money.Amount && (v.Currency == f.Money.Currency || v.AnyDollar)
		})
	}
	if f.Quantity != nil {
		count("quantity", func(v Value) bool {
			return (v.Kind == Quantity || v.Kind == Percent || v.Kind == Number) && v.Number == f.Quantity.Value
		})
	}
	return total, found
}

// near gives the values of the block that a quote begins in; all where it is not found as written.
func (s scanned) near(quote string) []Value {
	words := strings.Fields(quote)
	at := strings.Index(s.doc.Text, strings.Join(words[:min(4, len(words))], " "))
	if at < 0 {
		return s.values
	}
	var out []Value
	for _, b := range s.doc.Blocks {
		if at < b.Start || at >= b.End {
			continue
		}
		for _, v := range s.values {
			if p := int(s.toks[v.First].Start); p >= b.Start && p < b.End {
				out = append(out, v)
			}
		}
	}
	return out
}
