package framework

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func parsed(t testing.TB, format text.Format, words string) *text.Document {
	t.Helper()
	d, err := text.Parse(format, words, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestSuggestedTrees(t *testing.T) {
	for _, c := range []struct {
		name   string
		format text.Format
		words  string
		want   string
	}{
		{"headings with bullets", text.Markdown, "# Fact sheet\n\nThe two sides met.\n\n## Ports\n\n- They will build piers.\n- They will mend cranes.\n\n## Rivers\n\n- They will dredge.\n\n## Contact\n\nThe press office.\n", `
pillar  | Ports
  action-line  | They will build piers
  action-line  | They will mend cranes
pillar  | Rivers
  action-line  | They will dredge
`},
		{"numbers inside numbers", text.Markdown, "# Plan of Action\n\n## 1. Trade\n\n1.1 Goods\n\n- Fewer forms.\n\n1.2 Services\n\n## 2. Peace\n\n2.1 Talks\n", `
pillar 1 | Trade
  action-line 1.1 | Goods
    activity  | Fewer forms
  action-line 1.2 | Services
pillar 2 | Peace
  action-line 2.1 | Talks
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree, err := Suggest(record.Document{ID: "d", Title: "Plan of the two sides"}, parsed(t, c.format, c.words))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.TrimPrefix(c.want, "\n"), outline(tree)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestTheVisionStatementSuggestsItsPillars(t *testing.T) {
	raw, err := os.ReadFile("../../examples/asean-japan/2023-12-17-joint-vision-statement.txt")
	if err != nil {
		t.Fatal(err)
	}
	d := parsed(t, text.Plain, string(raw))
	tree, err := Suggest(record.Document{ID: "d", Title: "Joint Vision Statement", Date: "2023-12-17"}, d)
	if err != nil {
		t.Fatal(err)
	}
	const want = `pillar I | Heart-to-heart partners across generations
  action-line 4 | We will promote exchanges between our peoples in culture
pillar II | Partners for co-creation of economy and society of the future
  action-line 5 | We will cooperate on quality infrastructure and resilient supply chains
  action-line 6 | We welcome the launch of a new initiative for the next generation of the automotive industry
  action-line 7 | We aim to speed up public and private investment in decarbonisation, and to support digital start-ups
pillar III | Partners for peace and stability
  action-line 8 | We will strengthen security cooperation
  action-line 9 | We stress that disputes should be settled by peaceful means, without the threat or use of force
  action-line 10 | We will cooperate in disarmament and non-proliferation, working towards a world without nuclear weapons
  action-line 11 | We support the mainstreaming of the AOIP
`
	if d := cmp.Diff(want, outline(tree)); d != "" {
		t.Error(d)
	}
	if f := tree.Framework; f.Kind != record.VisionStatement || f.ID != "joint-vision-statement" || f.From != "2023-12-17" {
		t.Errorf("the framework is %+v", f)
	}
	runes := []rune(d.Text)
	for _, n := range tree.Nodes {
		if e := n.Evidence; e == nil || string(runes[e.Start:e.End]) != e.Exact {
			t.Errorf("%s: the words are not where they are said to be: %+v", n.ID, e)
		}
	}
}

func TestATextWithoutStructureSuggestsNothing(t *testing.T) {
	_, err := Suggest(record.Document{ID: "d", Title: "A call"}, parsed(t, text.Plain, "The President spoke with the Prime Minister.\n"))
	if fault.KindOf(err) != fault.Invalid || !strings.Contains(err.Error(), "no headings with items") {
		t.Errorf("got %v", err)
	}
}

func FuzzSuggest(f *testing.F) {
	f.Add("# A plan\n\n## I. One\n\n1. Two\n\n- three\n")
	f.Fuzz(func(t *testing.T, words string) {
		d, err := text.Parse(text.Markdown, words, text.OffsetMap{})
		if err != nil {
			return
		}
		tree, err := Suggest(record.Document{ID: "d", Title: "A plan"}, d)
		if err != nil {
			return
		}
		for _, n := range tree.Nodes {
			if n.Validate() != nil || n.Evidence == nil {
				t.Errorf("%+v", n)
			}
		}
	})
}
