package grammar

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente.example/internal/lexicon"
)

func twoForms(lemma string) []string { return []string{lemma, lemma + "d"} }

const good = `
- rule: welcome
  kind: predicate
  match: [welcome.v ~2 progress, welcome.v]
  gives: {act: welcome}
  why: "praise"
  examples: [{text: "A welcomed B.", act: welcome}, {text: "B welcomed A."}]
  counterexamples: [{text: "A met B.", why: "no praise"}]
`

func load(t *testing.T, body string) (*Grammar, *lexicon.Vocabulary, error) {
	t.Helper()
	v := lexicon.NewVocabulary()
	g, err := Load(fstest.MapFS{"g/statements.yaml": {Data: []byte(body)}}, "g", v, twoForms)
	return g, v, err
}

func TestLoadNamesPlaceCauseAndRemedy(t *testing.T) {
	for _, c := range []struct{ name, from, to, want string }{
		{"unknown key", "why:", "because:", `g/statements.yaml:6:3: unknown key "because"; try`},
		{"unknown kind", "predicate", "verb", `unknown kind "verb"; try`},
		{"key that the kind cannot give", "{act: welcome}\n", "{strength: firm}\n", `cannot give "strength"`},
		{"one example", `, {text: "B welcomed A."}`, "", "has 1 examples; try"},
		{"no counter-example", `[{text: "A met B.", why: "no praise"}]`, "[]", "no counter-example; try"},
		{"pattern that begins with a gap", "welcome.v ~2 progress", "~2 progress", "must begin with a word"},
		{"gap without a number", "~2", "~x", "has no number; try"},
		{"element that is no word", "progress", "pro(gress", "is not a word; try"},
		{"example without a text", `{text: "B welcomed A."}`, "{act: welcome}", "an example needs a text"},
		{"not a list", good, "rule: x", "a rule file is a list"},
		{"set that nobody wrote", "progress", "@thanks", `no set "@thanks" above; try`},
		{"set without words", good, "- {set: thanks}", "a set is a name and its words"},
		{"not YAML", good, "- {", "not YAML"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := load(t, strings.Replace(good, c.from, c.to, 1))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got error %v, want one with %q", err, c.want)
			}
		})
	}
}

func TestDuplicateNamesAreRefused(t *testing.T) {
	if _, _, err := load(t, good+good); err == nil || !strings.Contains(err.Error(), "defined twice") {
		t.Fatalf("got %v", err)
	}
}

func TestMatchTakesTheMostTelling(t *testing.T) {
	g, v, err := load(t, good)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text string
		end        int
	}{
		{"a verb alone", "welcomed talks", 1},
		{"a gap of one", "welcomed steady progress", 3},
		{"no gap", "welcome progress", 2},
		{"a gap too wide", "welcomed all that steady progress", 1},
		{"another word", "met talks", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			var words []lexicon.WordID
			for _, w := range strings.Fields(c.text) {
				words = append(words, v.ID(w))
			}
			r, end := g.Match(Predicate, words, 0, len(words))
			if (r != nil) != (c.end > 0) || end != c.end {
				t.Fatalf("matched %v to %d, want %d", r, end, c.end)
			}
		})
	}
}

func TestSetsAreSpelledOut(t *testing.T) {
	g, v, err := load(t, `- {set: voice, is: "express.v|convey.v"}`+strings.Replace(good, "welcome.v ~2 progress", `"@voice|send.v ~1 thanks"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"expressd thanks", "convey deep thanks", "sendd thanks"} {
		var words []lexicon.WordID
		for _, w := range strings.Fields(text) {
			words = append(words, v.ID(w))
		}
		if r, end := g.Match(Predicate, words, 0, len(words)); r == nil || end != len(words) {
			t.Errorf("%q: matched %v to %d", text, r, end)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(good)
	f.Add("- {rule: [a], match: {}}")
	f.Fuzz(func(t *testing.T, body string) {
		if g, _, err := load(t, body); err == nil && g == nil {
			t.Fatal("no grammar and no error")
		}
	})
}
