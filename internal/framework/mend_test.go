package framework

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

const planText = "# Plan of Action\n\n## 1. Trade\n\n- Goods that cross the border at\n- night\n  - Fewer forms.\n\n## Preamble\n\nThe two sides met in the capital of one of them.\n\n## 2. Peace\n\n- Talks\n- Rest\n"

// planSuggested is a suggestion to be mended, and where its words are found.
func planSuggested(t testing.TB) (Tree, Library) {
	t.Helper()
	d := parsed(t, text.Markdown, planText)
	tree, err := Suggest(record.Document{ID: "d", Title: "Plan of the two sides"}, d)
	if err != nil {
		t.Fatal(err)
	}
	return tree, func(id record.DocumentID) (record.DocumentID, *text.Document, error) { return id, d, nil }
}

// identified is an outline with the words of the ids.
func identified(t Tree) string {
	var b strings.Builder
	for _, n := range t.Nodes {
		b.WriteString(wordOf(n) + " " + string(n.Kind) + " | " + n.Title + "\n")
	}
	return b.String()
}

// TestMending takes a suggestion through the steps of somebody who looks at it line by line.
func TestMending(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(*Draft, Library) error
		keep bool
		want string
	}{
		{"as it is", func(*Draft, Library) error { return nil }, false, `1 pillar | Trade
1.1 action-line | Goods that cross the border at
1.2 action-line | night
1.2.1 activity | Fewer forms
2 pillar | Peace
2.1 action-line | Talks
2.2 action-line | Rest
`},
		{"dropped alone", func(d *Draft, _ Library) error { return d.Drop(3, false) }, false, `1 pillar | Trade
1.1 action-line | Goods that cross the border at
1.2 action-line | Fewer forms
2 pillar | Peace
2.1 action-line | Talks
2.2 action-line | Rest
`},
		{"dropped with all below it", func(d *Draft, _ Library) error { return d.Drop(1, true) }, false, "2 pillar | Peace\n2.1 action-line | Talks\n2.2 action-line | Rest\n"},
		{"joined", func(d *Draft, find Library) error { return d.Join(3, find) }, false, `1 pillar | Trade
1.1 action-line | Goods that cross the border at night
1.1.1 activity | Fewer forms
2 pillar | Peace
2.1 action-line | Talks
2.2 action-line | Rest
`},
		{"joined in a record", func(d *Draft, find Library) error { return d.Join(3, find) }, true, `1 pillar | Trade
1.1 action-line | Goods that cross the border at night
1.2.1 activity | Fewer forms
2 pillar | Peace
2.1 action-line | Talks
2.2 action-line | Rest
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree, find := planSuggested(t)
			d := NewDraft(tree, c.keep)
			err := c.do(d, find)
			if err == nil {
				tree, err = d.Done(tree.Framework)
			}
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, identified(tree)); d != "" {
				t.Error(d)
			}
			if err := tree.Ground(find); err != nil {
				t.Errorf("its words are not found: %v", err)
			}
		})
	}
	tree, find := planSuggested(t)
	d := NewDraft(tree, false)
	err := d.Join(3, find)
	if got := d.tree.Nodes[1].Evidence; err != nil || !strings.HasPrefix(got.Exact, "Goods that cross the border at") || !strings.HasSuffix(got.Exact, "night") {
		t.Errorf("the words of a joined line are %+v, %v", got, err)
	}
	d = NewDraft(tree, false)
	err = d.Join(5, find) // the words of a preamble stand between the two
	if got := d.tree.Nodes[3]; err != nil || got.Evidence.Exact != "Fewer forms." || got.Title != "Fewer forms. Peace" {
		t.Errorf("words that do not stand side by side are joined: %+v, %v", got, err)
	}
}

// mendedBy is a tree with other lines.
func mendedBy(t Tree, head record.Framework, lines []Line, recorded bool) (Tree, error) {
	d := NewDraft(t, recorded)
	if err := d.Set(lines); err != nil {
		return Tree{}, err
	}
	return d.Done(head)
}

// TestMovingLines renames and moves lines by their numbers.
func TestMovingLines(t *testing.T) {
	tree, _ := planSuggested(t)
	lines := tree.Lines()
	if d := cmp.Diff([]Line{{"1", "Trade", 0}, {"", "Goods that cross the border at", 1}, {"", "night", 1}, {"", "Fewer forms", 3}, {"2", "Peace", 0}, {"", "Talks", 5}, {"", "Rest", 5}}, lines); d != "" {
		t.Error(d)
	}
	steps := []error{Indent(lines, 3), Outdent(lines, 6), Indent(lines, 7)}
	lines[0].Title, lines[3].Under = "Commerce", 7
	for i, err := range steps {
		if i < 2 && err != nil {
			t.Error(err)
		}
	}
	if fault.KindOf(steps[2]) != fault.Invalid {
		t.Errorf("a line hangs under a sibling that it does not have: %v", steps[2])
	}
	head := tree.Framework
	head.ID, head.Parties = "plan", []record.PartyCode{"JP"}
	mended, err := mendedBy(tree, head, lines, false)
	if err != nil {
		t.Fatal(err)
	}
	const want = `1 pillar | Commerce
1.1 action-line | Goods that cross the border at
1.1.1 activity | night
2 pillar | Peace
2.1 action-line | Rest
2.1.1 activity | Fewer forms
3 pillar | Talks
`
	if d := cmp.Diff(want, identified(mended)); d != "" {
		t.Error(d)
	}
	if mended.Framework.ID != "plan" || mended.Nodes[0].ID != "plan/1" || tree.Nodes[0].Title != "Trade" {
		t.Errorf("the head is %+v", mended.Framework)
	}
	for name, bad := range map[string][]Line{"under itself": {{Under: 1}}, "not there": {{Under: 99}}, "asks for it again": {}} {
		sent := append(bad, tree.Lines()[min(1, len(bad)):]...)
		if name == "asks for it again" {
			sent = sent[1:]
		}
		if _, err := mendedBy(tree, head, sent, false); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	empty := tree.Lines()
	empty[2].Title = " "
	if _, err := mendedBy(tree, head, empty, false); err == nil || !strings.HasPrefix(fault.Message(err), "line 3: ") {
		t.Errorf("a line without a title: %v", err)
	}
}

// TestMendingKeepsWhatBelongs moves and joins lines of a plan with indicators, targets and leads: none is lost but with its line.
func TestMendingKeepsWhatBelongs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		lines := tree.Lines()
		for range rapid.IntRange(0, 5).Draw(t, "steps") {
			at := rapid.IntRange(1, len(lines)).Draw(t, "at")
			if rapid.Bool().Draw(t, "in") {
				_ = Indent(lines, at)
			} else {
				_ = Outdent(lines, at)
			}
		}
		for _, keep := range []bool{true, false} {
			mended, err := mendedBy(tree, tree.Framework, lines, keep)
			if err != nil {
				if strings.Contains(err.Error(), "levels deep") {
					continue
				}
				t.Fatal(err)
			}
			if len(mended.Nodes) != len(tree.Nodes) || len(mended.Indicators) != len(tree.Indicators) || len(mended.Targets) != len(tree.Targets) || len(mended.Assignments) != len(tree.Assignments) {
				t.Fatalf("something is lost: %d nodes of %d", len(mended.Nodes), len(tree.Nodes))
			}
			again, err := mendedBy(mended, mended.Framework, mended.Lines(), true)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(mended.Nodes, again.Nodes); d != "" {
				t.Fatal(d)
			}
		}
	})
}

// TestAnyStepsLoseNothingElse sets, drops and joins lines in any order: what is left is a tree, and every line but those is in it.
func TestAnyStepsLoseNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree := aTree(t)
		for i := range tree.Nodes {
			tree.Nodes[i].Document, tree.Nodes[i].Evidence = "", nil
		}
		lines, d := tree.Lines(), NewDraft(tree, rapid.Bool().Draw(t, "recorded"))
		for i := range lines {
			lines[i].Under = rapid.IntRange(0, len(lines)).Draw(t, "under")
		}
		if d.Set(lines) != nil {
			return
		}
		left, at := len(lines), rapid.IntRange(1, len(lines)).Draw(t, "at")
		err := d.Drop(at, false)
		if rapid.Bool().Draw(t, "join") {
			d = NewDraft(tree, false)
			_ = d.Set(lines)
			err = d.Join(at, func(id record.DocumentID) (record.DocumentID, *text.Document, error) {
				return id, &text.Document{}, nil
			})
		}
		if err == nil {
			left--
		}
		mended, err := d.Done(record.Framework{ID: "plan", Kind: record.PlanOfAction, Title: "Plan"})
		if err == nil && len(mended.Nodes) != left {
			t.Fatalf("%d lines are left, want %d", len(mended.Nodes), left)
		}
	})
}
