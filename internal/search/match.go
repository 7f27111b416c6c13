package search

import (
	"cmp"
	"slices"
)

// matcher finds the terms of a query in texts.
type matcher struct {
	words    map[string]int // number of each exact token of the query, from 1
	prefixes []string       // tokens of the query that stand for all that begin so
	terms    []pattern
}

// pattern is a wanted term: token numbers in order; a negative number -n stands for prefixes[n-1].
type pattern []int

// mark is a place of a text that matched: bytes [start, end) and the term's index.
type mark struct{ start, end, term int }

// seen is a token of the text that a query names.
type seen struct {
	index, start, end int // place among the tokens of the text, and its bytes
	word              int // its number as an exact token, 0 for none
	prefixes          uint64
}

func newMatcher(q Query) *matcher {
	m := &matcher{words: map[string]int{}}
	for _, t := range q.Terms {
		if t.Not {
			continue
		}
		p := make(pattern, len(t.Tokens))
		for i, token := range t.Tokens {
			if t.Prefix && i == len(t.Tokens)-1 {
				m.prefixes = append(m.prefixes, token)
				p[i] = -len(m.prefixes)
				continue
			}
			if m.words[token] == 0 {
				m.words[token] = len(m.words) + 1
			}
			p[i] = m.words[token]
		}
		m.terms = append(m.terms, p)
	}
	return m
}

// marks lists the places where a term of the query stands, by their start; longer ones first.
func (m *matcher) marks(text string) []mark {
	if len(m.terms) == 0 {
		return nil
	}
	tokens := m.scan(text)
	var marks []mark
	for term, p := range m.terms {
		for i := 0; i+len(p) <= len(tokens); i++ {
			if last := i + len(p) - 1; p.at(tokens[i : last+1]) {
				marks = append(marks, mark{tokens[i].start, tokens[last].end, term})
			}
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	return marks
}

// at says whether the pattern is just these tokens, one beside the other.
func (p pattern) at(tokens []seen) bool {
	for i, number := range p {
		t := tokens[i]
		if t.index != tokens[0].index+i {
			return false
		}
		if number > 0 && t.word != number || number < 0 && t.prefixes&(1<<(-number-1)) == 0 {
			return false
		}
	}
	return true
}

// scan keeps those tokens of a text that the query names.
func (m *matcher) scan(text string) []seen {
	var list []seen
	index := 0
	for sc := newScanner(text); sc.next(); index++ {
		t := seen{index: index, start: sc.start, end: sc.end, word: m.words[string(sc.token)]}
		for i, prefix := range m.prefixes {
			if len(sc.token) >= len(prefix) && string(sc.token[:len(prefix)]) == prefix {
				t.prefixes |= 1 << i
			}
		}
		if t.word != 0 || t.prefixes != 0 {
			list = append(list, t)
		}
	}
	return list
}
