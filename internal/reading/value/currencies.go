package value

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// currencies are the phrases for currencies, by their first word.
type currencies struct {
	first   []uint16 // by WordID: index+1 into phrases
	phrases []phrase
	dollars map[string]string // the letters of a dollar, "NZ", and its code
}

// phrase is one way to write a currency: "US dollars", "€", "JPY".
type phrase struct {
	words     []lexicon.WordID
	upper     bool // capitals alone: "ALL" is no currency where it is written "all"
	anyDollar bool
	code      string
	next      int // index+1 of a shorter phrase with the same first word
}

// load takes the phrases from a word list; bare dollars are known without one.
func (c *currencies) load(v *lexicon.Vocabulary, entries []*lexicon.Entry) {
	for _, w := range []string{"$", "dollar", "dollars"} {
		c.phrases = append(c.phrases, phrase{words: []lexicon.WordID{v.Intern(w)}, code: "USD", anyDollar: true})
	}
	c.dollars = map[string]string{}
	for _, e := range entries {
		if letters, ok := strings.CutSuffix(e.Phrase, "$"); ok && letters != "" {
			c.dollars[letters] = e.Code
		}
		if e.Phrase != "$" && e.Phrase != "dollar" && e.Phrase != "dollars" {
			c.phrases = append(c.phrases, newPhrase(v, e))
		}
		if e.Phrase == e.Code {
			c.phrases = append(c.phrases, phrase{words: []lexicon.WordID{v.Intern(e.Code + "$")}, code: e.Code})
		}
	}
	slices.SortStableFunc(c.phrases, func(a, b phrase) int { return cmp.Compare(len(a.words), len(b.words)) })
	for i := range c.phrases {
		p := &c.phrases[i]
		id := int(p.words[0])
		if id >= len(c.first) {
			c.first = append(c.first, make([]uint16, id+1-len(c.first))...)
		}
		p.next, c.first[id] = int(c.first[id]), uint16(i+1)
	}
}

func newPhrase(v *lexicon.Vocabulary, e *lexicon.Entry) phrase {
	d := &text.Document{Text: e.Phrase, Blocks: []text.Block{{End: len(e.Phrase), Parent: -1}}}
	p := phrase{code: e.Code, upper: true}
	for _, t := range d.Tokens() {
		p.words = append(p.words, v.Intern(e.Phrase[t.Start:t.End]))
		p.upper = p.upper && t.Shape == text.Upper
	}
	return p
}

// begin says whether a phrase begins with a word.
func (c *currencies) begin(id int) bool { return id < len(c.first) && c.first[id] > 0 }

// currency matches a phrase for a currency at token i.
func (r *reader) currency(i int) (*phrase, int) {
	if i < r.first || i >= r.end || !r.currencies.begin(int(r.words[i])) {
		return nil, 0
	}
	for at := r.currencies.first[r.words[i]]; at > 0; {
		p := &r.currencies.phrases[at-1]
		if r.phraseAt(i, p) {
			return p, i + len(p.words)
		}
		at = uint16(p.next)
	}
	return nil, 0
}

func (r *reader) phraseAt(i int, p *phrase) bool {
	if i+len(p.words) > r.end {
		return false
	}
	for k, w := range p.words {
		if r.words[i+k] != w || p.upper && r.shape(i+k) != text.Upper {
			return false
		}
	}
	return true
}
