package reading

import (
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func loadEngine(t testing.TB) *Engine {
	t.Helper()
	e, err := New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// readText reads a text as the body of a dated page, of the kind that the example asks for.
func readText(t testing.TB, e *Engine, body, kind string) *record.Reading {
	t.Helper()
	return e.Read(exampleText(t, body, kind), "test")
}

func exampleText(t testing.TB, body, kind string) *text.Document {
	t.Helper()
	title := "Readout of a meeting"
	if kind == string(record.JointStatement) {
		title = "Joint Statement of Japan and ASEAN"
	}
	doc, err := text.Parse(text.Markdown, "---\ntitle: "+title+"\ndate: 2024-07-26\n---\n\n"+body+"\n", text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// TestRulesFindTheirExamples runs every rule of the grammars on its own examples and counter-examples.
func TestRulesFindTheirExamples(t *testing.T) {
	e := loadEngine(t)
	for _, r := range e.language.Grammar.Rules {
		t.Run(r.Name, func(t *testing.T) {
			for _, x := range r.Examples {
				if got := readText(t, e, x.Text, x.Want["kind"]); !bears(r, x, got) {
					t.Errorf("line %d: not found in %q: statements %v, commitments %v, deliveries %v", x.Line, x.Text, acts(got), promisesOf(got), deedsOf(got))
				}
			}
			for _, x := range r.Counterexamples {
				if got := readText(t, e, x.Text, x.Want["kind"]); bears(r, x, got) {
					t.Errorf("line %d: wrongly found in %q (%s): statements %v, commitments %v, deliveries %v", x.Line, x.Text, x.Why, acts(got), promisesOf(got), deedsOf(got))
				}
			}
		})
	}
}

// bears says whether a reading has what a rule's example asks for.
func bears(r *grammar.Rule, x grammar.Example, got *record.Reading) bool {
	switch r.Kind {
	case grammar.Promise, grammar.PromiseNoun:
		return hasPromise(r, x, got)
	case grammar.Performance, grammar.DeedNoun:
		if r.Gives["none"] != "" {
			return len(got.Deliveries) == 0
		}
		return hasDeed(r, x, got)
	case grammar.Block:
		return len(got.Commitments) == 0
	case grammar.Courtesy:
		return len(got.Statements) == 0
	}
	return hasStatement(r, x, got)
}

func hasStatement(r *grammar.Rule, x grammar.Example, got *record.Reading) bool {
	for _, s := range got.Statements {
		if x.Want["act"] != "" && string(s.Act) != x.Want["act"] {
			continue
		}
		if r.Kind != grammar.Predicate || string(s.Evidence.Rule) == r.Name || x.Want["act"] != "" {
			return true
		}
	}
	return false
}

func hasPromise(r *grammar.Rule, x grammar.Example, got *record.Reading) bool {
	for _, c := range got.Commitments {
		if string(c.Evidence.Rule) == r.Name && (x.Want["strength"] == "" || string(c.Strength) == x.Want["strength"]) {
			return true
		}
	}
	return false
}

func hasDeed(r *grammar.Rule, x grammar.Example, got *record.Reading) bool {
	for _, d := range got.Deliveries {
		if string(d.Evidence.Rule) == r.Name && (x.Want["actors"] == "" || words.Contains(d.Actors, record.PartyCode(x.Want["actors"]))) {
			return true
		}
	}
	return false
}

func acts(r *record.Reading) string {
	var b strings.Builder
	for _, s := range r.Statements {
		b.WriteString(string(s.Act) + " «" + s.Evidence.Exact + "» ")
	}
	return b.String()
}

func promisesOf(r *record.Reading) string {
	var b strings.Builder
	for _, c := range r.Commitments {
		b.WriteString(string(c.Strength) + " «" + c.Evidence.Exact + "» ")
	}
	return b.String()
}

func deedsOf(r *record.Reading) string {
	var b strings.Builder
	for _, d := range r.Deliveries {
		b.WriteString("«" + d.Evidence.Exact + "» ")
	}
	return b.String()
}
