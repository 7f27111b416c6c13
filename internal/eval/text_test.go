package eval

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFind(t *testing.T) {
	text := NewText("They agreed to meet. They agreed, on page 12, to hold a fair; they agreed to meet.")
	for name, c := range map[string]struct {
		quote string
		want  []span
	}{
		"twice, whatever the marks":         {"agreed – to MEET", []span{{1, 4}, {14, 17}}},
		"three words in between":            {"They agreed to hold", []span{{4, 11}}},
		"word for word before loosely":      {"agreed to", []span{{1, 3}, {14, 16}}},
		"four words in between":             {"on a", nil},
		"words that are not there":          {"They agreed to part", nil},
		"nothing":                           {"…", nil},
		"past the end":                      {"to meet again", nil},
		"the order of the text is the only": {"meet to agreed", nil},
	} {
		if diff := cmp.Diff(c.want, text.find(words(c.quote)), cmp.AllowUnexported(span{})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// A long quote may be broken by more words than a short one.
func TestFindAllowsMoreGapsInLongQuotes(t *testing.T) {
	gaps := "a x x b x x c"
	long := " d e f g h i j k l m n o p q r s t u v w"
	text := NewText(gaps + long)
	if text.find(words("a b c")) != nil {
		t.Error("four words are passed over in a quote of three")
	}
	if text.find(words("a b c"+long)) == nil {
		t.Error("four words are not passed over in a quote of twenty-three")
	}
}

func TestOverlap(t *testing.T) {
	for name, c := range map[string]struct {
		a, b span
		want float64
	}{
		"the same":                  {span{3, 7}, span{3, 7}, 1},
		"apart":                     {span{0, 3}, span{3, 7}, 0},
		"half of both":              {span{0, 4}, span{2, 6}, 1.0 / 3},
		"a third, within":           {span{0, 9}, span{3, 6}, 0.5},
		"less than a third, within": {span{0, 10}, span{3, 6}, 0.3},
		"most, within":              {span{0, 10}, span{0, 8}, 0.8},
	} {
		if got := overlap(c.a, c.b); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
