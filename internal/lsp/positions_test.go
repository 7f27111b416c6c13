package lsp

import (
	"strings"
	"testing"
	"unicode/utf16"

	"pgregory.net/rapid"
)

// TestPositionsAreThoseOfUTF16 compares with a text in UTF-16, unit by unit.
func TestPositionsAreThoseOfUTF16(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{"a", "é", "語", "𝄞", "\n", "\r\n", "\r", "\u2028", " "})).Draw(t, "text"), "")
		p := newPlaces(text)
		line, character := 0, 0
		for at, r := range text {
			if got := p.position(at); got != (position{line, character}) {
				t.Fatalf("byte %d of %q is at %v, not at %d:%d", at, text, got, line, character)
			}
			if atEnd := r == '\n' && strings.HasSuffix(text[:at], "\r"); !atEnd && p.byteAt(position{line, character}) != at {
				t.Fatalf("%d:%d of %q is byte %d, not %d", line, character, text, p.byteAt(position{line, character}), at)
			}
			character += len(utf16.Encode([]rune{r}))
			if r == '\n' || r == '\r' && !strings.HasPrefix(text[at+1:], "\n") {
				line, character = line+1, 0
			}
		}
		if got := p.position(len(text)); got != (position{line, character}) {
			t.Fatalf("the end of %q is at %v", text, got)
		}
	})
}

func TestPositionsBeyondTheText(t *testing.T) {
	p := newPlaces("a𝄞b\r\nc")
	for _, c := range []struct {
		at   position
		want int
	}{
		{position{0, 0}, 0}, {position{0, 1}, 1}, {position{0, 2}, 1}, {position{0, 3}, 5}, {position{0, 4}, 6}, {position{0, 9}, 6},
		{position{1, 0}, 8}, {position{1, 1}, 9}, {position{1, 5}, 9}, {position{7, 0}, 9}, {position{-1, 3}, 0}, {position{0, -1}, 0},
	} {
		if got := p.byteAt(c.at); got != c.want {
			t.Errorf("%v is byte %d, want %d", c.at, got, c.want)
		}
	}
}
