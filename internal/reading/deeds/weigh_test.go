package deeds

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente.example/data"
	"entente.example/internal/lexicon"
)

// TestWeightsKnowTheirHints refuses a table that names no hint of the engine's, or gives no number.
func TestWeightsKnowTheirHints(t *testing.T) {
	for _, c := range []struct{ name, row, want string }{
		{"a hint of verbs", "verb form perfect\t0.5", ""},
		{"a hint of nouns", "noun article the\t-0.5", ""},
		{"no such answer", "verb form future\t0.5", "no hint is called"},
		{"no such side", "form perfect\t0.5", "nothing that is weighed"},
		{"no number", "verb form perfect\tmuch", "try a number"},
	} {
		t.Run(c.name, func(t *testing.T) {
			table := "# list: deed-weights\n# group: words\n# columns: phrase code\n# origin: test\n# licence: test\n" + c.row + "\n"
			set, err := lexicon.Load(fstest.MapFS{"en/deed-weights.tsv": {Data: []byte(table)}}, "en")
			if err != nil {
				t.Fatal(err)
			}
			_, err = NewWeights(set)
			if got := err == nil; got != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// TestWeightsAddUp gives a candidate the start of its side and the weights of its hints.
func TestWeightsAddUp(t *testing.T) {
	set, err := lexicon.Load(data.FS, "lexicons/en")
	if err != nil {
		t.Fatal(err)
	}
	w, err := NewWeights(set)
	if err != nil {
		t.Fatal(err)
	}
	verb, noun := Candidate{}, Candidate{Noun: true}
	perfect := w.Book.Of(askForm, tellsPerfect)
	verb.Hints.Add(perfect)
	if got, want := w.Weigh(&verb), w.Verb.Start+w.Verb.Of[perfect]; got != want {
		t.Errorf("verb: got %v, want %v", got, want)
	}
	if got := w.Weigh(&noun); got != w.Noun.Start {
		t.Errorf("noun: got %v, want %v", got, w.Noun.Start)
	}
	if name := w.Book.Names[perfect]; name != "form perfect" {
		t.Errorf("the hint is called %q", name)
	}
}
