package compare

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/lexicon"
)

// marked writes differences as "[-dropped-]" and "{+added+}".
func marked(list []Segment) string {
	var b strings.Builder
	for _, s := range list {
		switch s.Op {
		case Dropped:
			b.WriteString("[-" + s.Text + "-]")
		case Added:
			b.WriteString("{+" + s.Text + "+}")
		default:
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"nothing", "", "", ""},
		{"the same", "We note the talks.", "We note the talks.", "We note the talks."},
		{"one word", "They expressed concern about the strait.", "They expressed serious concern about the strait.", "They expressed{+ serious+} concern about the strait."},
		{"capitals and apostrophes are no difference", "The Ministers' view", "the Ministers’ view", "the Ministers’ view"},
		{"a phrase in the place of another", "The Ministers welcomed the talks on the code.", "The Ministers noted with regret the pause of the code.", "The Ministers[- welcomed the talks on-]{+ noted with regret the pause of+} the code."},
		{"all new", "", "A new line.", "{+A new line.+}"},
		{"all gone", "An old line.", "", "[-An old line.-]"},
		{"figures are words", "by 2,000 people", "by 3,000 people", "by[- 2,000-]{+ 3,000+} people"},
		{"a blank at the end", "a word ", "a word more ", "a word{+ more +}"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, marked(Words(c.a, c.b))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWordsOfLongTextsAreNotCompared(t *testing.T) {
	a, b := strings.Repeat("one ", most), "one two"
	got := Words(a, b)
	if len(got) != 2 || got[0].Op != Dropped || got[1] != (Segment{Added, b}) {
		t.Errorf("%d segments", len(got))
	}
}

func TestWordsGiveBothTextsBack(t *testing.T) {
	word := rapid.SampledFrom([]string{"the", "The", "sea", "grave", "concern", ",", ".", "Japan's", "’s", "日本", "  ", "\n", "5%"})
	sentence := rapid.Map(rapid.SliceOfN(word, 0, 30), func(w []string) string { return strings.Join(w, " ") })
	rapid.Check(t, func(t *rapid.T) {
		a, b := sentence.Draw(t, "a"), sentence.Draw(t, "b")
		var first, second string
		for _, s := range Words(a, b) {
			if s.Op != Added {
				first += s.Text
			}
			if s.Op != Dropped {
				second += s.Text
			}
		}
		if strings.TrimSpace(b) != "" && second != b {
			t.Fatalf("second: %q, want %q", second, b)
		}
		if got, want := bare(first), bare(a); got != want {
			t.Fatalf("first: %q, want %q", got, want)
		}
	})
}

// bare is a text without what makes no difference.
func bare(s string) string { return strings.Join(strings.Fields(lexicon.Fold(s)), "") }
