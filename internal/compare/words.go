package compare

import (
	"github.com/sergi/go-diff/diffmatchpatch"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// Op says in which of two texts words stand.
type Op string

// Where words stand.
const (
	Same    Op = "same"    // in both
	Dropped Op = "dropped" // in the first alone
	Added   Op = "added"   // in the second alone
)

// Segment is words that stand in both of two texts or in one alone.
type Segment struct {
	Op   Op     `json:"op"`
	Text string `json:"text"`
}

// most is how many tokens two texts may have together to be compared word by
// word: without a bound, the time goes with the product of their lengths.
const most = 20_000

// Words compares two texts word by word, whatever their capitals and kinds of
// apostrophe. Same and Added in a row are b to the byte; Same and Dropped are
// a but for such differences and the blanks around. Small coincidences inside a
// changed phrase are no segments of their own.
func Words(a, b string) []Segment {
	x, y := cut(a), cut(b)
	n := numbering{runes: map[string]rune{}, next: firstRune}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // a clock would make the answer depend on the machine
	var diffs []diffmatchpatch.Diff
	if len(x.tokens)+len(y.tokens) <= most {
		diffs = d.DiffMainRunes(n.of(x), n.of(y), false)
		diffs = d.DiffCleanupSemantic(diffs)
	} else {
		diffs = []diffmatchpatch.Diff{{Type: diffmatchpatch.DiffDelete, Text: string(n.of(x))}, {Type: diffmatchpatch.DiffInsert, Text: string(n.of(y))}}
	}
	return segments(diffs, x, y)
}

// segments are differences of numbers as the words that they stand for.
func segments(diffs []diffmatchpatch.Diff, x, y tokens) []Segment {
	var list []Segment
	for _, d := range diffs {
		switch n := len([]rune(d.Text)); {
		case n == 0:
		case d.Type == diffmatchpatch.DiffDelete:
			list = append(list, Segment{Dropped, x.take(n)})
		case d.Type == diffmatchpatch.DiffInsert:
			list = append(list, Segment{Added, y.take(n)})
		default:
			x.take(n)
			list = append(list, Segment{Same, y.take(n)})
		}
	}
	if rest := y.text[y.from:]; rest != "" && len(list) > 0 {
		list = appendRest(list, rest)
	}
	return list
}

// appendRest gives the blanks that end the second text to its last words.
func appendRest(list []Segment, rest string) []Segment {
	last := &list[len(list)-1]
	if last.Op == Dropped {
		return append(list, Segment{Added, rest})
	}
	last.Text += rest
	return list
}

// tokens are the tokens of a text, taken one after another.
type tokens struct {
	text   string
	tokens []text.Token
	from   int // the byte up to which words were taken
}

func cut(s string) tokens {
	d := text.Document{Text: s}
	return tokens{text: s, tokens: d.Tokens()}
}

// take gives the words of the next n tokens with the blanks before them.
func (t *tokens) take(n int) string {
	end := int(t.tokens[n-1].End)
	words := t.text[t.from:end]
	t.from, t.tokens = end, t.tokens[n:]
	return words
}

// numbering gives every word a character of its own, so that a library that
// compares characters compares words.
type numbering struct {
	runes map[string]rune
	next  rune
}

// The characters that stand for words: letters, and none that is half a character.
const (
	firstRune      = 0x4e00
	firstSurrogate = 0xd800
	lastSurrogate  = 0xdfff
)

// of are the characters that stand for the words of a text.
func (n *numbering) of(t tokens) []rune {
	list := make([]rune, len(t.tokens))
	for i, tok := range t.tokens {
		list[i] = n.rune(lexicon.Fold(t.text[tok.Start:tok.End]))
	}
	return list
}

func (n *numbering) rune(word string) rune {
	r, known := n.runes[word]
	if !known {
		if n.next == firstSurrogate {
			n.next = lastSurrogate + 1
		}
		r = n.next
		n.runes[word] = r
		n.next++
	}
	return r
}
