package postgres

import (
	"strconv"
	"strings"
	"testing"

	"entente.example/internal/search"
)

func TestVector(t *testing.T) {
	for _, c := range []struct{ name, title, body, want string }{
		{"nothing", "", "", ""},
		{"title and text", "reefs", "reefs and tides", "'reefs':1A 'reefs':2 'and':1 'tides':1"},
		{"a word too often", "", strings.Repeat("kelp ", 20), "'kelp':1 'kelp':2 'kelp':3 'kelp':4 'kelp':5 'kelp':6 'kelp':7 'kelp':8"},
		{"signs that mean something", "", `o'clock a\b c:d`, `'o''clock':1 'a\\b':1 'c:d':1`},
	} {
		if got := strings.TrimSpace(vector(c.title, c.body)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// TestVectorOfManyWords leaves out how often a word stands in a text of very many.
func TestVectorOfManyWords(t *testing.T) {
	var body strings.Builder
	for i := range manyDifferent {
		body.WriteString("w" + strconv.Itoa(i) + " w0 ")
	}
	if got := vector("title", body.String()); strings.Contains(got, ":") || !strings.Contains(got, "'w0' 'w1' ") || !strings.Contains(got, "'title'") {
		t.Errorf("got %.100s …", got)
	}
}

func TestCondition(t *testing.T) {
	terms := []search.Term{{Tokens: []string{"free", "and", "open"}}, {Tokens: []string{"decarb"}, Prefix: true}}
	var args []any
	arg := func(v any) string { args = append(args, v); return "$" + strconv.Itoa(len(args)) }
	const want = "((words @@ $1::text::tsquery AND strpos(tokens, $2) > 0) AND words @@ $3::text::tsquery)"
	if got := condition(terms, true, arg); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for i, want := range []string{"'free' & 'and' & 'open'", " free and open ", "'decarb':*"} {
		if args[i] != want {
			t.Errorf("argument %d is %q, want %q", i+1, args[i], want)
		}
	}
}
