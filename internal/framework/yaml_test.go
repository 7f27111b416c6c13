package framework

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
)

func TestProblemsOfAYAMLFileHaveTheirPlaces(t *testing.T) {
	const head = "framework: plan\nkind: plan-of-action\ntitle: Plan\n"
	for _, c := range []struct{ name, file, want string }{
		{"nothing", "", `f.yaml:1:1: the file is empty; try framework: NAME`},
		{"no YAML", "title: [", `f.yaml:1:1: not YAML: did not find expected node content; try quoting texts that hold a colon`},
		{"a list", "- a\n", `f.yaml:1:1: here stand fields; try framework: …`},
		{"an unknown field", head + "pillars: []\n", `f.yaml:4:1: unknown field "pillars"; try one of framework, kind, title, acronym, parties, from, to, parent, series, document, words, nodes`},
		{"a field twice", head + "title: Other\n", `f.yaml:4:1: title is there twice`},
		{"no list", head + "parties: JP\n", `f.yaml:4:10: here stands a list; try [JP]`},
		{"no plain value", head + "from: [2023]\n", `f.yaml:4:7: here stands a plain value; try quoting it`},
		{"an alias", head + "acronym: &a P\nparent: *a\n", `f.yaml:5:9: *a repeats what stands elsewhere; try writing it out`},
		{"no day", head + "from: soon\n", `f.yaml:1:1: "soon" is no day; try 2023-09-13, 2023-09 or 2023`},
		{"an unknown kind", "framework: plan\nkind: dream\ntitle: Plan\n", `f.yaml:1:1: kind "dream" is not known; try one of vision-statement, plan-of-action, implementation-plan, strategic-plan, other`},
		{"no nodes", head, `framework plan has no pillars, action lines or activities`},
		{"no title", head + "nodes:\n  - code: 1\n", `f.yaml:5:5: node plan/1 has no title`},
		{"an id twice", head + "nodes:\n  - {node: a, title: A}\n  - {node: a, title: B}\n", `f.yaml:6:5: node:plan/a is there twice, first at f.yaml:5:5; try another name for one of them`},
		{"a number that is none", head + "nodes:\n  - title: A\n    indicators:\n      - title: People\n        unit: people\n        targets: [{from: 2024-01-01, to: 2024-12-31, value: many}]\n",
			`f.yaml:9:61: "many" is no number; try 100000`},
		{"shares that do not add up", head + "nodes:\n  - title: A\n    indicators:\n      - title: People\n        unit: people\n        dimensions: [{name: sex, codes: [f, m]}]\n        targets:\n          - {from: 2024-01-01, to: 2024-12-31, value: 10, shares: [{dimension: sex, code: f, value: 4}]}\n",
			`f.yaml:11:13: by sex the shares add up to 4, not to 10`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read(strings.NewReader(c.file), Options{Name: "f.yaml", Format: YAML})
			if err == nil || err.Error() != c.want || fault.KindOf(err) != fault.Invalid {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestAllProblemsAreTold(t *testing.T) {
	_, _, err := Read(strings.NewReader("framework: P\nnodes:\n  - {}\n  - {kind: x, title: A}\n"), Options{Name: "f.yaml", Format: YAML})
	if got := strings.Count(err.Error(), "\n") + 1; got != 3 {
		t.Errorf("%d problems, want 3: %v", got, err)
	}
}

func TestAFileThatSaysLittleIsFilledIn(t *testing.T) {
	const file = `framework: plan
kind: plan-of-action
title: Plan
nodes:
  - code: "1"
    title: Pillar
    nodes:
      - code: "1.10"
        title: Line
        nodes:
          - title: Activity
            indicators:
              - title: Coverage
                unit: "%"
                targets: [{from: 2024-01-01, to: 2024-12-31, value: 80}]
      - title: Second line
`
	tree, _, err := Read(strings.NewReader(file), Options{Name: "f.yaml", Format: YAML})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Write(&out, tree, YAML); err != nil {
		t.Fatal(err)
	}
	const want = `framework: plan
kind: plan-of-action
title: Plan
nodes:
  - node: "1"
    kind: pillar
    code: "1"
    title: Pillar
    nodes:
      - node: "1.10"
        kind: action-line
        code: "1.10"
        title: Line
        nodes:
          - node: 1.10.1
            kind: activity
            title: Activity
            indicators:
              - indicator: plan/1.10.1/i1
                title: Coverage
                measure: percentage
                unit: '%'
                direction: ascending
                combination: latest
                targets:
                  - target: plan/1.10.1/i1/t1
                    basis: calendar-year
                    from: "2024-01-01"
                    to: "2024-12-31"
                    value: 80
      - node: "1.2"
        kind: action-line
        title: Second line
`
	if d := cmp.Diff(want, out.String()); d != "" {
		t.Error(d)
	}
}
