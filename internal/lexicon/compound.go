package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/text"
)

// maxPieces is how far a compound is looked at.
const maxPieces = 16

// pieces are tokens with the hyphenated ones cut up, held on the stack.
type pieces struct {
	n      int
	tokens [maxPieces]text.Token
	words  [maxPieces]WordID
	owner  [maxPieces]int  // index of the token that a piece is cut from
	joined [maxPieces]bool // a hyphen or a dash without blanks stands before it
}

// maybeCompound says whether a name that reaches token i can go on behind a hyphen there.
func maybeCompound(d *text.Document, toks []text.Token, i int) bool {
	return i < len(toks) && (hyphenated(d, toks[i]) || dash(d, toks, i))
}

// hyphenated says whether a token is a word with a capital and an inner hyphen.
func hyphenated(d *text.Document, t text.Token) bool {
	if t.Shape == text.Lower || t.Class != text.Word && t.Class != text.Alnum {
		return false
	}
	return hyphen(d.Text[t.Start:t.End]) > 0
}

// hyphen is where the first inner hyphen of a word stands, 0 if there is none.
func hyphen(word string) int {
	i := strings.IndexByte(word, '-')
	if i <= 0 || i == len(word)-1 {
		return 0
	}
	return i
}

// dash says whether token i is a hyphen or an en dash with no blank on either side.
func dash(d *text.Document, toks []text.Token, i int) bool {
	t := toks[i]
	if t.Class != text.Punct || t.Space || i+1 >= len(toks) || toks[i+1].Space || toks[i+1].Shape == text.Lower {
		return false
	}
	switch d.Text[t.Start:t.End] {
	case "-", "\u2010", "\u2011", "\u2013":
		return true
	}
	return false
}

// compound matches a chain of names joined by hyphens that begins at token i and
// is longer than the n tokens of the plain match; end is 0 if there is none.
func (s *Set) compound(t *trie, d *text.Document, toks []text.Token, words []WordID, i, n int, dst []Match) (grown []Match, end int) {
	var p pieces
	p.cut(s.vocabulary, d, toks, words, i)
	before, k := len(dst), 0
	for k == 0 || k < p.n && p.joined[k] {
		length, _, entries := t.longest(p.tokens[k:p.n], p.words[k:p.n])
		if length == 0 {
			return dst[:before], 0
		}
		dst = append(dst, Match{First: int32(i), Entries: entries, Compound: true})
		k += length
	}
	end = p.owner[k-1] + 1
	if len(dst)-before < 2 || end <= i+n {
		return dst[:before], 0
	}
	for m := before; m < len(dst); m++ {
		dst[m].End = int32(end)
	}
	return dst, end
}

// cut fills the pieces from token i on.
func (p *pieces) cut(v *Vocabulary, d *text.Document, toks []text.Token, words []WordID, i int) {
	joined := false
	for ; i < len(toks) && p.n < maxPieces; i++ {
		switch {
		case dash(d, toks, i):
			joined = true
			continue
		case hyphenated(d, toks[i]):
			p.split(v, d, toks[i], i, joined)
		default:
			p.add(toks[i], words[i], i, joined)
		}
		joined = false
	}
}

// split adds the parts of a hyphenated token.
func (p *pieces) split(v *Vocabulary, d *text.Document, t text.Token, owner int, joined bool) {
	for part := t; p.n < maxPieces; {
		cut := hyphen(d.Text[part.Start:t.End])
		part.End = t.End
		if cut > 0 {
			part.End = part.Start + int32(cut)
		}
		written := d.Text[part.Start:part.End]
		part.Shape = shapeOf(written)
		p.add(part, v.ID(written), owner, joined)
		if cut == 0 {
			return
		}
		part.Start, joined = part.End+1, true
	}
}

func (p *pieces) add(t text.Token, w WordID, owner int, joined bool) {
	p.tokens[p.n], p.words[p.n], p.owner[p.n], p.joined[p.n] = t, w, owner, joined
	p.n++
}

// shapeOf is the shape of a part of a token.
func shapeOf(word string) text.Shape {
	upper, lower := 0, 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case upper == 0 && lower == 0:
		return text.NoCase
	case upper == 0:
		return text.Lower
	case upper > 1 && lower == 0:
		return text.Upper
	case upper == 1 && unicode.IsUpper(first):
		return text.Capital
	}
	return text.Mixed
}
