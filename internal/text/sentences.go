package text

import "strings"

// longestSentence is where a sentence that does not end is cut, in tokens: the
// engine looks back over whole sentences, and a text of one must not stop it.
const longestSentence = 1000

// Sentences splits every block into sentences. The tokens must be those of d.
// A block always ends a sentence; ";" and ":" never do. Every token belongs to
// exactly one sentence.
func (d *Document) Sentences(tokens []Token) []Sentence {
	p := splitter{s: d.Text, tokens: tokens, out: make([]Sentence, 0, len(tokens)/24+len(d.Blocks)+1)}
	first := 0
	for i := range d.Blocks {
		end, stop := first, int32(d.Blocks[i].End)
		for end < len(tokens) && tokens[end].Start < stop {
			end++
		}
		p.block = i
		p.split(first, end)
		first = end
	}
	return p.out
}

// SplitSentences splits one paragraph of running text, for callers without a Document.
func SplitSentences(s string) []string {
	d := &Document{Text: s, Blocks: []Block{{End: len(s), Parent: -1}}}
	var out []string
	for _, x := range d.Sentences(d.Tokens()) {
		out = append(out, s[x.Start:x.End])
	}
	return out
}

// splitter cuts the tokens of one block after another.
type splitter struct {
	s      string
	tokens []Token
	block  int
	end    int // of the block's tokens
	out    []Sentence
}

func (p *splitter) split(first, end int) {
	p.end = end
	items := p.items(first)
	start := first
	for i := max(first, items.text); i < end; i++ {
		if items.text > 0 && p.item(&items, i) {
			if i > start {
				p.emit(start, i)
			}
			start, i = i, items.text-1
			continue
		}
		if !p.mayEnd(i) {
			continue
		}
		if stop := p.boundary(start, i); stop > 0 && stop < end {
			p.emit(start, stop)
			start, i = stop, stop-1
		}
	}
	if start < end {
		p.emit(start, end)
	}
}

func (p *splitter) emit(first, end int) {
	for ; end-first > longestSentence; first += longestSentence {
		p.one(first, first+longestSentence)
	}
	p.one(first, end)
}

func (p *splitter) one(first, end int) {
	p.out = append(p.out, Sentence{
		Start: int(p.tokens[first].Start), End: int(p.tokens[end-1].End),
		Block: p.block, FirstToken: first, EndToken: end,
	})
}

func (p *splitter) word(i int) string { return p.s[p.tokens[i].Start:p.tokens[i].End] }

// mayEnd tells whether token i ends in a mark that can end a sentence.
func (p *splitter) mayEnd(i int) bool {
	t := &p.tokens[i]
	switch p.s[t.End-1] {
	case '.', '!', '?':
		return true
	}
	return t.Class == Punct && t.End-t.Start == 3 && strings.Contains("。！？", p.word(i))
}

// boundary is the token with which the next sentence begins if this one, begun
// at start, ends at token i, else 0.
func (p *splitter) boundary(start, i int) int {
	t := &p.tokens[i]
	if t.Class == Punct && t.End-t.Start == 3 && p.s[t.Start] >= 0x80 {
		return p.closers(i + 1)
	}
	if p.dot(i) && i > start && p.dot(i-1) && t.Space {
		return 0 // inside ". . ."
	}
	if n := p.ellipsis(i); n > 0 {
		return p.afterEllipsis(i, n)
	}
	next := p.closers(i + 1)
	if next >= p.end || !p.tokens[next].Space || !p.begins(next) {
		return 0
	}
	if t.Class != Punct && !p.abbreviationEnds(start, i, next) {
		return 0
	}
	if i > start && p.tokens[i-1].Class == Symbol && p.tokens[next].Class == Number && p.s[t.Start-1] >= 0x80 {
		return 0 // "N°. 10"
	}
	return next
}

// closers is the token after the closing marks at i: quotation marks, brackets, a note's number "[2]".
func (p *splitter) closers(i int) int {
	for i < p.end && !p.tokens[i].Space {
		switch p.word(i) {
		case ")", "]", "\"", "”", "’", "'", "»", "!", "?", ".", "」", "』", "）":
			i++
		case "[":
			if i+2 < p.end && p.tokens[i+1].Class == Number && p.word(i+2) == "]" {
				i += 3
				continue
			}
			return i
		default:
			return i
		}
	}
	return i
}

// begins tells whether token i can begin a sentence: a capital, a number, a
// bullet, or one of them in an opening mark.
func (p *splitter) begins(i int) bool {
	t := &p.tokens[i]
	if t.Class != Punct {
		return t.Shape != Lower
	}
	switch p.word(i) {
	case "(", "[", "\"", "“", "‘", "'", "«", "¿", "¡":
		return i+1 < p.end && (p.tokens[i+1].Shape != Lower || p.tokens[i+1].Class == Punct && !p.tokens[i+1].Space)
	case "•", "●", "▪", "⁃", "・":
		return true
	}
	return false
}

// ellipsis is the number of dots of the ellipsis that token i begins, 0 for none: "...", ". . .".
func (p *splitter) ellipsis(i int) int {
	t := &p.tokens[i]
	if n := int(t.End - t.Start); t.Class == Punct && n > 1 && p.s[t.Start] == '.' {
		return n
	}
	if !p.dot(i) {
		return 0
	}
	n := 1
	for i+n < p.end && p.dot(i+n) && p.tokens[i+n].Space {
		n++
	}
	if n == 1 {
		return 0
	}
	return n
}

func (p *splitter) dot(i int) bool {
	t := &p.tokens[i]
	return t.End-t.Start == 1 && p.s[t.Start] == '.'
}

// afterEllipsis is the token that begins the next sentence after the ellipsis of
// n dots at i. Three dots alone only leave words out; a fourth ends the
// sentence: before the three where it stands at the word, else after them.
func (p *splitter) afterEllipsis(i, n int) int {
	whole := int(p.tokens[i].End-p.tokens[i].Start) == n
	next := i + n
	if whole {
		next = i + 1
	}
	spaced := p.tokens[i].Space
	if next < p.end && p.word(next) == "]" {
		return 0
	}
	next = p.closers(next)
	if next >= p.end || !p.tokens[next].Space || !p.begins(next) || n == 3 && spaced {
		return 0
	}
	if !whole && !spaced && n == 4 {
		return i + 1
	}
	return next
}
