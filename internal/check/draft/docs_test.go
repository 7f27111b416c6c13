package draft

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/data"
	"entente.example/internal/check"
)

var update = flag.Bool("update", false, "write the rules into the page that describes them")

const (
	checkPage  = "../../../docs/check.md"
	rulesBegin = "<!-- rules: written by go test ./internal/check/draft -run TestRulesAreDocumented -update -->\n"
	rulesEnd   = "<!-- end of rules -->\n"
)

// TestRulesAreDocumented compares docs/check.md with the rules of the data and
// with what they find in their first examples; -update writes it there.
func TestRulesAreDocumented(t *testing.T) {
	raw, err := os.ReadFile(checkPage)
	if err != nil {
		t.Fatal(err)
	}
	page := string(raw)
	before, rest, begun := strings.Cut(page, rulesBegin)
	_, after, ended := strings.Cut(rest, rulesEnd)
	if !begun || !ended {
		t.Fatalf("docs/check.md lacks the lines %q and %q", rulesBegin, rulesEnd)
	}
	written := before + rulesBegin + describeRules(t, desk(t)) + rulesEnd + after
	if *update {
		if err := os.WriteFile(checkPage, []byte(written), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(page, written); diff != "" {
		t.Errorf("docs/check.md is not what the rules say; go test ./internal/check/draft -run %s -update writes it\n%s", t.Name(), diff)
	}
}

// describeRules writes a section for every file of rules, those that need a database last.
func describeRules(t *testing.T, d *Desk) string {
	t.Helper()
	rules := slices.Clone(d.Checker().Rules())
	slices.SortStableFunc(rules, func(a, b *check.Rule) int {
		if a.NeedsRecord != b.NeedsRecord {
			if b.NeedsRecord {
				return -1
			}
			return 1
		}
		return strings.Compare(a.Path, b.Path)
	})
	var b strings.Builder
	for i, r := range rules {
		if i == 0 || rules[i-1].Path != r.Path {
			fmt.Fprintf(&b, "\n### %s\n", headOf(t, r.Path))
		}
		describeRule(t, d, &b, r)
	}
	return b.String()
}

// headOf is the first line of a file of rules.
func headOf(t *testing.T, path string) string {
	t.Helper()
	raw, err := fs.ReadFile(data.FS, path)
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(string(raw), "\n")
	return strings.TrimRight(strings.TrimPrefix(first, "# "), ".")
}

func describeRule(t *testing.T, d *Desk, b *strings.Builder, r *check.Rule) {
	t.Helper()
	mends := ""
	if r.Mends() {
		mends = " `--fix` mends it."
	}
	fmt.Fprintf(b, "\n#### %s\n\n*%s*: %s. Why: %s.%s\n\n```text\n", r.Name, r.Level, r.Finds, r.Why, mends)
	e := r.Examples[0]
	for _, earlier := range e.Before {
		fmt.Fprintf(b, "(in the database)\n\n%s\n\n(the draft)\n\n", strings.TrimSpace(earlier))
	}
	fmt.Fprintf(b, "%s\n```\n\n```text\n", strings.TrimSpace(e.Text))
	for _, f := range findings(t, d, r, e) {
		fmt.Fprintf(b, "draft.txt:%d:%d: %s %s: %s; %s\n", f.Line, f.Column, f.Level, f.Rule, f.Message, f.Remedy)
	}
	b.WriteString("```\n\nLeft alone:")
	for i, c := range r.Counterexamples {
		if i > 0 {
			b.WriteString(",")
		}
		fmt.Fprintf(b, " %s", c.Why)
	}
	b.WriteString(".\n")
}
