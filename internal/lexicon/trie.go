package lexicon

import (
	"slices"

	"entente.example/internal/text"
)

// letterCase is what a token of a phrase asks of the capitals of a token of a text.
type letterCase uint8

const (
	anyCase letterCase = iota
	capitalised
	allCapitals
)

// caseOf reads the demand from the token as the phrase writes it, so that
// "US", "May" and "Turkey" in a list do not match "us", "may" and "turkey" in a text.
func caseOf(s text.Shape) letterCase {
	switch s {
	case text.Capital, text.Mixed:
		return capitalised
	case text.Upper:
		return allCapitals
	}
	return anyCase
}

func (c letterCase) accepts(s text.Shape) bool {
	switch c {
	case capitalised:
		return s == text.Capital || s == text.Upper || s == text.Mixed
	case allCapitals:
		return s == text.Upper
	}
	return true
}

// trie holds the phrases of a group as paths of words. Node 0 is the root.
type trie struct {
	first []int32 // node below the root by WordID, 0 for none
	nodes []node
}

type node struct {
	plain   []*Entry // of the one spelling, where it asks nothing: the common case
	spelled []spelling
	edges   []edge     // sorted by word
	entries [][]*Entry // by the set of spellings that fit, one bit each
}

type edge struct {
	word WordID
	to   int32
}

// spelling is one way of writing capitals that entries of a node share.
type spelling struct {
	cases   []letterCase // one a token
	entries []*Entry
}

func newTrie() *trie { return &trie{nodes: make([]node, 1, 1<<11)} }

// maxSpellings bounds the capitalisations of one phrase: a node holds 2^n lists of entries.
const maxSpellings = 6

// add puts an entry at the end of its path; it is false if the phrase has too many spellings.
func (t *trie) add(e *Entry, words []WordID, cases []letterCase) bool {
	at := t.below(words[0])
	for _, w := range words[1:] {
		at = t.child(at, w, true)
	}
	n := &t.nodes[at]
	for i := range n.spelled {
		if slices.Equal(n.spelled[i].cases, cases) {
			n.spelled[i].entries = append(n.spelled[i].entries, e)
			return true
		}
	}
	n.spelled = append(n.spelled, spelling{cases, []*Entry{e}})
	return len(n.spelled) <= maxSpellings
}

func (t *trie) below(w WordID) int32 {
	if int(w) >= len(t.first) {
		t.first = append(t.first, make([]int32, int(w)+1-len(t.first))...)
	}
	if t.first[w] == 0 {
		t.first[w] = t.grow()
	}
	return t.first[w]
}

func (t *trie) grow() int32 {
	t.nodes = append(t.nodes, node{})
	return int32(len(t.nodes) - 1)
}

// start is the node of a phrase's first word, 0 if no phrase begins with it.
func (t *trie) start(w WordID) int32 {
	if int(w) >= len(t.first) {
		return 0
	}
	return t.first[w]
}

// child is the node below one by a word, 0 if there is none and it may not be made.
func (t *trie) child(at int32, w WordID, grow bool) int32 {
	edges := t.nodes[at].edges
	i := place(edges, w)
	switch {
	case i < len(edges) && edges[i].word == w:
		return edges[i].to
	case !grow:
		return 0
	}
	to := t.grow()
	t.nodes[at].edges = slices.Insert(edges, i, edge{w, to})
	return to
}

// place is where the edge of a word stands among edges, or would.
func place(edges []edge, w WordID) int {
	lo, hi := 0, len(edges)
	for lo < hi {
		if mid := (lo + hi) / 2; edges[mid].word < w {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// seal works out, for each node, the entries of every set of fitting spellings,
// so that matching only picks one.
func (t *trie) seal() {
	for i := range t.nodes {
		n := &t.nodes[i]
		n.entries = make([][]*Entry, 1<<len(n.spelled))
		for set := range n.entries {
			for bit, s := range n.spelled {
				if set&(1<<bit) != 0 {
					n.entries[set] = append(n.entries[set], s.entries...)
				}
			}
		}
		if len(n.spelled) == 1 && !slices.ContainsFunc(n.spelled[0].cases, func(c letterCase) bool { return c != anyCase }) {
			n.plain = n.entries[1]
		}
	}
}

// fitting gives the entries of a node whose spelling the tokens have, none if there are none.
func (n *node) fitting(toks []text.Token) []*Entry {
	switch {
	case n.plain != nil:
		return n.plain
	case len(n.spelled) == 0: // a beginning of phrases, itself none: most nodes
		return nil
	}
	set := 0
	for bit := range n.spelled {
		if n.spelled[bit].fits(toks) {
			set |= 1 << bit
		}
	}
	return n.entries[set]
}

func (s *spelling) fits(toks []text.Token) bool {
	for i, c := range s.cases {
		if !c.accepts(toks[i].Shape) {
			return false
		}
	}
	return true
}
