package text

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"
)

func TestGarbled(t *testing.T) {
	tests := map[string]struct {
		s    string
		want rune
		size int
	}{
		"an apostrophe with its controls":     {"\u00e2\u0080\u0099s", '’', 6},
		"the same by way of Windows":          {"â€™s", '’', 8},
		"a dash":                              {"â€“ and", '–', 8},
		"a letter of two bytes":               {"Ã\u0089cole", 'É', 4},
		"an honest letter":                    {"âge", 0, 0},
		"two letters that might be anything":  {"Ã©", 0, 0},
		"a letter before a quotation":         {"â”", 0, 0},
		"the beginning of one, cut":           {"â€", 0, 0},
		"nothing":                             {"", 0, 0},
		"a byte that is no character":         {"\xe2\x80", 0, 0},
		"a character that has no single byte": {"漢字", 0, 0},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got, size := garbled(tt.s); got != tt.want || size != tt.size {
				t.Errorf("garbled(%q) = %q, %d; want %q, %d", tt.s, got, size, tt.want, tt.size)
			}
		})
	}
}

// TestGarbledUndoes: whatever punctuation is encoded twice by way of Latin-1 comes back.
func TestGarbledUndoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rune(rapid.IntRange(0x2010, 0x203A).Draw(t, "character"))
		twice, err := charmap.ISO8859_1.NewDecoder().String(string(r))
		if err != nil {
			t.Fatal(err)
		}
		if got, size := garbled(twice + "s"); got != r || size != len(twice) {
			t.Errorf("%q came back as %q, %d bytes of %d", r, got, size, utf8.RuneLen(r))
		}
	})
}
