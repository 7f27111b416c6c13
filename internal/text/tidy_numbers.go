package text

import "strings"

// number cuts page numbers stranded in a sentence: "a joint 2 / 2 study",
// "million euros 3 for". "37 th" stays as it is written: a quotation must be found in the original.
func (t *tidier) number(i int) (edit, bool) {
	n, end := t.digits(i)
	if n < 0 || t.at(end) != ' ' {
		return none, false
	}
	if t.suffix(n, end+1) || t.at(i-1) != ' ' {
		return none, false
	}
	if t.at(end+1) == '/' && t.at(end+2) == ' ' {
		m, stop := t.digits(end + 3)
		if m >= n && n > 0 && t.ofPages(i, stop, n == m) {
			return drop(i-1, stop)
		}
		return none, false
	}
	if t.strayAfterSum(i, end) {
		return drop(i-1, end)
	}
	return none, false
}

// suffix tells whether the right ending of the ordinal of n stands at i.
func (t *tidier) suffix(n, i int) bool {
	if i+2 > len(t.s) || wordByte(t.at(i+2)) {
		return false
	}
	return t.s[i:i+2] == ordinalEnding(n)
}

// ordinalEnding is "st", "nd", "rd" or "th".
func ordinalEnding(n int) string {
	if n%100 >= 11 && n%100 <= 13 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// ofPages tells whether "n / m" at [i, stop) is a page mark and not a fraction:
// words stand on both sides that no fraction stands between. whole says that n is m.
func (t *tidier) ofPages(i, stop int, whole bool) bool {
	before, after := t.wordBefore(i-1), t.wordAfter(stop)
	if t.at(stop) != ' ' && t.at(stop) != '\n' || before == "" {
		return false
	}
	if whole {
		return true
	}
	switch after {
	case "of", "majority", "vote", "votes", "quorum", "share", "cup", "full", "or", "and", "to":
		return false
	}
	switch before {
	case "a", "the", "about", "by", "than", "over", "nearly", "almost", "least", "to", "or", "and", "of", "in", "for", "with", "some",
		"roughly", "approximately", "under", "around", "only", "from", "at", "between", "vote", "score", "won", "ratio":
		return false
	}
	return t.at(stop) == '\n' || isLower(t.at(stop+1))
}

// wordBefore is the word that ends at i, where a blank stands; empty where it has no letter.
func (t *tidier) wordBefore(i int) string {
	from := i
	for from > 0 && wordByte(t.s[from-1]) {
		from--
	}
	if from == i || isDigit(t.s[i-1]) {
		return ""
	}
	return strings.ToLower(t.s[from:i])
}

// wordAfter is the word after the blank at i.
func (t *tidier) wordAfter(i int) string {
	i = t.over(i)
	to := i
	for to < len(t.s) && wordByte(t.s[to]) {
		to++
	}
	return t.s[min(i, len(t.s)):to]
}

// strayAfterSum tells whether the number at [i, end) stands between a currency
// and a word that goes on the sentence: "30 million euros 3 for the team".
func (t *tidier) strayAfterSum(i, end int) bool {
	switch t.wordBefore(i - 1) {
	case "euros", "dollars", "pounds", "rupees":
	default:
		return false
	}
	switch t.wordAfter(end) {
	case "for", "to", "of", "in", "and", "will", "by", "from", "with", "on", "which", "that", "as":
		return true
	}
	return false
}

// slash cuts the rest of a page mark after a full stop: "was held. / 2".
func (t *tidier) slash(i int) (edit, bool) {
	if t.at(i-1) != ' ' || t.at(i-2) != '.' {
		return none, false
	}
	n, end := t.digits(t.over(i + 1))
	if n < 1 || t.at(end) != ' ' && t.at(end) != '\n' {
		return none, false
	}
	return drop(i-1, end)
}

// pageOf cuts "Page 2 of 5" where it breaks into a sentence or stands after its end.
func (t *tidier) pageOf(i int) (edit, bool) {
	if !strings.HasPrefix(t.s[i:], "Page ") || t.at(i-1) != ' ' {
		return none, false
	}
	n, end := t.digits(i + len("Page "))
	if n < 1 || !strings.HasPrefix(t.s[end:], " of ") {
		return none, false
	}
	m, stop := t.digits(end + len(" of "))
	if m < n || t.at(stop) != '\n' && (t.at(stop) != ' ' || !isLower(t.at(stop+1))) {
		return none, false
	}
	switch t.wordBefore(i - 1) {
	case "see", "on", "at", "from", "to", "and", "in", "of":
		return none, false
	}
	return drop(i-1, stop)
}
