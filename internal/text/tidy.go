package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tidyTurns is the most times that the text is looked over: one edit may uncover another.
const tidyTurns = 4

// tidy mends blanks that stand where none should or are missing where one
// should, and cuts page marks out of lines.
func (d *Document) tidy() {
	for range tidyTurns {
		t := tidier{s: d.Text}
		t.scan()
		if len(t.edits) == 0 {
			return
		}
		d.rewrite(t.edits)
	}
}

// tidier collects the edits of one walk. It reads s with a margin of blanks, so
// that no rule needs to ask whether a neighbour is there.
type tidier struct {
	s     string
	edits []edit
}

// tidyStops lists the bytes at which a rule may begin.
var tidyStops = func() (t [256]bool) {
	for _, c := range []byte("()-,;./0123456789P") {
		t[c] = true
	}
	t[openQuote[0]] = true
	return t
}()

func (t *tidier) scan() {
	last := 0
	for i := 0; i < len(t.s); i++ {
		if !tidyStops[t.s[i]] {
			continue
		}
		if e, ok := t.rule(i); ok && e.start >= last {
			t.edits = append(t.edits, e)
			last = max(e.end, e.start+1)
			i = max(i, e.end-1)
		}
	}
}

// at is the byte at i, a line break outside the text.
func (t *tidier) at(i int) byte {
	if i < 0 || i >= len(t.s) {
		return '\n'
	}
	return t.s[i]
}

// letter tells whether a letter begins at i.
func (t *tidier) letter(i int) bool {
	c := t.at(i)
	if c < utf8.RuneSelf {
		return isLetter(c)
	}
	r, _ := utf8.DecodeRuneInString(t.s[i:])
	return unicode.IsLetter(r) && !noBlanks(r)
}

func (t *tidier) rule(i int) (edit, bool) {
	switch t.s[i] {
	case '(':
		return t.bracketOpens(i)
	case ')':
		return t.bracketCloses(i)
	case '-':
		return t.hyphen(i)
	case ',', ';':
		return t.comma(i)
	case '.':
		return t.period(i)
	case '/':
		return t.slash(i)
	case 'P':
		return t.pageOf(i)
	case openQuote[0]:
		return t.quote(i)
	}
	if t.at(i-1) == ' ' || t.at(i-1) == '\n' {
		return t.number(i)
	}
	return edit{}, false
}

var none = edit{}

func drop(start, end int) (edit, bool) { return edit{start, end, ""}, true }

func blankAt(i int) (edit, bool) { return edit{i, i, " "}, true }

const openQuote, closeQuote = "“", "”"

// quote turns the mark of an opening that closes a quotation: “The need is not over.“ He said.
func (t *tidier) quote(i int) (edit, bool) {
	end, before := i+len(openQuote), t.at(i-1)
	if !strings.HasPrefix(t.s[i:], openQuote) || !isLetter(before) && !strings.ContainsRune(".,!?", rune(before)) || t.at(end) != ' ' && t.at(end) != '\n' {
		return none, false
	}
	return edit{i, end, closeQuote}, true
}

// bracketOpens mends "( APTERR)" and "Sea(UNCLOS)".
func (t *tidier) bracketOpens(i int) (edit, bool) {
	switch {
	case t.at(i+1) == ' ' && (wordByte(t.at(i+2)) || t.at(i+2) == '"'):
		return drop(i+1, i+2)
	case isLower(t.at(i-1)) && isUpper(t.at(i+1)) && isUpper(t.at(i+2)) && !t.address(i):
		return blankAt(i)
	}
	return none, false
}

// bracketCloses mends "(APTERR )" and "(COC)consistent", and leaves "(s)he".
func (t *tidier) bracketCloses(i int) (edit, bool) {
	switch {
	case t.at(i-1) == ' ' && wordByte(t.at(i-2)):
		return drop(i-1, i)
	case !t.letter(i+1) || t.address(i):
		return none, false
	case t.at(i-2) == '(' && (t.at(i-3) != ' ' || t.at(i-1) == 's'):
		return none, false
	}
	return blankAt(i + 1)
}

// hyphen mends "ASEAN- IPR" and cuts the page mark "-2-".
func (t *tidier) hyphen(i int) (edit, bool) {
	if t.at(i+1) == ' ' && isUpper(t.at(i-1)) && isUpper(t.at(i-2)) && isUpper(t.at(i+2)) && t.letter(i+3) {
		return drop(i+1, i+2)
	}
	if t.at(i-1) != ' ' {
		return none, false
	}
	n, end := t.digits(t.over(i + 1))
	end = t.over(end)
	if n < 1 || t.at(end) != '-' || t.at(end+1) != ' ' && t.at(end+1) != '\n' {
		return none, false
	}
	return drop(i-1, end+1)
}

// over is the position after the blank at i, if there is one.
func (t *tidier) over(i int) int {
	if t.at(i) == ' ' {
		return i + 1
	}
	return i
}

// digits reads a number of up to three digits at i, -1 for none, and where it ends.
func (t *tidier) digits(i int) (n, end int) {
	n, rest := leadingNumber(t.s[min(i, len(t.s)):])
	return n, len(t.s) - len(rest)
}

// comma mends "Tokyo , Japan", "2023,and" and "Bangkok;the".
func (t *tidier) comma(i int) (edit, bool) {
	switch {
	case t.at(i-1) == ' ' && wordByte(t.at(i-2)):
		return drop(i-1, i)
	case (isAlnum(t.at(i-1)) || t.at(i-1) == ')') && t.letter(i+1) && !t.address(i):
		return blankAt(i + 1)
	}
	return none, false
}

// period mends "the end .", "3:40 p .m.", "3:40 p. m." and "of Justice.The".
func (t *tidier) period(i int) (edit, bool) {
	p, n := t.at(i-1), t.at(i+1)
	switch {
	case p == ' ' && n == 'm' && t.halfDay(i-2) && t.at(i+2) == '.':
		return drop(i-1, i)
	case n == ' ' && t.halfDay(i-1) && t.at(i+2) == 'm' && t.at(i+3) == '.':
		return drop(i+1, i+2)
	case p == ' ' && wordByte(t.at(i-2)) && (n == '\n' || n == ' ' && t.at(i+2) != '.'):
		return drop(i-1, i)
	case isLower(p) && isLower(t.at(i-2)) && isUpper(n) && isLower(t.at(i+2)) && !t.address(i):
		return blankAt(i + 1)
	}
	return none, false
}

// halfDay tells whether the letter at i is the "a" or "p" of a clock time.
func (t *tidier) halfDay(i int) bool {
	c := t.at(i)
	if c != 'a' && c != 'p' && c != 'A' && c != 'P' {
		return false
	}
	return isDigit(t.at(i-1)) || t.at(i-1) == ' ' && isDigit(t.at(i-2))
}

// address tells whether the word around i is an address of the web or of mail.
func (t *tidier) address(i int) bool {
	from, to := i, i
	for from > 0 && i-from < 200 && t.s[from-1] > ' ' {
		from--
	}
	for to < len(t.s) && to-i < 200 && t.s[to] > ' ' {
		to++
	}
	w := t.s[from:to]
	return strings.Contains(w, "://") || strings.Contains(w, "www.") || strings.Contains(w, "@") || strings.Contains(w, ".com") || strings.Contains(w, ".gov") || strings.Contains(w, ".org")
}
