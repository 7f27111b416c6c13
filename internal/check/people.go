package check

import (
	"slices"
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
	return list
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
