package sqlstore

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// one is the key of the one person asked for by key, by a name in any order or
// spelling, by a single word of it, or by a word with an office before it; empty where there is none, or more than one.
func (p *people) one(asked string) string {
	if keys := p.all(asked); len(keys) == 1 {
		return keys[0]
	}
	return ""
}

// find lists the forms of all who may be asked for so.
func (p *people) find(asked string) []string {
	var forms []string
	for _, key := range p.all(asked) {
		forms = append(forms, p.forms[key]...)
	}
	return forms
}

// all lists the keys of all who may be asked for so: one by key or name, several by a word.
func (p *people) all(asked string) []string {
	name := record.PersonKey(asked)
	for _, key := range []string{asked, p.fuller(asked), p.fuller(name), p.fuller(p.spelled[name])} {
		if _, known := p.index[key]; known {
			return []string{key}
		}
	}
	if keys := p.withWord(name); len(keys) > 0 {
		return keys
	}
	return p.titled(record.Fold(asked))
}

// withWord lists the persons whose name has a word.
func (p *people) withWord(word string) []string {
	var keys []string
	for _, key := range p.byWord[word] {
		if key = p.fuller(key); !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// titled lists the persons of a name behind words of an office that they bear: "Minister Kamikawa".
func (p *people) titled(words []string) []string {
	for i := 1; i < len(words); i++ {
		name := record.PersonKey(strings.Join(words[i:], " "))
		keys := p.withWord(name)
		if _, known := p.index[p.fuller(name)]; known {
			keys = []string{p.fuller(name)}
		}
		keys = slices.DeleteFunc(keys, func(key string) bool {
			return slices.ContainsFunc(words[:i], func(w string) bool { return !p.titles[key][w] && !slices.Contains(honorifics, w) })
		})
		if len(keys) > 0 {
			return keys
		}
	}
	return nil
}

// honorifics are the words that stand before anybody's name, folded.
var honorifics = []string{"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "h", "e", "he", "excellency"}
