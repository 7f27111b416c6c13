package framework

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func TestTheTemplateIsReadInEveryFormat(t *testing.T) {
	for _, format := range Formats() {
		var b bytes.Buffer
		must(t, Write(&b, Template(), format))
		tree, notes, err := Read(&b, Options{Name: "template", Format: format})
		if err != nil || len(notes) > 0 || len(tree.Nodes) != 3 {
			t.Errorf("%s: %d nodes, %v, %v", format, len(tree.Nodes), notes, err)
		}
	}
}

func TestATreeChangesNothingOfItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		for i := range tree.Nodes {
			tree.Nodes[i].Ordinal *= 10 // in the same order
		}
		for _, format := range []Format{YAML, CSV, IATI, StratML} {
			come := tree
			for i := range come.Assignments {
				come.Assignments[i].Post = strings.ReplaceAll(come.Assignments[i].Post, ";", ",")
			}
			if c := Compare(tree, returns(t, come, format)); len(c.Set)+len(c.Missing) > 0 {
				t.Errorf("%s changes %v, misses %v", format, c.Set, c.Missing)
			}
		}
	})
}

func TestWhatAFileChanges(t *testing.T) {
	const plan = "framework: plan\nkind: other\ntitle: Plan\nnodes:\n"
	read := func(nodes string) Tree {
		tree, _, err := Read(strings.NewReader(plan+nodes), Options{Name: "f.yaml", Format: YAML})
		must(t, err)
		return tree
	}
	stands := read("  - {node: a, title: A, programmes: [P], nodes: [{node: b, title: B}, {node: c, title: C}]}\n  - {node: d, title: D, leads: [{of: JP, post: Director}]}\n")
	for i := range stands.Nodes {
		stands.Nodes[i].Decision = int64(10 + i)
	}
	for _, c := range []struct{ name, nodes, want string }{
		{"nothing", "  - {node: a, title: A, programmes: [P], nodes: [{node: b, title: B}, {node: c, title: C}]}\n  - {node: d, title: D, leads: [{of: JP, post: Director}]}\n", ``},
		{"a title, and a node more", "  - {node: a, title: A, programmes: [P], nodes: [{node: b, title: Better}, {node: c, title: C}, {node: e, title: E}]}\n  - {node: d, title: D, leads: [{of: JP, post: Director}]}\n", `
node:plan/b from 11: title "B" to "Better"
new node:plan/e from 0:
`},
		{"another order", "  - {node: a, title: A, programmes: [P], nodes: [{node: c, title: C}, {node: b, title: B}]}\n  - {node: d, title: D, leads: [{of: JP, post: Director}]}\n", `
node:plan/c from 12: ordinal "2" to "1"
node:plan/b from 11: ordinal "1" to "2"
`},
		{"nodes left out", "  - {node: a, title: A}\n", `
node:plan/a from 10: programmes "P" to ""
missing assignment:plan/d/JP/director/
missing node:plan/d
missing node:plan/c
missing node:plan/b
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got strings.Builder
			changes := Compare(stands, read(c.nodes))
			for _, s := range changes.Set {
				if s.New {
					got.WriteString("new ")
				}
				fmt.Fprintf(&got, "%s from %d:", s.Name, s.Noun.Last().Decision)
				for _, f := range s.Fields {
					fmt.Fprintf(&got, " %s %q to %q", f.Field, f.Before, f.After)
				}
				got.WriteString("\n")
			}
			for _, m := range changes.Missing {
				fmt.Fprintln(&got, "missing", m.Name)
			}
			if d := cmp.Diff(strings.TrimPrefix(c.want, "\n"), got.String()); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestAColumnThatIsLeftOutChangesNothing(t *testing.T) {
	full, _ := readTable(t, about+"Code,Level,Title,Text,Programmes,Lead\n1,pillar,Peace,Words,P,JP\n")
	few, _ := readTable(t, about+"Code,Level,Title\n1,pillar,Peace\n")
	if c := Compare(full, few); len(c.Set)+len(c.Missing) > 0 {
		t.Errorf("changes %v, misses %v", c.Set, c.Missing)
	}
}

func TestWhatOthersRestOnStays(t *testing.T) {
	b := record.Book{Placements: []record.Placement{{Commitment: record.FactRef{Fact: "c1"}, Node: "plan/a"}}}
	c := Changes{Missing: []Change{{Name: record.Node{ID: "plan/a"}.Name()}}}
	err := c.MayPrune(&b)
	if want := "node:plan/a cannot be removed: placement:c1/plan/a rests on it; try taking that out first"; err == nil || err.Error() != want || fault.KindOf(err) != fault.Conflict {
		t.Errorf("got %v", err)
	}
	if err := c.MayPrune(&record.Book{}); err != nil {
		t.Error(err)
	}
}

func TestWordsAreFoundInTheirDocuments(t *testing.T) {
	find := func(name record.DocumentID) (record.DocumentID, *text.Document, error) {
		if name != "a.txt" {
			return "", nil, fault.New(fault.NotFound, "no document %q", name)
		}
		d, err := text.Parse(text.Plain, "Peace and quiet.\n", text.OffsetMap{})
		return "id-of-a", d, err
	}
	tree := Tree{Framework: record.Framework{ID: "plan", Document: "a.txt"}, Nodes: []record.Node{
		{ID: "plan/1", Document: "a.txt", Evidence: quoted("quiet")}, {ID: "plan/2", Document: "a.txt", Evidence: quoted("noise")},
		{ID: "plan/3", Document: "b.txt"}, {ID: "plan/4", Evidence: quoted("quiet")}}}
	err := tree.Ground(find)
	if e := tree.Nodes[0].Evidence; e.Start != 10 || e.End != 15 || tree.Nodes[0].Document != "id-of-a" {
		t.Errorf("found %+v in %s", e, tree.Nodes[0].Document)
	}
	lines := strings.Split(fmt.Sprint(err), "\n")
	slices.Sort(lines)
	want := []string{"node:plan/2: the words \"noise\" do not stand in the text; try copying them from it", "node:plan/3: no document \"b.txt\"",
		"node:plan/4 quotes words of no document; try naming the document too, by its number or address"}
	if d := cmp.Diff(want, lines); d != "" {
		t.Error(d)
	}
}
