package hints

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente.example/internal/lexicon"
)

const (
	askForm Question = iota
	askKind
	askVerb
)

func book() *Book {
	return NewBook([]Asked{{Name: "form", Answers: []string{"past", "modal"}}, {Name: "kind", Answers: []string{"speech", "readout"}}, {Name: "verb"}}, [2]Question{askForm, askKind})
}

func table(t *testing.T, rows string) *lexicon.Set {
	t.Helper()
	raw := "# list: w\n# group: words\n# columns: phrase code\n# origin: test\n# licence: test\n" + rows + "\n"
	set, err := lexicon.Load(fstest.MapFS{"en/w.tsv": {Data: []byte(raw)}}, "en")
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestBookNamesHints numbers answers, words and pairs apart.
func TestBookNamesHints(t *testing.T) {
	b := book()
	var g Given
	g.Add(b.Of(askForm, 1))
	if h, ok := b.Named(askKind, "readout"); ok {
		g.Add(h)
	}
	if _, ok := b.Named(askKind, "poem"); ok {
		t.Error("a kind that is no answer was heard")
	}
	b.Pair(&g)
	var names []string
	for _, h := range g.All() {
		names = append(names, b.Names[h])
	}
	if got, want := strings.Join(names, ", "), "form modal, kind readout, form modal and kind readout"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestOnlyAnOpenBookLearns gives no hint for a word that no weight is known of, unless words are being learned.
func TestOnlyAnOpenBookLearns(t *testing.T) {
	v := lexicon.NewVocabulary()
	w := v.Intern("train")
	b := book()
	var g Given
	b.Say(&g, askVerb, w, v)
	if len(g.All()) != 0 {
		t.Error("a closed book learned a word")
	}
	b.Open = true
	b.Say(&g, askVerb, w, v)
	b.Say(&g, askVerb, w, v)
	b.Say(&g, askVerb, 0, v)
	if all := g.All(); len(all) != 2 || all[0] != all[1] || b.Names[all[0]] != "verb train" {
		t.Errorf("got %v", all)
	}
}

// TestWeightsAddUp reads a table, adds up what speaks for and against, and names what spoke for.
func TestWeightsAddUp(t *testing.T) {
	set, b, w := table(t, "form modal\t2\nkind speech\t-0.5\nstart\t-1\nverb train\t1"), book(), &Weights{}
	if err := Read(set, "w", b, map[string]*Weights{"": w}); err != nil {
		t.Fatal(err)
	}
	var g Given
	if got := w.Sum(&g); got != -1 {
		t.Errorf("nothing heard: got %v", got)
	}
	g.Add(b.Of(askForm, 1))
	g.Add(b.Of(askKind, 0))
	b.Say(&g, askVerb, set.Vocabulary().ID("train"), set.Vocabulary())
	if got := w.Sum(&g); got != 1.5 {
		t.Errorf("got %v, want 1.5", got)
	}
	if got := w.Reasons(b, &g); got != "form modal, verb train" {
		t.Errorf("reasons %q", got)
	}
}

// TestTablesAreChecked refuses rows that name nothing that is asked, or give no number.
func TestTablesAreChecked(t *testing.T) {
	for _, c := range []struct{ name, row, want string }{
		{"no such answer", "form future\t0.5", "no hint is called"},
		{"no such question", "colour red\t0.5", "no hint is called"},
		{"no word", "verb\t0.5", "no hint is called"},
		{"no number", "form past\tmuch", "try a number"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := Read(table(t, c.row), "w", book(), map[string]*Weights{"": {}})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
	err := Read(table(t, "form past\t0.5"), "w", book(), map[string]*Weights{"verb": {}})
	if err == nil || !strings.Contains(err.Error(), "nothing that is weighed") {
		t.Errorf("no side: got %v", err)
	}
}

// TestGivenIsBounded hears no more hints than there is room for.
func TestGivenIsBounded(t *testing.T) {
	var g Given
	for range 2 * most {
		g.Add(1)
	}
	if len(g.All()) != most {
		t.Errorf("got %d hints", len(g.All()))
	}
}
