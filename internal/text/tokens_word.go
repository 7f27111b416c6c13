package text

import "unicode/utf8"

// word emits a word from at: letters, with inner apostrophes, hyphens and
// periods where they belong to it.
func (z *tokenizer) word() {
	start := z.at
	i := start
	var upper, lower, digit, firstUpper bool
	firstUpper = z.class(i) == byteUpper
	letters := 0
	for {
		switch z.class(i) {
		case byteUpper:
			upper = upper || i > start
			letters++
			i += z.width(i)
			continue
		case byteLower:
			lower = true
			letters++
			i += z.width(i)
			continue
		case byteDigit:
			digit = true
			i += z.width(i)
			continue
		}
		n := z.inner(start, i)
		if n == 0 {
			break
		}
		i += n
	}
	i = z.currency(start, i)
	if z.s[i-1] == '$' {
		z.emit(i, Symbol, NoCase)
		return
	}
	i = z.period(start, i)
	class := Word
	if digit {
		class = Alnum
	}
	z.emit(i, class, shapeOf(firstUpper, upper, lower, letters))
}

// shapeOf turns the letters seen into a shape.
func shapeOf(first, laterUpper, lower bool, letters int) Shape {
	switch {
	case !first && !laterUpper:
		return Lower
	case !lower && letters > 1:
		return Upper
	case first && !laterUpper:
		return Capital
	}
	return Mixed
}

// inner is the length of a mark at i that belongs inside the word begun at
// start: a hyphen or an apostrophe between letters, the period of "U.S.",
// "Japan-U.S." or "e.g."; 0 where the word ends.
func (z *tokenizer) inner(start, i int) int {
	if i >= len(z.s) {
		return 0
	}
	switch c := z.s[i]; {
	case c == '-' || c == '&' || c == '_':
		if z.letterOrDigit(i + 1) {
			return 1
		}
	case c == '.':
		if i == start+1 || i > 1 && (z.s[i-2] == '.' || z.s[i-2] == '-') {
			if z.letterOrDigit(i+1) && !z.letterOrDigit(i+2) {
				return 1
			}
		}
	default:
		n := apostrophe(z.s, i)
		if n > 0 && z.letterOrDigit(i+n) && !z.endsInS(i, n) {
			return n
		}
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

// period takes in the period at i where the word [start, i) is an abbreviation:
// "U.S.", "a.m.", "Mr.", an initial.
func (z *tokenizer) period(start, i int) int {
	if i >= len(z.s) || z.s[i] != '.' || i+1 < len(z.s) && z.s[i+1] == '.' {
		return i
	}
	w := z.s[start:i]
	if len(w) > 2 && w[len(w)-2] == '.' || isAbbreviation(w) {
		return i + 1
	}
	if len(w) == 1 && z.class(start) == byteUpper && z.initial(w, i) {
		return i + 1
	}
	return i
}

// initial tells whether the lone capital before the period at i is somebody's
// initial: a name stands before it or after it ("Jonas E. Smith", "S. Rao").
func (z *tokenizer) initial(w string, i int) bool {
	after := i + 1
	for after < len(z.s) && z.s[after] == ' ' {
		after++
	}
	if z.class(after) != byteUpper {
		return false
	}
	if len(z.out) == 0 || w != "I" && w != "A" {
		return true
	}
	last := z.out[len(z.out)-1]
	return last.Shape == Capital || z.s[last.End-1] == '.'
}

// number emits digits with inner separators, or an Alnum where letters are glued to them.
func (z *tokenizer) number() {
	i := z.at
	letters, upper, lower := 0, false, false
	for i < len(z.s) {
		switch z.class(i) {
		case byteDigit:
			i += z.width(i)
			continue
		case byteLower:
			lower = true
			letters++
			i += z.width(i)
			continue
		case byteUpper:
			upper = true
			letters++
			i += z.width(i)
			continue
		}
		if !z.separator(i, letters > 0) {
			break
		}
		i++
	}
	switch {
	case letters == 0:
		z.emit(i, Number, NoCase)
	case !upper:
		z.emit(i, Alnum, Lower)
	case !lower:
		z.emit(i, Alnum, Upper)
	default:
		z.emit(i, Alnum, Mixed)
	}
}

// separator tells whether the mark at i stands inside a number: "100,000",
// "2.5", "10:00", "2+2", "1/2", or glues letters to it: "20-year", "18-month".
func (z *tokenizer) separator(i int, letters bool) bool {
	if i+1 >= len(z.s) || z.s[i] >= utf8.RuneSelf {
		return false
	}
	next := z.class(i + 1)
	switch z.s[i] {
	case ',', '.', ':', '/', '+':
		return next == byteDigit && !letters
	case '-':
		return next == byteLower || next == byteUpper || letters && next == byteDigit
	}
	return false
}
