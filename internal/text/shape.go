package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// endsSentence tells whether s ends with a full stop, "!" or "?", or one inside closing marks.
func endsSentence(s string) bool {
	r := lastMark(s)
	return r == '.' || r == '!' || r == '?' || r == '…' || r == '。' || r == '！' || r == '？'
}

// lastMark is the last character of s before closing quotation marks and brackets.
func lastMark(s string) rune {
	for {
		r, n := utf8.DecodeLastRuneInString(s)
		if n == 0 || !strings.ContainsRune(")]\"”’'»」』", r) {
			return r
		}
		s = s[:len(s)-n]
	}
}

// goesOn tells whether s begins as the middle of a sentence does: with a small
// letter or a mark that begins none.
func goesOn(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	for n > 0 && strings.ContainsRune("(\"“‘'[", r) {
		s = s[n:]
		r, n = utf8.DecodeRuneInString(s)
	}
	return unicode.IsLower(r) || r == ',' || r == ';' || r == ')' || r == ':'
}

// brokenOff tells whether s stops where no paragraph does: after a word that
// wants another, or long and without a mark at its end.
func brokenOff(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return false
	}
	return wantsMore(s) || len(s) > 60 && !titleCase(s)
}

// wantsMore tells whether the last word of s wants another after it: "in", "the", "will".
func wantsMore(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return len(last) < len(s) && (minorWord(last) || last == "that" || last == "will" || last == "is" || last == "are" || last == "was")
}

// startsCapital tells whether s begins with a capital letter, perhaps in a quotation mark.
func startsCapital(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("(\"“‘'[", r) {
		r, _ = utf8.DecodeRuneInString(s[n:])
	}
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// wordCount counts the words of s by its blanks.
func wordCount(s string) int {
	if s == "" {
		return 0
	}
	return strings.Count(s, " ") + 1
}

// allCaps tells whether s has at least three letters and no small one.
func allCaps(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 3
}

// titleCase tells whether most words of s that matter begin with a capital.
func titleCase(s string) bool {
	capital, small := 0, 0
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(\"“‘'["))
		switch {
		case unicode.IsUpper(r):
			capital++
		case unicode.IsLower(r) && !minorWord(w):
			small++
		}
	}
	return capital > 0 && capital >= 3*small
}

// minorWord tells of the words that a title leaves small.
func minorWord(w string) bool {
	switch w {
	case "a", "an", "the", "of", "on", "in", "to", "for", "and", "or", "with", "by", "at", "from", "its", "as", "between", "under", "into", "de", "la", "bin", "van", "von", "al":
		return true
	}
	return false
}
