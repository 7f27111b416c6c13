package text

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// byteClass sorts the ASCII bytes for the tokenizer.
type byteClass uint8

const (
	bytePunct byteClass = iota
	byteSpace
	byteLower
	byteUpper
	byteDigit
	byteSymbol
)

// classes is the table of ASCII; it is never written to.
var classes = byteClasses()

func byteClasses() (t [128]byteClass) {
	for c := range t {
		switch {
		case c <= ' ' || c == 0x7f:
			t[c] = byteSpace
		case c >= 'a' && c <= 'z':
			t[c] = byteLower
		case c >= 'A' && c <= 'Z':
			t[c] = byteUpper
		case c >= '0' && c <= '9':
			t[c] = byteDigit
		case c == '$' || c == '%' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' || c == '~':
			t[c] = byteSymbol
		}
	}
	return t
}

// Tokens splits the whole text into tokens in one pass. They never overlap,
// never cross a block, and together they cover every character that is not space.
func (d *Document) Tokens() []Token { return d.AppendTokens(nil) }

// AppendTokens is Tokens for callers who have a slice to use again: it appends to dst.
func (d *Document) AppendTokens(dst []Token) []Token {
	z := tokenizer{s: d.Text, out: slices.Grow(dst, len(d.Text)/5+8)}
	z.run()
	return z.out
}

// tokenizer walks over s; at is the next byte, space says that white space stood before it.
type tokenizer struct {
	s     string
	at    int
	space bool
	out   []Token
}

func (z *tokenizer) run() {
	for z.at < len(z.s) {
		switch z.class(z.at) {
		case byteSpace:
			z.at += z.width(z.at)
			z.space = true
		case byteLower, byteUpper:
			z.word()
		case byteDigit:
			z.number()
		case byteSymbol:
			z.emit(z.at+z.width(z.at), Symbol, NoCase)
		default:
			z.punct()
		}
	}
}

// emit adds the token [at, end) and moves on.
func (z *tokenizer) emit(end int, c Class, s Shape) {
	z.out = append(z.out, Token{Start: int32(z.at), End: int32(end), Class: c, Shape: s, Space: z.space || z.at == 0})
	z.at, z.space = end, false
}

// class is the class of the character at i; letters without case count as lower.
func (z *tokenizer) class(i int) byteClass {
	if i >= len(z.s) {
		return byteSpace
	}
	if c := z.s[i]; c < utf8.RuneSelf {
		return classes[c]
	}
	r, _ := utf8.DecodeRuneInString(z.s[i:])
	return runeClass(r)
}

func runeClass(r rune) byteClass {
	switch {
	case r >= 0x2010 && r <= 0x201F:
		return bytePunct
	case unicode.IsUpper(r):
		return byteUpper
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return byteLower
	case unicode.IsNumber(r):
		return byteDigit
	case unicode.IsSpace(r):
		return byteSpace
	case unicode.IsSymbol(r):
		return byteSymbol
	}
	return bytePunct
}

// width is the number of bytes of the character at i.
func (z *tokenizer) width(i int) int {
	if z.s[i] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(z.s[i:])
	return n
}

// punct emits one mark, or a run of the same mark where it stands for one ("...", "--").
func (z *tokenizer) punct() {
	c := z.s[z.at]
	end := z.at + z.width(z.at)
	if c == '.' || c == '-' {
		for end < len(z.s) && z.s[end] == c {
			end++
		}
	}
	if n := apostrophe(z.s, z.at); n > 0 && z.possessive(z.at, n) {
		end = z.at + n + 1
		z.emit(end, Word, Lower)
		return
	}
	z.emit(end, Punct, NoCase)
}

// apostrophe is the number of bytes of the apostrophe at i, 0 if there is none.
func apostrophe(s string, i int) int {
	if i < len(s) && s[i] == '\'' {
		return 1
	}
	if i+2 < len(s) && s[i] == 0xE2 && s[i+1] == 0x80 && s[i+2] == 0x99 {
		return 3
	}
	return 0
}

// possessive tells whether the apostrophe of n bytes at i, right after a word, begins "'s".
func (z *tokenizer) possessive(i, n int) bool {
	s := i + n
	if z.space || s >= len(z.s) || (z.s[s] != 's' && z.s[s] != 'S') {
		return false
	}
	c := z.class(s + 1)
	return len(z.out) > 0 && c != byteLower && c != byteUpper && c != byteDigit
}
