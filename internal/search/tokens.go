package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/record"
)

// maxToken is the length in bytes to which a token is cut, so that a stretch of
// encoded data in a text does not swell the index.
const maxToken = 64

// AppendIndex appends the tokens of s to dst, parted by blanks. It is what every
// full-text index is fed with, so that databases differ in storing tokens, not
// in making them: NFKC, lower case, no accents, no possessive "'s", and pairs of
// neighbours for scripts written without blanks.
func AppendIndex(dst []byte, s string) []byte {
	for sc := newScanner(s); sc.next(); {
		if len(dst) > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, sc.token...)
	}
	return dst
}

// Tokens lists the tokens of s in order.
func Tokens(s string) []string {
	var list []string
	for sc := newScanner(s); sc.next(); {
		list = append(list, string(sc.token))
	}
	return list
}

// scanner walks over the tokens of a text. After next, token is valid until the
// next call, and stands at bytes [start, end) of the text.
type scanner struct {
	text       string
	pos        int
	start, end int
	token      []byte
	buf        [maxToken]byte
	inRun      bool // pos stands inside a run without blanks, after its first pair
}

func newScanner(text string) *scanner { return &scanner{text: text} }

func (s *scanner) next() bool {
	for s.pos < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.pos:])
		switch {
		case unspaced(r):
			if s.pair(size) {
				return true
			}
		case wordRune(r):
			s.inRun = false
			if s.word() {
				return true
			}
		default:
			s.inRun = false
			s.pos += size
		}
	}
	return false
}

// pair takes the letter at pos, size bytes long, with its neighbour; a letter
// that stands alone is a token of its own.
func (s *scanner) pair(size int) bool {
	first := s.pos
	s.pos += size
	r, width := utf8.DecodeRuneInString(s.text[s.pos:])
	if width > 0 && unspaced(r) {
		s.inRun = true
		return s.take(first, s.pos+width)
	}
	alone := !s.inRun
	s.inRun = false
	return alone && s.take(first, s.pos)
}

func (s *scanner) word() bool {
	first, ascii := s.pos, true
	for s.pos < len(s.text) {
		c := s.text[s.pos]
		if c < utf8.RuneSelf {
			if !asciiWord(c) {
				break
			}
			s.pos++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[s.pos:])
		if !wordRune(r) || unspaced(r) {
			break
		}
		s.pos += size
		ascii = false
	}
	last := s.pos
	s.skipPossessive()
	if ascii {
		s.takeASCII(first, last)
		return true
	}
	return s.take(first, last)
}

// skipPossessive passes over "'s" or "’s" at the end of a word.
func (s *scanner) skipPossessive() {
	rest := s.text[s.pos:]
	tail, found := strings.CutPrefix(rest, "'")
	if !found {
		tail, found = strings.CutPrefix(rest, "’")
	}
	if !found || tail == "" || tail[0]|0x20 != 's' {
		return
	}
	if r, size := utf8.DecodeRuneInString(tail[1:]); size == 0 || !wordRune(r) {
		s.pos = len(s.text) - len(tail) + 1
	}
}

func (s *scanner) takeASCII(start, end int) {
	s.start, s.end = start, end
	n := copy(s.buf[:], s.text[start:end])
	for i, c := range s.buf[:n] {
		if 'A' <= c && c <= 'Z' {
			s.buf[i] = c | 0x20
		}
	}
	s.token = s.buf[:n]
}

// take folds a word with letters beyond ASCII; it is no token if nothing remains.
func (s *scanner) take(start, end int) bool {
	s.start, s.end = start, end
	folded := strings.Map(func(r rune) rune {
		if wordRune(r) {
			return r
		}
		return -1
	}, record.FoldLetters(s.text[start:end]))
	for len(folded) > maxToken {
		_, size := utf8.DecodeLastRuneInString(folded)
		folded = folded[:len(folded)-size]
	}
	s.token = append(s.buf[:0], folded...)
	return len(s.token) > 0
}

func asciiWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return asciiWord(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// unspaced says whether a letter belongs to a script that does not part words by blanks.
func unspaced(r rune) bool {
	return r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}
