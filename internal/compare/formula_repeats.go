package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"entente.example/internal/lexicon"
	"entente.example/internal/terms"
	"entente.example/internal/text"
)

// concordance is all words of the passages of some editions in a row.
type concordance struct {
	words  []spoke
	passes []Passage // that words refer to
}

// spoke is a word of a passage.
type spoke struct {
	folded     string
	id         int  // equal for equal words
	content    bool // it says what a sentence is about
	edition    int
	passage    int // into passes
	start, end int // bytes of the passage
	stop       int // the first word of the next sentence
}

func newConcordance(editions []Edition) *concordance {
	c := &concordance{}
	ids, finder := map[string]int{}, terms.NewFinder()
	for i, e := range editions {
		for _, p := range e.Passages {
			c.passes = append(c.passes, p)
			for _, s := range p.sentences {
				c.add(p.Text[s.Start:s.End], s.Start, i, ids, finder)
			}
		}
	}
	c.dullen()
	return c
}

// dullen takes the words that name the issue for no content.
func (c *concordance) dullen() {
	names := map[string]bool{}
	for _, p := range c.passes {
		for _, w := range p.named {
			names[w] = true
		}
	}
	for i, w := range c.words {
		c.words[i].content = w.content && !names[w.folded]
	}
}

// add adds the words of a sentence of the last passage, which begins at a byte of it.
func (c *concordance) add(sentence string, at, edition int, ids map[string]int, finder *terms.Finder) {
	first := len(c.words)
	for _, t := range cut(sentence).tokens {
		if t.Class == text.Punct {
			continue
		}
		start, end := int(t.Start), int(t.End)
		w := lexicon.Fold(sentence[start:end])
		id, known := ids[w]
		if !known {
			id = len(ids)
			ids[w] = id
		}
		c.words = append(c.words, spoke{folded: w, id: id, content: len(finder.Find(w)) > 0,
			edition: edition, passage: len(c.passes) - 1, start: at + start, end: at + end})
	}
	for i := first; i < len(c.words); i++ {
		c.words[i].stop = len(c.words)
	}
}

// text is a stretch as written, with the bracket that ends it.
func (c *concordance) text(s stretch) string {
	p := c.passes[c.words[s.from].passage].Text
	words, rest := p[c.words[s.from].start:c.words[s.to-1].end], p[c.words[s.to-1].end:]
	if strings.HasPrefix(rest, ")") && strings.Count(words, "(") > strings.Count(words, ")") {
		return words + ")"
	}
	return words
}

// use is where a stretch stands.
func (c *concordance) use(s stretch) Use {
	w := c.words[s.from]
	p := c.passes[w.passage]
	start := p.Start + utf8.RuneCountInString(p.Text[:w.start])
	return Use{Edition: w.edition, Start: start, End: start + utf8.RuneCountInString(c.text(s))}
}

// repeat is a phrase that stands in several editions, with the words at which it begins.
type repeat struct {
	at     []int
	length int
	worth  int
}

// The shortest phrase that counts as a formula: in words, and in words of content.
const (
	leastWords   = 4
	leastContent = 3
)

// repeats lists the phrases that several editions have and that cannot be made
// longer without losing a use, the most telling first: those with most words of
// content in most editions.
func (c *concordance) repeats() []repeat {
	order, shared := c.suffixes()
	var list []repeat
	for i := 1; i < len(order); i++ {
		length := shared[i]
		if length < leastWords {
			continue
		}
		from, to := i-1, i+1
		for from > 0 && shared[from] >= length {
			from--
		}
		if from < i-1 && slices.Min(shared[from+1:i]) == length {
			continue // the same phrase as one before
		}
		for to < len(order) && shared[to] >= length {
			to++
		}
		if r, ok := c.repeat(order[from:to], length); ok {
			list = append(list, r)
		}
	}
	slices.SortStableFunc(list, func(a, b repeat) int { return cmp.Or(b.worth-a.worth, b.length-a.length, a.at[0]-b.at[0]) })
	return list
}

// suffixes are all words in the order of what follows them up to the end of their
// sentences, and how many words each shares with the one before it.
func (c *concordance) suffixes() (order, shared []int) {
	order = make([]int, len(c.words))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		n := c.common(a, b)
		x, y := -1, -1
		if a+n < c.words[a].stop {
			x = c.words[a+n].id
		}
		if b+n < c.words[b].stop {
			y = c.words[b+n].id
		}
		return cmp.Or(x-y, a-b)
	})
	shared = make([]int, len(order))
	for i := 1; i < len(order); i++ {
		shared[i] = c.common(order[i-1], order[i])
	}
	return order, shared
}

// common is how many words two places share from there on.
func (c *concordance) common(a, b int) int {
	n := 0
	for a+n < c.words[a].stop && b+n < c.words[b].stop && c.words[a+n].id == c.words[b+n].id {
		n++
	}
	return n
}

// repeat trims a phrase to where its content begins and ends; it is not ok where
// little is left or only one edition has it.
func (c *concordance) repeat(at []int, length int) (repeat, bool) {
	phrase := c.trim(stretch{at[0], at[0] + length})
	r := repeat{length: phrase.to - phrase.from}
	seen := map[int]bool{}
	for _, a := range at {
		r.at = append(r.at, a+phrase.from-at[0])
		seen[c.words[a].edition] = true
	}
	slices.Sort(r.at)
	content := c.content(phrase)
	r.worth = (len(seen) - 1) * content
	return r, len(seen) > 1 && r.length >= leastWords && content >= leastContent
}

// trim is a stretch from its first to its last word of content.
func (c *concordance) trim(s stretch) stretch {
	for s.from < s.to && !c.words[s.from].content {
		s.from++
	}
	for s.to > s.from && !c.words[s.to-1].content {
		s.to--
	}
	return s
}
