package sqlstore

import (
	"strings"
	"unicode/utf8"
)

// plain gives a string as a column holds it. Not every database takes NUL or what
// is no UTF-8, such as the name of a file from another age: each becomes U+FFFD.
// A reading is kept as bytes, with nothing replaced.
func plain[S ~string](s S) S {
	if utf8.ValidString(string(s)) && !strings.Contains(string(s), "\x00") {
		return s
	}
	return S(strings.ReplaceAll(strings.ToValidUTF8(string(s), "\uFFFD"), "\x00", "\uFFFD"))
}
