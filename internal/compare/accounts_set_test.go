package compare

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"entente.example/data"
	"entente.example/internal/reading"
	"entente.example/internal/source"
)

// The least that the pairing of the test set must reach; docs/quality.md has what it reaches.
const (
	leastPrecision = 0.95
	leastRecall    = 0.9
)

// accountCase is two accounts with the pairs of points that a careful reader makes.
type accountCase struct {
	name       string
	pairs      [][2]string // words of a point of each
	alone      [2][]string // words of points that only one has
	comparison Comparison
}

// TestAccountsSet measures the pairing of statements on accounts written for it.
func TestAccountsSet(t *testing.T) {
	var found, right, wanted int
	for _, c := range accountCases(t) {
		t.Run(c.name, func(t *testing.T) {
			made := c.made()
			for _, p := range made {
				if slices.ContainsFunc(c.pairs, func(w [2]string) bool { return strings.Contains(p[0], w[0]) && strings.Contains(p[1], w[1]) }) {
					right++
				} else {
					t.Logf("wrong: %q = %q", p[0], p[1])
				}
			}
			for _, w := range c.pairs {
				if !slices.ContainsFunc(made, func(p [2]string) bool { return strings.Contains(p[0], w[0]) && strings.Contains(p[1], w[1]) }) {
					t.Logf("missed: %q = %q", w[0], w[1])
				}
			}
			found, wanted = found+len(made), wanted+len(c.pairs)
			c.checkAlone(t)
		})
	}
	precision, recall := float64(right)/float64(found), float64(right)/float64(wanted)
	t.Logf("%d pairs made, %d of them right, %d wanted: precision %.3f, recall %.3f", found, right, wanted, precision, recall)
	if precision < leastPrecision || recall < leastRecall {
		t.Errorf("precision %.3f, recall %.3f", precision, recall)
	}
}

// made are the pairs of points that stand in one row.
func (c accountCase) made() [][2]string {
	var list [][2]string
	for _, s := range c.comparison.Sections {
		for _, r := range s.Rows {
			for _, p := range r.Cells[0].Points {
				for _, q := range r.Cells[1].Points {
					list = append(list, [2]string{p.words(), q.words()})
				}
			}
		}
	}
	return list
}

// checkAlone says which points that one account alone has are no points at all: then the set tests nothing.
func (c accountCase) checkAlone(t *testing.T) {
	t.Helper()
	for side, phrases := range c.alone {
		for _, phrase := range phrases {
			if !c.says(side, phrase) {
				t.Logf("not read: %q", phrase)
			}
		}
	}
	for _, pair := range c.pairs {
		for side, phrase := range pair {
			if !c.says(side, phrase) {
				t.Logf("not read: %q", phrase)
			}
		}
	}
}

func (c accountCase) says(side int, phrase string) bool {
	for _, s := range c.comparison.Sections {
		for _, r := range s.Rows {
			if slices.ContainsFunc(r.Cells[side].Points, func(p Point) bool { return strings.Contains(p.words(), phrase) }) {
				return true
			}
		}
	}
	return false
}

// accountCases reads the archives of testdata/accounts with the engine.
func accountCases(t testing.TB) []accountCase {
	t.Helper()
	files, err := filepath.Glob("testdata/accounts/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no archives", err)
	}
	engine, err := reading.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	var list []accountCase
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c := accountCase{name: filepath.Base(file)}
		var accounts []Account
		for _, f := range archive.Files {
			body := strings.TrimSpace(string(f.Data))
			switch f.Name {
			case "a.txt", "b.txt":
				accounts = append(accounts, readAccount(t, engine, f.Name, body))
			case "pairs":
				c.pairs = append(c.pairs, pairsIn(body)...)
			case "a alone":
				c.alone[0] = strings.Split(body, "\n")
			case "b alone":
				c.alone[1] = strings.Split(body, "\n")
			default:
				t.Fatalf("%s: what is %q?", file, f.Name)
			}
		}
		c.comparison = kit(t).Accounts(accounts)
		list = append(list, c)
	}
	return list
}

func pairsIn(body string) [][2]string {
	var list [][2]string
	for line := range strings.SplitSeq(body, "\n") {
		if a, b, ok := strings.Cut(line, " = "); ok {
			list = append(list, [2]string{a, b})
		}
	}
	return list
}

// readAccount reads a text with the engine.
func readAccount(t testing.TB, engine *reading.Engine, name, body string) Account {
	t.Helper()
	snapshot, err := source.ReadFrom(name, strings.NewReader(body+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return Account{Text: snapshot.Text, Reading: engine.Read(snapshot.Text, snapshot.ID)}
}
