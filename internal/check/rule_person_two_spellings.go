package check

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// personTwoSpellings finds names of people that are spelled in two ways: with
// and without accents, or with another letter.
func personTwoSpellings(x *inspection) {
	for _, p := range x.people {
		for _, part := range p.parts {
			if len(p.parts) > 1 && !x.othersHave(p, part) {
				x.accentsOf(p, part)
				x.misspelled(p, part)
			}
		}
	}
	x.surnames()
}

// othersHave says whether somebody else has a part of a name: a person with a
// full name of which no other part is the first one's.
func (x *inspection) othersHave(p person, part string) bool {
	return slices.ContainsFunc(x.people, func(q person) bool {
		return q.name != p.name && len(q.parts) > 1 && q.has(part) && !slices.ContainsFunc(q.parts, func(s string) bool { return s != part && p.has(s) })
	})
}

// accentsOf compares how a part of a name is written with its first spelling.
func (x *inspection) accentsOf(p person, part string) {
	first := -1
	for i := range x.tokens {
		if !x.nameLike(i) || x.tokens[i].Shape == text.Upper || record.FoldLetters(x.token(i)) != part {
			continue
		}
		if first < 0 {
			first = i
		}
		if x.token(i) != x.token(first) && x.besideName(p, i) && x.besideName(p, first) {
			x.twoSpellings(i, first)
			return
		}
	}
}

// misspelled finds words that differ by a letter from a part of the person's
// name and stand where the name does.
func (x *inspection) misspelled(p person, part string) {
	if len(part) < 5 || strings.Contains(part, "-") {
		return
	}
	first := x.firstToken(part)
	for i := range x.tokens {
		if first < 0 || !x.nameLike(i) || x.words[i] != 0 {
			continue
		}
		s := record.FoldLetters(x.token(i))
		if p.has(s) || s == part+"s" || x.othersHave(p, s) || strings.Contains(s, "-") || !oneLetterApart(s, part) {
			continue
		}
		if x.besideName(p, i) {
			x.twoSpellings(i, first)
			return
		}
	}
}

// firstToken is the first token that a folded part of a name stands in, -1 for none.
func (x *inspection) firstToken(part string) int {
	for i := range x.tokens {
		if x.nameLike(i) && record.FoldLetters(x.token(i)) == part {
			return i
		}
	}
	return -1
}

// besideName says whether token i stands where the person's name would: behind
// another part of it, or before one, or behind a title.
func (x *inspection) besideName(p person, i int) bool {
	before := i - 1
	if s := x.token(before); len(s) == 2 && s[1] == '.' {
		before-- // "Eduardo M. Año"
	}
	for _, j := range []int{before, i + 1} {
		if x.nameLike(j) && p.has(record.FoldLetters(x.token(j))) {
			return true
		}
	}
	return x.titleBefore(i)
}

func (x *inspection) twoSpellings(i, other int) {
	if other > i {
		i, other = other, i
	}
	f := x.reportTokens(i, i+1, "name", x.token(i), "other", x.token(other))
	x.relate(f, int(x.tokens[other].Start), int(x.tokens[other].End), "spelled so here")
}

// oneLetterApart says whether two words differ by one letter: another one, one
// more, or two that have changed places.
func oneLetterApart(a, b string) bool {
	s, t := []rune(a), []rune(b)
	if len(s) < len(t) {
		s, t = t, s
	}
	i := 0
	for i < len(t) && s[i] == t[i] {
		i++
	}
	switch len(s) - len(t) {
	case 0:
		return i < len(t) && (string(s[i+1:]) == string(t[i+1:]) ||
			i+1 < len(t) && s[i] == t[i+1] && s[i+1] == t[i] && string(s[i+2:]) == string(t[i+2:]))
	case 1:
		return string(s[i+1:]) == string(t[i:])
	}
	return false
}
