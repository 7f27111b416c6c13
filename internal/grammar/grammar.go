// Package grammar parses and checks the rule files of the reading engine and
// compiles their patterns against a vocabulary.
//
// In: YAML files of rules, one file per fact type, each rule with its reason,
// examples and counter-examples. Out: a Grammar, whose rules are found by the
// word that their pattern begins with. It knows nothing of documents, clauses
// or facts; what a rule of each kind does is the engine's business.
package grammar

import (
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
)

// Kind is the kind of a rule: where in a sentence its pattern is tried and what it gives.
type Kind uint8

// The kinds of rule.
const (
	unknownKind Kind = iota
	// Predicate rules find statements: a reporting verb, or a phrase led by a verb.
	Predicate
	// Content rules decide the act where the governing verb is neutral.
	Content
	// Promise rules find commitments by a verb of intent and what must follow it.
	Promise
	// PromiseNoun rules find commitments worded as a noun ("commitment to …ing").
	PromiseNoun
	// Performance rules find deliveries by their verb.
	Performance
	// DeedNoun rules find deliveries worded as a noun ("the signing of …").
	DeedNoun
	// Block rules say why words with a commitment signal are no commitment.
	Block
	// Carry rules announce that what follows is the speaker's ("the following remarks").
	Carry
	// Convene rules find the verb that reports a meeting ("met with", "held talks").
	Convene
	// Passive rules find what was said without saying by whom ("views were exchanged").
	Passive
	// Courtesy rules know words of a transcript that only keep the talk going.
	Courtesy
	kinds
)

var kindNames = [kinds]string{"", "predicate", "content", "promise", "promise-noun", "performance", "deed-noun", "block", "carry", "convene", "passive", "courtesy"}

// String is the kind's name as rule files write it.
func (k Kind) String() string { return kindNames[k] }

// kindOf is the kind of that name, unknownKind for none.
func kindOf(name string) Kind {
	for k := Predicate; k < kinds; k++ {
		if kindNames[k] == name {
			return k
		}
	}
	return unknownKind
}

// Rule is one rule as written, with its patterns compiled.
type Rule struct {
	Name            string            // "file.rule", unique
	Kind            Kind              //
	Patterns        []Pattern         //
	Gives           map[string]string // what a match yields; keys are checked against the kind
	Why             string            // for a person who asks why a fact was found
	Examples        []Example         // must match
	Counterexamples []Example         // must not
	Line            int               // in its file
}

// Example is a text with what the rule makes, or must not make, of it.
type Example struct {
	Text string
	Want map[string]string // fields of the record; "quote" is the evidence
	Why  string            // of a counter-example: the reason it is none
	Line int
}

// Grammar is a set of rules, found by the first word of their patterns.
type Grammar struct {
	Rules []*Rule
	first [kinds]table
}

// table finds the patterns that begin with a word: by the word's number, which is
// asked for so often that it leads to a place among the lists of the few that begin one.
type table struct {
	at    []int32
	lists [][]entry // lists[0] is empty
}

func (t *table) of(w lexicon.WordID) []entry {
	if int(w) >= len(t.at) {
		return nil
	}
	return t.lists[t.at[w]]
}

// put adds a pattern that begins with the word.
func (t *table) put(w lexicon.WordID, e entry) {
	if t.lists == nil {
		t.lists = make([][]entry, 1)
	}
	for int(w) >= len(t.at) {
		t.at = append(t.at, 0)
	}
	if t.at[w] == 0 {
		t.at[w] = int32(len(t.lists))
		t.lists = append(t.lists, nil)
	}
	t.lists[t.at[w]] = append(t.lists[t.at[w]], e)
}

// entry is a pattern of a rule as it is tried at its first word.
type entry struct {
	rule   *Rule
	rest   []element // what follows the first word
	weight int
}

// Load reads every *.yaml file of dir and compiles it against vocab, to which it
// adds its words. An error names path:line:col, what is wrong and what to try.
func Load(fsys fs.FS, dir string, vocab *lexicon.Vocabulary, forms Forms) (*Grammar, error) {
	files, err := fs.Glob(fsys, path.Join(dir, "*.yaml"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	g := &Grammar{}
	seen := map[string]bool{}
	for _, name := range files {
		raw, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		rules, err := parseFile(name, raw, vocab, forms)
		if err != nil {
			return nil, err
		}
		for _, r := range rules {
			if seen[r.Name] {
				return nil, placed(name, r.Line, 1, "rule %q is defined twice; try another name", r.Name)
			}
			seen[r.Name] = true
			g.add(r)
		}
	}
	g.sort()
	return g, nil
}

// sort puts the patterns of each word in the order of their weight, the heaviest first.
func (g *Grammar) sort() {
	for _, t := range g.first {
		for _, entries := range t.lists {
			slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(b.weight, a.weight) })
		}
	}
}

func (g *Grammar) add(r *Rule) {
	g.Rules = append(g.Rules, r)
	for _, p := range r.Patterns {
		for _, w := range p.elements[0].words {
			g.first[r.Kind].put(w, entry{r, p.elements[1:], p.weight})
		}
	}
}

// Begins says whether any rule of the kind begins with the word.
func (g *Grammar) Begins(kind Kind, word lexicon.WordID) bool {
	return word != 0 && len(g.first[kind].of(word)) > 0
}

// Match tries the rules of a kind at words[at], reading no further than end.
// It returns the rule whose pattern took the most words, of equals the one that
// reached the least far, and where it ended; a nil rule when none fits.
func (g *Grammar) Match(kind Kind, words []lexicon.WordID, at, end int) (*Rule, int) {
	if at >= end || words[at] == 0 {
		return nil, at
	}
	var best *Rule
	stop, weight := at, -1
	entries := g.first[kind].of(words[at])
	for i := range entries {
		e := &entries[i]
		if e.weight < weight {
			break // the heavier come first
		}
		if to, ok := matchFrom(e.rest, words, at+1, end); ok && (e.weight > weight || to < stop) {
			best, stop, weight = e.rule, to, e.weight
		}
	}
	return best, stop
}

// Find is the first place in [from, end) where a rule of the kind matches.
func (g *Grammar) Find(kind Kind, words []lexicon.WordID, from, end int) (*Rule, int, int) {
	t := &g.first[kind]
	for i := from; i < end; i++ {
		if len(t.of(words[i])) == 0 {
			continue
		}
		if r, to := g.Match(kind, words, i, end); r != nil {
			return r, i, to
		}
	}
	return nil, end, end
}

// Rule finds a rule by its full name, nil if there is none.
func (g *Grammar) Rule(name string) *Rule {
	for _, r := range g.Rules {
		if r.Name == name {
			return r
		}
	}
	return nil
}

func base(name string) string { return strings.TrimSuffix(path.Base(name), ".yaml") }
