package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word emits a word from at: letters, with inner apostrophes, hyphens and
// periods where they belong to it.
func (z *tokenizer) word() {
	l, i := z.letters()
	if end := z.address(i); end > 0 {
		z.emit(end, Word, Lower)
		return
	}
	if end := z.currency(z.at, i); end > i {
		z.emit(end, Symbol, NoCase)
		return
	}
	class := Word
	if l.digit {
		class = Alnum
	}
	shape := l.shape()
	if shape == Lower && z.s[z.at] >= utf8.RuneSelf && z.uncased() {
		shape = NoCase
	}
	z.emit(z.period(z.at, i), class, shape)
}

// lettering is what a word is made of.
type lettering struct {
	first bool // it begins with a capital
	later bool // another capital stands inside a part of it
	part  bool // … or at the start of a later part, after a hyphen or an apostrophe
	lower bool
	digit bool
	count int
}

// letters reads the word at at and finds its end.
func (z *tokenizer) letters() (l lettering, i int) {
	i = z.at
	l.first = z.class(i) == byteUpper
	starts := true // the next letter begins a part
	for {
		if from := i; i < len(z.s) && isLower(z.s[i]) {
			for i < len(z.s) && isLower(z.s[i]) {
				i++
			}
			l.lower = true
			l.count += i - from
			starts = false
		}
		switch z.class(i) {
		case byteUpper:
			l.part = l.part || i > z.at && starts
			l.later = l.later || !starts
			l.count++
			i += z.width(i)
		case byteLower:
			l.lower = true
			l.count++
			i += z.width(i)
		case byteDigit:
			l.digit = true
			i += z.width(i)
		default:
			n := z.inner(z.at, i)
			if n == 0 {
				return l, i
			}
			i += n
			starts = z.s[i-1] != '.'
			continue
		}
		starts = false
	}
}

// shape turns the letters seen into a shape.
func (l *lettering) shape() Shape {
	switch {
	case !l.first && !l.later && !l.part:
		return Lower
	case !l.lower && l.count > 1:
		return Upper
	case l.first && !l.later:
		return Capital
	}
	return Mixed
}

// uncased tells whether the script of the word at at has no capitals.
func (z *tokenizer) uncased() bool {
	r, _ := utf8.DecodeRuneInString(z.s[z.at:])
	return !unicode.IsLower(r)
}

// address is the end of the address of the web that begins with the word that
// ends at i, 0 if it begins none.
func (z *tokenizer) address(i int) int {
	if i+3 > len(z.s) || z.s[i:i+3] != "://" {
		return 0
	}
	end := i + 3
	for end < len(z.s) && z.class(end) != byteSpace {
		end += z.width(end)
	}
	for end > i+3 && strings.IndexByte(".,;:!?)\"'", z.s[end-1]) >= 0 {
		end--
	}
	return end
}

// inner is the length of a mark at i that belongs inside the word begun at
// start: a hyphen or an apostrophe between letters, the period of "U.S.",
// "Japan-U.S." or "e.g."; 0 where the word ends.
func (z *tokenizer) inner(start, i int) int {
	if i >= len(z.s) {
		return 0
	}
	switch z.s[i] {
	case '-', '&', '_':
		if z.letterOrDigit(i + 1) {
			return 1
		}
	case '.':
		return z.innerPeriod(start, i)
	default:
		n := apostrophe(z.s, i)
		if n > 0 && z.letterOrDigit(i+n) && !z.endsInS(i, n) {
			return n
		}
	}
	return 0
}

// innerPeriod is the length of the period at i, with a hyphen after it, where it
// belongs inside: "U.S.", "Japan-U.S.", "U.S.-led", "Ph.D.".
func (z *tokenizer) innerPeriod(start, i int) int {
	if i != start+1 && (i < 2 || z.s[i-2] != '.' && z.s[i-2] != '-') && z.s[start:i] != "Ph" {
		return 0
	}
	if z.letterOrDigit(i+1) && !z.letterOrDigit(i+2) {
		return 1
	}
	if i > start+1 && z.s[i-2] == '.' && i+1 < len(z.s) && z.s[i+1] == '-' && z.letterOrDigit(i+2) {
		return 2
	}
	return 0
}

// endsInS tells whether the apostrophe of n bytes at i begins a possessive "'s" that ends the word.
func (z *tokenizer) endsInS(i, n int) bool {
	s := z.s[i+n]
	return (s == 's' || s == 'S') && !z.letterOrDigit(i+n+1)
}

func (z *tokenizer) letterOrDigit(i int) bool {
	c := z.class(i)
	return c == byteLower || c == byteUpper || c == byteDigit
}

// currency takes in the "$" of "US$", "A$", "S$" at i.
func (z *tokenizer) currency(start, i int) int {
	if i < len(z.s) && z.s[i] == '$' && i-start <= 3 && z.class(start) == byteUpper && z.class(i-1) == byteUpper {
		return i + 1
	}
	return i
}
