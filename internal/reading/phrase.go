package reading

import (
	"slices"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// phrases is a table of phrases, found by their first word; the longest that fits wins.
type phrases struct {
	first map[lexicon.WordID][]phrase
}

// phrase is one row's words.
type phrase struct {
	words []lexicon.WordID
	entry *lexicon.Entry
}

// fill takes in the rows of a list.
func (p *phrases) fill(vocab *lexicon.Vocabulary, list []*lexicon.Entry) {
	for _, e := range list {
		p.add(vocab, e)
	}
}

// add takes in one row; of phrases that begin alike the longest stays first.
func (p *phrases) add(vocab *lexicon.Vocabulary, e *lexicon.Entry) {
	if p.first == nil {
		p.first = map[lexicon.WordID][]phrase{}
	}
	words := split(vocab, e.Phrase)
	same := p.first[words[0]]
	at, _ := slices.BinarySearchFunc(same, len(words), func(f phrase, n int) int {
		if len(f.words) >= n {
			return -1
		}
		return 1
	})
	p.first[words[0]] = slices.Insert(same, at, phrase{words, e})
}

// split cuts a phrase as texts are cut and makes its words known.
func split(vocab *lexicon.Vocabulary, s string) []lexicon.WordID {
	d := &text.Document{Text: s, Blocks: []text.Block{{End: len(s), Parent: -1}}}
	var out []lexicon.WordID
	for _, t := range d.Tokens() {
		out = append(out, vocab.Intern(s[t.Start:t.End]))
	}
	return out
}

// at gives the longest phrase that begins at words[i], read no further than
// end, and where it stops; nil if there is none.
func (p *phrases) at(words []lexicon.WordID, i, end int) (*lexicon.Entry, int) {
	if i >= end || words[i] == 0 {
		return nil, i
	}
	for _, f := range p.first[words[i]] {
		if stop := i + len(f.words); stop <= end && slices.Equal(f.words, words[i:stop]) {
			return f.entry, stop
		}
	}
	return nil, i
}
