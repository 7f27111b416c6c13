package text

import (
	"strings"
	"unicode"
)

// furthestHead is how many lines at the top of a wrapped text may name it: whose it
// is, of what kind, where and when.
const furthestHead = 14

// heads tells whether line i, after line before of the head of a wrapped text, begins
// something of its own: the name of a kind of text, or prose below a line in the
// capitals of a title that had room for its first word.
func (s *segmenter) heads(d *draft, i int, before, now string) bool {
	if !s.scanned || i > furthestHead || d.first > 0 && s.prose(d.first) || hangs(before) {
		return false
	}
	if isDateline(now) && allCaps(before) && allCaps(now) {
		return true
	}
	if titleWord(now) && startsCapital(now) && titleCase(now) {
		return true
	}
	if titleWord(before) && startsProse(now) && wordCount(before) > 2 {
		return true
	}
	if !startsCapital(now) || !titleCase(before) || titleCase(now) || wordCount(now) < 5 {
		return false
	}
	word, _, _ := strings.Cut(now, " ")
	return allCaps(before) || wordCount(before) > 2 && len(before)+1+len(word) <= s.width
}

// headGoesOn tells whether line i goes on a line in capitals at the head of a text that
// wants more: "JOINT PRESS CONFERENCE WITH" over "THE PRIME MINISTER OF NORWAY,".
func (s *segmenter) headGoesOn(i int, before, now string) bool {
	return i <= furthestHead && hangs(before) && allCaps(before) && allCaps(now) && !isDateline(now)
}

// startsProse tells whether s begins as the first sentence under a title does.
func startsProse(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	return sentenceStarter(w) && wordCount(s) > 4 && !allCaps(s)
}

// prose tells whether line i reads as part of a sentence.
func (s *segmenter) prose(i int) bool { return !titleCase(s.of(i)) && wordCount(s.of(i)) > 4 }

// hangs tells whether a line of a title goes on in the next: it ends with a comma or
// with a word that wants another.
func hangs(s string) bool {
	return strings.HasSuffix(s, ",") || strings.HasSuffix(s, "&") || wantsMore(strings.ToLower(s))
}

// titleWord tells whether s begins with a word for a kind of text.
func titleWord(s string) bool {
	w := s
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }); i >= 0 {
		w = s[:i]
	}
	switch strings.ToLower(w) {
	case "statement", "transcript", "speech", "address", "remarks", "message", "communique", "communiqué", "interview", "joint", "press", "media", "doorstop", "toast", "broadcast":
		return true
	}
	return false
}

// unlettered tells whether s has no letter: the year of a date that a line break parts.
func unlettered(s string) bool {
	return strings.IndexFunc(s, unicode.IsLetter) < 0
}

// signsOff tells whether line i is the dateline under a scanned text, or the place with
// which one begins that goes on in the next line: "CANBERRA," over "4th February, 1965."
func (s *segmenter) signsOff(i int, before, now string) bool {
	if !s.scanned || !startsCapital(now) {
		return false
	}
	if endsSentence(before) && isDateline(now) {
		return true
	}
	return i+1 < len(s.lines) && strings.HasSuffix(now, ",") && allCaps(now) && wordCount(now) <= 3 && isDateline(s.of(i+1))
}
