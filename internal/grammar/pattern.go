package grammar

import (
	"fmt"
	"strings"

	"entente.example/internal/lexicon"
)

// Forms gives every inflected form of a verb's lemma, the lemma first.
type Forms func(lemma string) []string

// Pattern is a compiled sequence of elements. In a rule file it is written as
// words with blanks between them:
//
//	word         that word, in any case
//	a|b          one of several
//	express.v    any form of the verb
//	~3           up to three words of any kind
//	(word)?      may be left out
type Pattern struct {
	elements []element
	weight   int // how much it pins down: longer patterns win
}

type element struct {
	words    []lexicon.WordID
	mask     uint64 // a bit for each word, by its last six bits: most words are told from all by it
	optional bool
	gap      int // > 0: up to so many words, words is empty
}

func compile(source string, vocab *lexicon.Vocabulary, forms Forms) (Pattern, error) {
	var p Pattern
	for _, f := range strings.Fields(source) {
		e, err := compileElement(f, vocab, forms)
		if err != nil {
			return p, err
		}
		if e.gap == 0 && !e.optional {
			p.weight += 2
		}
		if e.optional {
			p.weight++
		}
		p.elements = append(p.elements, e)
	}
	if len(p.elements) == 0 || p.elements[0].gap > 0 || p.elements[0].optional {
		return p, fmt.Errorf("pattern %q must begin with a word; try putting a verb or noun first", source)
	}
	return p, nil
}

func compileElement(f string, vocab *lexicon.Vocabulary, forms Forms) (element, error) {
	var e element
	if n, ok := strings.CutPrefix(f, "~"); ok {
		if _, err := fmt.Sscanf(n, "%d", &e.gap); err != nil || e.gap < 1 {
			return e, fmt.Errorf("gap %q has no number; try ~3", f)
		}
		return e, nil
	}
	if inner, ok := strings.CutSuffix(f, ")?"); ok && strings.HasPrefix(inner, "(") {
		e.optional, f = true, inner[1:]
	}
	for _, alt := range strings.Split(f, "|") {
		if alt == "" || strings.ContainsAny(alt, "()?~") {
			return e, fmt.Errorf("element %q is not a word; try letters, a|b, verb.v, ~3 or (word)?", f)
		}
		if lemma, verb := strings.CutSuffix(alt, ".v"); verb {
			for _, form := range forms(lemma) {
				e.add(vocab.Intern(form))
			}
			continue
		}
		e.add(vocab.Intern(alt))
	}
	return e, nil
}

func (e *element) add(w lexicon.WordID) {
	e.words = append(e.words, w)
	e.mask |= 1 << (w & 63)
}

func (e *element) has(w lexicon.WordID) bool {
	if w == 0 || e.mask>>(w&63)&1 == 0 {
		return false
	}
	for _, x := range e.words {
		if x == w {
			return true
		}
	}
	return false
}

// matchFrom tries elements at words[at] and gives where they end.
func matchFrom(es []element, words []lexicon.WordID, at, end int) (int, bool) {
	for i := range es {
		e := &es[i]
		switch {
		case e.gap > 0:
			for skip := 0; skip <= e.gap && at+skip <= end; skip++ {
				if to, ok := matchFrom(es[i+1:], words, at+skip, end); ok {
					return to, true
				}
			}
			return at, false
		case at < end && e.has(words[at]):
			at++
		case e.optional:
		default:
			return at, false
		}
	}
	return at, true
}
