package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestOrphaned is how many bytes of a quotation may stand between marks that are orphans.
const longestOrphaned = 200

// orphan reads an "â" or "Â" at byte at of src that is all an archive left of a mark or a
// hard blank encoded twice, its controls dropped: "Norwayâs", "âOcean Planâ", "theÂ sea". It
// gives the mark meant, a zero width for a blank, and the bytes it takes; none for a letter.
func orphan(src string, at int) (meant rune, size int) {
	r, n := utf8.DecodeRuneInString(src[at:])
	before, _ := utf8.DecodeLastRuneInString(src[:at])
	after, _ := utf8.DecodeRuneInString(src[at+n:])
	switch {
	case r == 'Â' && isBlank(after):
		return '\u200B', n
	case r != 'â':
		return 0, 0
	case unicode.IsLetter(before) && unicode.IsLetter(after):
		if shortened(src[at+n:]) {
			return '\u2019', n
		}
	case isBlank(before) && isBlank(after):
		return '\u2013', n
	case ends(before, after) && opened(src[max(0, at-longestOrphaned):at]):
		return '\u201D', n
	case before == 's' && isBlank(after):
		return '\u2019', n
	case begins(before, after) && closed(src[at+n:min(len(src), at+longestOrphaned)]):
		return '\u201C', n
	}
	return 0, 0
}

// shortened says whether what an apostrophe leads to begins s: "s", "t", "re", …
func shortened(s string) bool {
	i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if i < 0 {
		i = len(s)
	}
	switch s[:i] {
	case "s", "t", "d", "m", "re", "ve", "ll":
		return true
	}
	return false
}

// begins and ends say whether a mark between two characters opens or closes a quotation.
func begins(before, after rune) bool {
	return !unicode.IsLetter(before) && !unicode.IsDigit(before) && (unicode.IsLetter(after) || unicode.IsDigit(after))
}

func ends(before, after rune) bool {
	return before != utf8.RuneError && !isBlank(before) && (after == utf8.RuneError || isBlank(after) || strings.ContainsRune(".,;:)!?", after))
}

// opened says whether an orphan that opens a quotation stands in s, and none that closes it.
func opened(s string) bool {
	for i := len(s); i > 0; {
		i = strings.LastIndex(s[:i], "â")
		if i < 0 {
			return false
		}
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len("â"):])
		if ends(before, after) {
			return false
		}
		if begins(before, after) {
			return true
		}
	}
	return false
}

// closed says whether an orphan that closes a quotation stands in s.
func closed(s string) bool {
	for i := 0; i < len(s); {
		k := strings.Index(s[i:], "â")
		if k < 0 {
			return false
		}
		i += k
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		i += len("â")
		after, _ := utf8.DecodeRuneInString(s[i:])
		if ends(before, after) {
			return true
		}
	}
	return false
}
