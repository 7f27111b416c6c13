package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/text"
)

// pairing matches opening with closing marks, block by block.
type pairing struct {
	*inspection
	opens, closes string // runes in the same order
}

// halfPair is a mark without its other half.
type halfPair struct {
	at    int // byte of the cleaned text
	mark  string
	kind  int // index into opens
	opens bool
	block int
	of    string // of one that closes a mark of another kind: that mark
	wrong bool   // one that closes stands where one opens: ”so”
}

// unpaired lists the marks that stay alone. A mark that opens in one block and
// closes in one of the next few is paired, and so is a quotation that goes on,
// opened anew in every paragraph.
func (p *pairing) unpaired() []halfPair {
	var alone []halfPair
	for b := range p.Text.Blocks {
		if p.Text.Blocks[b].Kind == text.Navigation {
			continue
		}
		alone = append(alone, p.inBlock(b)...)
	}
	return p.acrossBlocks(alone)
}

// inBlock lists the marks of a block that stay alone in it.
func (p *pairing) inBlock(b int) []halfPair {
	block := p.Text.Blocks[b]
	s := block.Of(p.Text)
	var open, alone []halfPair
	for i, r := range s {
		kind, opens, ok := p.mark(s, i, r, open)
		if !ok {
			continue
		}
		m := halfPair{at: block.Start + i, mark: string(r), kind: kind, opens: opens, block: b, wrong: opens && r == '”'}
		switch {
		case m.wrong:
			open, alone = append(open, m), append(alone, m)
		case opens:
			open = append(open, m)
		case len(open) > 0 && open[len(open)-1].kind == kind:
			open = open[:len(open)-1]
		case len(open) > 0 && p.mixes(open[len(open)-1], r):
			m.of = open[len(open)-1].mark
			open, alone = open[:len(open)-1], append(alone, m)
		default:
			alone = append(alone, m)
		}
	}
	return append(alone, slices.DeleteFunc(open, func(m halfPair) bool { return m.wrong })...)
}

// mixes says whether r closes, in another script, what m opened: "so”.
func (p *pairing) mixes(m halfPair, r rune) bool {
	return (m.mark == `"` || m.mark == "“") && (r == '”' || r == '"')
}

// mark reads the character at byte i of s as one of the marks.
func (p *pairing) mark(s string, i int, r rune, open []halfPair) (kind int, opens, ok bool) {
	kind = runeIndex(p.opens, r)
	other := runeIndex(p.closes, r)
	switch {
	case other >= 0 && r == '”' && len(open) == 0 && opensWord(s, i+len("”")) && (i == 0 || s[i-1] == ' '):
		return other, true, true // the wrong one of the pair
	case kind < 0 && other < 0:
		return 0, false, false
	case kind >= 0 && other >= 0:
		return kind, p.straightOpens(s, i, open), !measure(s, i)
	case other >= 0:
		return other, false, len(open) > 0 || !listLabel(s, i) && !smiley(s, i)
	}
	return kind, true, true
}

// opensWord says whether a word begins at byte i of s.
func opensWord(s string, i int) bool { return i < len(s) && isWordByte(s[i]) }

// straightOpens says whether the straight mark at byte i opens: it does where
// none is open, unless it stands where a mark closes and a curly one is open.
func (p *pairing) straightOpens(s string, i int, open []halfPair) bool {
	for _, m := range open {
		if m.mark == s[i:i+1] {
			return false
		}
	}
	curly := len(open) > 0 && open[len(open)-1].mark == "“"
	return !curly || i == 0 || s[i-1] <= ' ' || opensWord(s, i+1)
}

// measure says whether the mark at byte i stands for inches or seconds: after a figure.
func measure(s string, i int) bool {
	return i > 0 && s[i-1] >= '0' && s[i-1] <= '9' && (i+1 == len(s) || s[i+1] == ' ') && !strings.Contains(s[:i], `"`)
}

// listLabel says whether the bracket at byte i closes the label of an item in
// running text: "a) …, b) …", "1) …".
func listLabel(s string, i int) bool {
	if s[i] != ')' {
		return false
	}
	from := i
	for from > 0 && i-from < 5 && isWordByte(s[from-1]) {
		from--
	}
	word := s[from:i]
	return (from == 0 || s[from-1] == ' ' || s[from-1] == '\t') && (len(word) == 1 || figures(word) || romanLabel(word))
}

// smiley says whether the bracket at byte i is a face.
func smiley(s string, i int) bool {
	return i > 0 && (s[i-1] == ':' || s[i-1] == ';')
}

func runeIndex(set string, r rune) int {
	i := 0
	for _, c := range set {
		if c == r {
			return i
		}
		i++
	}
	return -1
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func isWordByte(c byte) bool {
	return c >= utf8.RuneSelf || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}

// figures says whether s is made of one to three digits.
func figures(s string) bool {
	return s != "" && len(s) <= 3 && strings.Trim(s, "0123456789") == ""
}

// romanLabel says whether s is a small roman number as lists have it.
func romanLabel(s string) bool { return s != "" && strings.Trim(s, "ivx") == "" }
