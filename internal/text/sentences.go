package text

// Sentences splits every block into sentences. The tokens must be those of d.
// A block always ends a sentence; ";" and ":" never do.
func (d *Document) Sentences(tokens []Token) []Sentence {
	p := splitter{s: d.Text, tokens: tokens, out: make([]Sentence, 0, len(tokens)/20+len(d.Blocks))}
	first := 0
	for i := range d.Blocks {
		end := first
		for end < len(tokens) && int(tokens[end].Start) < d.Blocks[i].End {
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
	out    []Sentence
}

func (p *splitter) split(first, end int) {
	start := first
	for i := first; i < end; i++ {
		if stop := p.boundary(start, i, end); stop > 0 {
			p.emit(start, stop)
			start, i = stop, stop-1
		}
	}
	if start < end {
		p.emit(start, end)
	}
}

func (p *splitter) emit(first, end int) {
	p.out = append(p.out, Sentence{
		Start: int(p.tokens[first].Start), End: int(p.tokens[end-1].End),
		Block: p.block, FirstToken: first, EndToken: end,
	})
}

func (p *splitter) word(i int) string { return p.s[p.tokens[i].Start:p.tokens[i].End] }

// boundary is the token after which a sentence ends if it ends at token i, else 0.
func (p *splitter) boundary(start, i, end int) int {
	t := p.tokens[i]
	last := p.s[t.End-1]
	if last != '.' && last != '!' && last != '?' {
		return 0
	}
	next := i + 1
	for next < end && p.closes(next) {
		next++
	}
	if next >= end {
		return 0
	}
	if !p.tokens[next].Space {
		return 0
	}
	w := p.word(next)
	n := p.tokens[next]
	if n.Shape == Lower || n.Class == Punct && !opens(w) {
		return 0
	}
	if t.Class != Punct && !sentenceStarter(w) {
		return 0
	}
	return next
}

func (p *splitter) closes(i int) bool {
	if p.tokens[i].Space {
		return false
	}
	switch p.word(i) {
	case ")", "]", "\"", "”", "’", "'", "»", "!", "?", ".":
		return true
	}
	return false
}

func opens(w string) bool {
	switch w {
	case "(", "[", "\"", "“", "‘", "'", "«":
		return true
	}
	return false
}

func sentenceStarter(w string) bool {
	switch w {
	case "The", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "In", "On", "At", "How", "Did", "Both":
		return true
	}
	return false
}
