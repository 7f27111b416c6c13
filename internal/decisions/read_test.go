package decisions

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	for _, c := range []struct{ name, file, problem string }{
		{"nothing", "", ""},
		{"a round", "by: ada\nreason: why\nfacts:\n  - {document: a, words: b}\ndecisions:\n  - accept: r1\n", ""},
		{"two rounds", "reason: one\n---\nreason: two\n", ""},
		{"an unknown field", "reason: x\nwhy: y\n", "f.yaml:2: unknown field \"why\""},
		{"an unknown verb", "decisions:\n  - promise: {}\n", "f.yaml:2: \"promise\" is no decision"},
		{"two verbs in one", "decisions:\n  - {accept: r, second: v}\n", "f.yaml:2: a decision is one verb"},
		{"no list", "decisions: accept\n", "f.yaml:1: here stands a list"},
		{"no fields", "- accept: r\n", "f.yaml:1: here stand fields"},
		{"a repetition", "decisions:\n  - placement: &a {node: x}\n  - placement: *a\n", "f.yaml:3: *a repeats"},
		{"a field twice", "decisions:\n  - placement: {node: x, node: y}\n", "node is there twice"},
		{"no YAML", "a: [", "did not find expected node content"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Read("f.yaml", []byte(c.file))
			if (err == nil) != (c.problem == "") || err != nil && !strings.Contains(err.Error(), c.problem) {
				t.Errorf("got %v, want %q", err, c.problem)
			}
		})
	}
}

// TestScalars keeps days as words, and tells numbers and words apart by their quotes.
func TestScalars(t *testing.T) {
	rounds, err := Read("f.yaml", []byte("decisions:\n  - target: {value: 1_000.5, code: \"2.10\", day: 2024-03-31, cumulative: true, level: null}\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{"value": 1000.5, "code": "2.10", "day": "2024-03-31", "cumulative": true, "level": nil}
	if diff := cmp.Diff(want, rounds[0].Lines[0].Said); diff != "" {
		t.Error(diff)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"", "a", "decisions:\n  - placement: {commitment: {document: a, words: b}, node: x/1}\n---\nby: b\n", "facts: [{words: x}]", "decisions: [&a [*a]]"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		rounds, err := Read("f.yaml", data)
		if err == nil {
			for _, r := range rounds {
				for _, l := range r.Lines {
					if l.Verb == "" || l.Place == "" {
						t.Errorf("%+v", l)
					}
				}
			}
		}
	})
}
