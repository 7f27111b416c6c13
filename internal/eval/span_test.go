package eval

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const spanned = "Japan **welcomed** the fair, and will\nsend 20 experts."

// withSpans parses a reading whose only commitment stands at a span of a text.
func withSpans(t *testing.T, text, span string) *Reading {
	t.Helper()
	sum := sha256.Sum256([]byte(text))
	r, err := Parse("a.json", fmt.Appendf(nil, `{"file": "a.md", "sha256": %q, "statements": [{"quote": "the fair"}], "commitments": [{"span": %s}]}`, hex.EncodeToString(sum[:]), span))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestQuoteTakesTheWordsOfSpans(t *testing.T) {
	r := withSpans(t, spanned, "[33, 53]")
	if err := r.Quote([]byte(spanned)); err != nil {
		t.Fatal(err)
	}
	if got := r.Commitments[0]; got.Quote != "will\nsend 20 experts" || got.Span != nil {
		t.Errorf("%+v", got)
	}
	if got := r.Statements[0].Quote; got != "the fair" {
		t.Errorf("a fact without a span now says %q", got)
	}
}

func TestQuoteRefuses(t *testing.T) {
	for name, c := range map[string]struct{ span, text, want string }{
		"another text":  {"[0, 5]", spanned + "\n", "a.md is not the file that the spans of its gold reading count in; try "},
		"an empty span": {"[5, 5]", spanned, "a.md: no words from byte 5 to 5; try "},
		"half a span":   {"[5]", spanned, "a.md: no words from byte 5 to 0; try "},
		"before it":     {"[-1, 5]", spanned, "a.md: no words from byte -1 to 5; try "},
		"beyond it":     {"[0, 999]", spanned, "a.md: no words from byte 0 to 999; try "},
	} {
		if err := withSpans(t, spanned, c.span).Quote([]byte(c.text)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// Whatever the span, its words stand in the text.
func TestQuotedWordsStandInTheText(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.StringN(1, 40, -1).Draw(rt, "text")
		start := rapid.IntRange(0, len(text)-1).Draw(rt, "start")
		end := rapid.IntRange(start+1, len(text)).Draw(rt, "end")
		r := withSpans(t, text, fmt.Sprintf("[%d, %d]", start, end))
		if err := r.Quote([]byte(text)); err != nil {
			rt.Fatal(err)
		}
		if got := r.Commitments[0].Quote; got != text[start:end] {
			rt.Errorf("%q, want %q", got, text[start:end])
		}
	})
}
