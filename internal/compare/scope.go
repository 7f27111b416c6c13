package compare

import (
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/text"
)

// Scope says in whose name words are said.
type Scope string

// The scopes, from the widest to the narrowest.
const (
	ScopeWe    Scope = "we"    // those who issue the text, in their own voice
	ScopeAll   Scope = "all"   // "the Ministers", "both sides": a group without exception
	ScopeSome  Scope = "some"  // "some Ministers": part of a group
	ScopeChair Scope = "chair" // who chairs, without the others
)

// Scopes lists every scope once, the widest first.
func Scopes() []Scope { return []Scope{ScopeWe, ScopeAll, ScopeSome, ScopeChair} }

// Attribution is a scope with the words that give it: bytes [Start, End) of the text asked about.
type Attribution struct {
	Scope Scope  `json:"scope"`
	Words string `json:"words"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// ScopeFinder finds in whose name sentences are said, by the word lists of
// quantifiers and of nouns for groups.
type ScopeFinder struct {
	quantifiers map[string]string // "some", "all", a figure, "adj" for what may stand before a noun
	groups      map[string]string // "minister", "leader", "official" or "side"
}

// NewScopeFinder takes its words from the lists quantifiers and group-nouns.
func NewScopeFinder(names *lexicon.Set) ScopeFinder {
	f := ScopeFinder{quantifiers: map[string]string{}, groups: map[string]string{}}
	for _, e := range names.List("quantifiers") {
		if word := lexicon.Fold(e.Phrase); f.quantifiers[word] == "" || e.Code == "some" {
			f.quantifiers[word] = e.Code
		}
	}
	for _, e := range names.List("group-nouns") {
		f.groups[lexicon.Fold(e.Phrase)] = e.Code
	}
	return f
}

// Find gives the attribution of a sentence: who did it where the sentence says so
// after its verb ("were expressed by some Ministers"), else the first group that
// is no object of a preposition. It is not ok where the sentence names no group.
func (f ScopeFinder) Find(sentence string) (Attribution, bool) {
	c := clause{ScopeFinder: f, s: sentence, toks: cut(sentence).tokens}
	first, found := Attribution{}, false
	for i := 0; i < len(c.toks); i++ {
		a, end := c.at(i)
		if end == 0 {
			continue
		}
		switch before := c.word(i - 1); {
		case before == "by" && (c.participle(i-2) || c.participle(i-3)):
			return a, true
		case !found && !preposition(before):
			first, found = a, true
		}
		i = end - 1
	}
	return first, found
}

// clause is a sentence in whose tokens groups are looked for.
type clause struct {
	ScopeFinder
	s    string
	toks []text.Token
}

// word is the folded word of a token, empty where there is none.
func (c clause) word(i int) string {
	if i < 0 || i >= len(c.toks) {
		return ""
	}
	return lexicon.Fold(c.s[c.toks[i].Start:c.toks[i].End])
}

// at is the group whose words begin at a token, and the token after them; 0 where none begins there.
func (c clause) at(i int) (Attribution, int) {
	switch w := c.word(i); {
	case w == "we":
		return c.attribution(ScopeWe, i, i+1), i + 1
	case w == "the" && chair(c.word(i+1)) && !c.goesOn(i+2):
		return c.attribution(ScopeChair, i, i+2), i + 2
	case w == "a" || w == "an" || w == "the" || c.quantifiers[w] != "" || c.toks[i].Shape == text.Capital:
		return c.group(i)
	}
	return Attribution{}, 0
}

// furthest is how many words may stand from the first word of a group to its noun.
const furthest = 7

// group reads the words of a group: "a number of the Foreign Ministers".
func (c clause) group(i int) (Attribution, int) {
	some, counted := false, c.word(i) == "the"
	for at := i; at < min(i+furthest, len(c.toks)); at++ {
		w, noun := c.word(at), c.groups[c.word(at)]
		quantifier := c.quantifiers[w]
		some = some || quantifier == "some"
		counted = counted || quantifier != "" && quantifier != "adj"
		switch {
		case noun != "" && c.counts(noun, w, some, counted, at):
			scope := ScopeAll
			if some {
				scope = ScopeSome
			}
			return c.attribution(scope, i, at+1), at + 1
		case quantifier != "" || w == "of" || w == "the" || w == "a" || w == "and" && at > i || c.toks[at].Shape == text.Capital || c.toks[at].Shape == text.Upper:
		default:
			return Attribution{}, 0
		}
	}
	return Attribution{}, 0
}

// counts says whether a noun names those who speak: people, some of any group, or
// the sides of the meeting; not a state's name, nor part of a longer name.
func (c clause) counts(noun, word string, some, counted bool, at int) bool {
	if c.goesOn(at+1) || c.word(at-1) == "united" {
		return false
	}
	if noun == "side" {
		return some || counted && (word == "sides" || word == "parties" || word == "delegations")
	}
	return counted || some || c.toks[at].Shape == text.Capital
}

// goesOn says whether a name goes on at a token: "Ministers' Meeting", "Leaders Summit".
func (c clause) goesOn(i int) bool {
	if i >= len(c.toks) {
		return false
	}
	w := c.word(i)
	return w == "'" || w == "'s" || c.toks[i].Shape == text.Capital && c.toks[i].Class == text.Word
}

// participle says whether a token looks like the past participle of a passive: "expressed".
func (c clause) participle(i int) bool {
	w := c.word(i)
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en") || w == "made" || w == "put" || w == "held"
}

func (c clause) attribution(s Scope, first, end int) Attribution {
	from, to := int(c.toks[first].Start), int(c.toks[end-1].End)
	return Attribution{Scope: s, Words: c.s[from:to], Start: from, End: to}
}

func chair(w string) bool {
	return w == "chair" || w == "chairman" || w == "chairperson" || w == "chairwoman" || w == "presidency"
}

// preposition says whether what follows a word is its object, so that nothing is said in its name.
func preposition(w string) bool {
	switch w {
	case "of", "by", "with", "to", "on", "for", "among", "amongst", "between", "from", "in", "at", "against", "toward", "towards", "as", "including", "than":
		return true
	}
	return false
}
