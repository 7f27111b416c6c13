package words

import (
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/text"
)

// textOf reads a text as far as this room goes.
func textOf(t *testing.T, l *Language, body string) *Text {
	t.Helper()
	doc, err := text.Parse(text.Plain, body, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	a := NewText(l)
	a.Reset(doc)
	return a
}

// TestWhatAWordCanBe asks the last word of each text for its class.
func TestWhatAWordCanBe(t *testing.T) {
	l, err := LoadLanguage(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	l.Settle()
	for name, tt := range map[string]struct {
		text      string
		is, never WordClass
	}{
		"a verb of the lexicon":                {"We welcome", IsBase, IsPast},
		"its past is its participle":           {"Japan welcomed", IsPast | IsParticiple, IsBase},
		"a modal":                              {"Japan will", IsModal, AnyVerb},
		"a verb that is as often a noun":       {"the support", IsBase | IsNounish, 0},
		"by its ending, though no list has it": {"it was frobnicated", IsPast | IsParticiple, IsAdverb},
		"an adverb by its ending":              {"they blithely", IsAdverb, AnyVerb},
		"a noun that ends like an adverb":      {"the assembly", 0, IsAdverb},
		"a possessive":                         {"Japan's", IsPossessive, IsBe},
		"a verb behind a pronoun":              {"it's", IsBe, IsPossessive},
		"a name, whatever its ending":          {"Mr Harding", 0, IsGerund},
		"a conjunction":                        {"Japan and", IsAnd, 0},
		"a word that is several things":        {"said that", IsThat | IsDeterminer, IsModal},
	} {
		t.Run(name, func(t *testing.T) {
			a := textOf(t, l, tt.text)
			got := a.Class(len(a.Tokens) - 1)
			if got&tt.is != tt.is || got&tt.never != 0 {
				t.Errorf("%q is %b, want all of %b, none of %b", a.Written(len(a.Tokens)-1, len(a.Tokens)), got, tt.is, tt.never)
			}
		})
	}
}

// TestWhereAWordStands follows a word to its sentence and its block.
func TestWhereAWordStands(t *testing.T) {
	l, err := LoadLanguage(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	l.Settle()
	a := textOf(t, l, "Tonga met Fiji. They spoke.\n\nTrade grew by 5 percent in 2024.")
	grew := -1
	for i := range a.Tokens {
		if a.Is(i, "grew") {
			grew = i
		}
	}
	if s := a.SentenceOf(grew); s != 2 {
		t.Errorf("sentence %d", s)
	}
	if first := a.FirstToken(a.BlockOf(grew)); first != grew-1 || !a.StartsSentence(first) || a.Capitalised(first) {
		t.Errorf("the block begins with %q", a.Written(first, first+1))
	}
	if vs := a.ValuesIn(grew, len(a.Tokens)); len(vs) != 2 {
		t.Errorf("%d values", len(vs))
	}
	if e := a.Evidence(grew, grew+1, "test"); e.Exact != "grew" || e.Start != strings.Index(a.Doc.Text, "grew") {
		t.Errorf("%q from %d", e.Exact, e.Start)
	}
}
