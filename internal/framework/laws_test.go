package framework

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"entente.example/internal/record"
)

// words draws a line of text that begins and ends with a letter and holds what trips writers up in between.
func words(t *rapid.T, label string) string {
	middle := rapid.StringOfN(rapid.SampledFrom([]rune(`ab é日 "'<>&:;,|#-=+@{}[]%*!/\`)), 0, 12, -1).Draw(t, label)
	return "A" + strings.Join(strings.Fields(middle), " ") + "z"
}

// someOf draws up to three of a list, each once.
func someOf[T comparable](t *rapid.T, label string, list ...T) []T {
	got := rapid.SliceOfNDistinct(rapid.SampledFrom(list), 0, 3, rapid.ID[T]).Draw(t, label)
	if len(got) == 0 {
		return nil
	}
	return got
}

// aTree draws a whole tree as a reader would give it.
func aTree(t *rapid.T) Tree {
	b := newBuilder()
	b.framework("", record.Framework{ID: "plan-1", Kind: rapid.SampledFrom(record.FrameworkKinds()).Draw(t, "kind"), Title: words(t, "title"),
		Parties: someOf[record.PartyCode](t, "parties", "ASEAN", "JP", "EU"), From: "2023", To: rapid.SampledFrom([]record.Day{"", "2028-03", "2029-12-31"}).Draw(t, "to"),
		Series: someOf(t, "series", "a-summit", "a-forum"), Document: "d0"})
	parents := []record.NodeID{""}
	for i := range rapid.IntRange(1, 12).Draw(t, "nodes") {
		n := record.Node{Parent: rapid.SampledFrom(parents).Draw(t, "parent"), Code: fmt.Sprint(i + 1), Title: words(t, "title"),
			Text: rapid.SampledFrom([]string{"", words(t, "text")}).Draw(t, "has text"), Topics: someOf(t, "topics", "climate", "digital"),
			Programmes: someOf(t, "programmes", "WA Project 2.0", "AZEC")}
		if rapid.Bool().Draw(t, "quoted") {
			n.Document, n.Evidence = rapid.SampledFrom([]record.DocumentID{"d0", "d1"}).Draw(t, "document"), quoted(words(t, "words"))
		}
		id := b.node("", n)
		parents = append(parents, id)
		for _, of := range someOf[record.PartyCode](t, "leads", "JP", "ASEAN") {
			b.assignment("", record.Assignment{Node: id, Of: of, Post: words(t, "post")})
		}
		for range rapid.IntRange(0, 2).Draw(t, "indicators") {
			someIndicator(t, b, id)
		}
	}
	tree, err := b.done()
	if err != nil {
		t.Fatal(err)
	}
	tree.Nodes = preorder(tree.Nodes)
	return inOrder(tree)
}

func someIndicator(t *rapid.T, b *builder, node record.NodeID) {
	i := record.Indicator{Node: node, Title: words(t, "title"), Unit: rapid.SampledFrom([]string{"people", "%", "JPY"}).Draw(t, "unit"),
		Direction: rapid.SampledFrom([]record.Direction{record.Ascending, record.Descending}).Draw(t, "direction")}
	if rapid.Bool().Draw(t, "baseline") {
		i.Baseline = &record.Baseline{Value: 1.5, Day: "2022"}
	}
	id := b.indicator("", usual(i))
	for range rapid.IntRange(0, 2).Draw(t, "targets") {
		year := rapid.IntRange(2020, 2030).Draw(t, "year")
		g := record.Target{Indicator: id, Value: float64(rapid.IntRange(0, 1e6).Draw(t, "value")),
			Period: record.Period{Start: record.Date(fmt.Sprint(year, "-01-01")), End: record.Date(fmt.Sprint(year, "-12-31"))}}
		if rapid.Bool().Draw(t, "fiscal") {
			g.Of, g.Period = "JP", record.Period{Start: record.Date(fmt.Sprint(year, "-04-01")), End: record.Date(fmt.Sprint(year+1, "-03-31"))}
		}
		g.Basis = basisOf(g)
		b.target("", g)
	}
}

// inOrder puts what belongs to nodes into the order of the nodes.
func inOrder(t Tree) Tree {
	b := record.Book{Frameworks: []record.Framework{t.Framework}, Nodes: t.Nodes, Indicators: t.Indicators, Targets: t.Targets, Assignments: t.Assignments}
	ordered, _ := Of(&b, t.Framework.ID)
	return ordered
}

// returns writes a tree and reads it again.
func returns(t *rapid.T, tree Tree, format Format) Tree {
	var file bytes.Buffer
	if err := Write(&file, tree, format); err != nil {
		t.Fatal(err)
	}
	got, notes, err := Read(bytes.NewReader(file.Bytes()), Options{Name: "file", Format: format})
	if err != nil || len(notes) > 0 {
		t.Fatalf("%v %v\n%s", err, notes, file.Bytes())
	}
	return got
}

func TestYAMLHoldsAllOfATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		if d := cmp.Diff(tree, returns(t, tree, YAML), cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(Tree{})); d != "" {
			t.Error(d)
		}
	})
}

func TestAMatrixHoldsATree(t *testing.T) {
	for _, format := range []Format{CSV, XLSX} {
		t.Run(string(format), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				tree := aTree(t)
				for i := range tree.Assignments {
					tree.Assignments[i].Post = strings.ReplaceAll(tree.Assignments[i].Post, ";", ",")
				}
				if d := cmp.Diff(tree, returns(t, tree, format), cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(Tree{})); d != "" {
					t.Error(d)
				}
			})
		})
	}
}

func TestInertTextComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.StringOf(rapid.SampledFrom([]rune("'=+-@1a "))).Draw(t, "v")
		inert := Inert(v)
		if Live(inert) != v {
			t.Errorf("%q becomes %q, then %q", v, inert, Live(inert))
		}
		if _, isNumber := number(inert); inert != "" && strings.ContainsRune(formula, rune(inert[0])) && !isNumber {
			t.Errorf("%q is a formula", inert)
		}
	})
}

func TestIATIHoldsATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		tree.Actuals = map[string]Actual{}
		for _, g := range tree.Targets {
			tree.Actuals[g.ID] = Actual{Value: float64(rapid.IntRange(0, 100).Draw(t, "actual"))}
		}
		if d := cmp.Diff(tree, returns(t, tree, IATI), cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(Tree{})); d != "" {
			t.Error(d)
		}
	})
}

func TestStratMLHoldsATreeButForItsIndicators(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		got := returns(t, tree, StratML)
		tree.Indicators, tree.Targets = nil, nil
		if d := cmp.Diff(tree, got, cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(Tree{})); d != "" {
			t.Error(d)
		}
	})
}
