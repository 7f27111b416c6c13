package lexicon

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/text"
)

func TestVocabularyFolds(t *testing.T) {
	v := NewVocabulary()
	for _, c := range []struct{ name, known, written string }{
		{"capitals", "japan", "JAPAN"},
		{"curly apostrophe", "côte d'ivoire", "Côte d’Ivoire"},
		{"diacritics in capitals", "türkiye", "TÜRKİYE"},
		{"typographic hyphen", "timor-leste", "Timor\u2011Leste"},
	} {
		t.Run(c.name, func(t *testing.T) {
			id := v.Intern(c.known)
			if id == 0 || v.ID(c.written) != id || v.Intern(c.written) != id {
				t.Errorf("%q is %d, %q is %d", c.known, id, c.written, v.ID(c.written))
			}
		})
	}
}

func TestVocabularyKeepsWordsApart(t *testing.T) {
	v := NewVocabulary()
	if v.Intern("lomé") == v.Intern("lome") {
		t.Error("a diacritic was dropped")
	}
	if got := v.Intern(strings.Repeat("a", longest+1)); got != 0 || v.Len() != 2 {
		t.Errorf("an overlong word got number %d", got)
	}
}

func TestWordsKnowsMisreadOnes(t *testing.T) {
	v := NewVocabulary()
	v.Intern("turn")
	for _, c := range []struct{ name, known, written string }{
		{"too short to tell", "", "tum"},
		{"parted at the end of a line", "government", "Govern-ment"},
		{"parted in the old way", "today", "to-day"},
		{"a figure for a letter", "april", "Apri1"},
		{"one letter for two", "government", "Govemment"},
		{"nothing like it", "", "Torel-Vessa"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := v.Intern(c.known)
			d := &text.Document{Text: c.written, Blocks: []text.Block{{End: len(c.written)}}}
			if got := v.Words(d, d.Tokens(), nil); got[0] != want {
				t.Errorf("%q is word %d, want %d", c.written, got[0], want)
			}
		})
	}
}

func TestWordsNumbersEachToken(t *testing.T) {
	v := NewVocabulary()
	japan, will := v.Intern("Japan"), v.Intern("will")
	d := document("Japan will " + strings.Repeat("x", 2*longest) + " JAPAN.")
	if diff := cmp.Diff([]WordID{japan, will, 0, japan, 0}, v.Words(d, d.Tokens(), nil)); diff != "" {
		t.Error(diff)
	}
}

func TestFoldIsIdempotent(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		word := rapid.String().Draw(r, "word")
		if once := Fold(word); Fold(once) != once {
			r.Fatalf("%q folds to %q and then to %q", word, once, Fold(once))
		}
	})
}

func TestWordsDoesNotAllocate(t *testing.T) {
	v := NewVocabulary()
	v.Intern("japan")
	d := document(strings.Repeat("Japan and Türkiye’s côte. ", 50))
	toks := d.Tokens()
	dst := make([]WordID, 0, len(toks))
	if n := testing.AllocsPerRun(20, func() { v.Words(d, toks, dst) }); n != 0 {
		t.Errorf("%v allocations a run", n)
	}
}
