package words

import (
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// Phrases is a table of phrases, found by their first word; the longest that fits wins.
type Phrases struct {
	first  map[lexicon.WordID][]phrase
	begins WordSet // the words of first: most words begin no phrase
}

// phrase is one row's words.
type phrase struct {
	words []lexicon.WordID
	entry *lexicon.Entry
}

// fill takes in the rows of a list.
func (p *Phrases) fill(vocab *lexicon.Vocabulary, list []*lexicon.Entry) {
	for _, e := range list {
		p.add(vocab, e)
	}
}

// add takes in one row; of phrases that begin alike the longest stays first.
func (p *Phrases) add(vocab *lexicon.Vocabulary, e *lexicon.Entry) {
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
	p.begins.put(words[0])
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

// At gives the longest phrase that begins at words[i], read no further than
// end, and where it stops; nil if there is none.
func (p *Phrases) At(words []lexicon.WordID, i, end int) (*lexicon.Entry, int) {
	if i >= end || words[i] == 0 || !p.begins.Has(words[i]) {
		return nil, i
	}
	for _, f := range p.first[words[i]] {
		if stop := i + len(f.words); stop <= end && slices.Equal(f.words, words[i:stop]) {
			return f.entry, stop
		}
	}
	return nil, i
}

// comingPhrases are the verbs of meeting as they stand after "will", "to" and "look
// forward to": "met with" gives "meet with" and "meeting with".
func comingPhrases(vocab *lexicon.Vocabulary, list []*lexicon.Entry, verbs VerbTable) Phrases {
	lemma := map[string]inflections{}
	for _, v := range verbs {
		lemma[v.past], lemma[v.third] = v, v
	}
	var out Phrases
	seen := map[string]bool{}
	for _, e := range list {
		first, rest, _ := strings.Cut(e.Phrase, " ")
		v, ok := lemma[first]
		var forms []string
		switch {
		case e.Code == "incall" || e.Code == "issue" || e.Code == "visit":
		case first == "was" || first == "were":
			forms = []string{"be"}
		case ok && v.base != "be" && v.base != "have":
			forms = []string{v.base, v.gerund}
		}
		for _, f := range forms {
			if phrase := strings.TrimSpace(f + " " + rest); !seen[phrase] {
				seen[phrase] = true
				coming := *e
				coming.Phrase = phrase
				out.add(vocab, &coming)
			}
		}
	}
	return out
}
