package check

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// person is somebody whom the reading names, with the parts of the name, folded.
type person struct {
	name  string
	parts []string
}

func (p person) has(part string) bool { return slices.Contains(p.parts, part) }

// findPeople lists everybody who takes part or speaks, each once.
func (x *inspection) findPeople() []person {
	var list []person
	seen := map[string]bool{"": true}
	add := func(name string) {
		if key := record.PersonKey(name); !seen[key] {
			seen[key] = true
			list = append(list, person{name, nameParts(name)})
		}
	}
	for _, m := range x.Reading.Meetings {
		for _, p := range m.Participants {
			add(p.Person)
		}
	}
	for _, s := range x.Reading.Statements {
		for _, p := range s.Speakers {
			add(p.Person)
		}
	}
	for _, m := range x.names {
		if entryIn(m, "honorifics", "offices") == nil {
			continue
		}
		if name := x.fullNameAt(int(m.End)); name != "" {
			add(name)
		}
	}
	return list
}

// fullNameAt reads a name of at least two words from token i on, right after a
// title; empty where none stands there.
func (x *inspection) fullNameAt(i int) string {
	end := i
	for end < i+4 && x.nameLike(end) && !x.inName(end) {
		end++
	}
	if end-i < 2 {
		return ""
	}
	return x.written(i, end)
}

// inName says whether a name of the word lists holds token i.
func (x *inspection) inName(i int) bool {
	j := sort.Search(len(x.names), func(j int) bool { return int(x.names[j].End) > i })
	return j < len(x.names) && int(x.names[j].First) <= i
}

// nameParts are the parts of a name as they stand in a text, folded, without
// initials and endings.
func nameParts(name string) []string {
	var parts []string
	for _, w := range strings.Fields(name) {
		w = strings.Trim(record.FoldLetters(w), ".,")
		if utf8.RuneCountInString(w) > 1 && w != "jr" && w != "sr" && !slices.Contains(parts, w) {
			parts = append(parts, w)
		}
	}
	return parts
}

// nameLike says whether token i is written as a part of a person's name may be.
func (x *inspection) nameLike(i int) bool {
	if i < 0 || i >= len(x.tokens) || x.tokens[i].Class != text.Word {
		return false
	}
	s := x.tokens[i].Shape
	return s == text.Capital || s == text.Upper || s == text.Mixed
}
