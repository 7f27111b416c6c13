package text

import (
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// garbled reads a character at the start of s that was encoded twice, as archives
// hold many: UTF-8 taken for Latin-1 or Windows-1252 and encoded once more, so that an
// apostrophe stands as "â€™". It gives the character meant and the bytes it takes, none
// if s does not begin with one. Only what no text would hold on purpose counts: some
// byte must stand in the range where Latin-1 has controls.
func garbled(s string) (meant rune, size int) {
	var b [utf8.UTFMax]byte
	n, odd, want := 0, false, 1
	for n < want {
		r, w := utf8.DecodeRuneInString(s[size:])
		c, ok := oneByte(r)
		if w == 0 || !ok {
			return 0, 0
		}
		if n == 0 {
			if want = sequence(c); want < 2 {
				return 0, 0
			}
		}
		b[n], odd = c, odd || c >= 0x80 && c < 0xA0
		n, size = n+1, size+w
	}
	meant, w := utf8.DecodeRune(b[:n])
	if w != n || !odd {
		return 0, 0
	}
	return meant, size
}

// oneByte is the byte that Latin-1 or Windows-1252 has for r.
func oneByte(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}

// sequence is the length of a character in UTF-8 whose first byte is c, 1 for any other byte.
func sequence(c byte) int {
	switch {
	case c >= 0xC2 && c < 0xE0:
		return 2
	case c >= 0xE0 && c < 0xF0:
		return 3
	case c >= 0xF0 && c < 0xF5:
		return 4
	}
	return 1
}
