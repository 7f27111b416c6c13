package compare

import (
	"slices"
	"strings"

	"entente.example/internal/terms"
	"entente.example/internal/text"
)

// figure is a number in words, with the content words that follow it and say what it counts.
type figure struct {
	value string   // as written, without separators of thousands; with "million" and the like
	units []string // stems
}

// unitWords is how many content words after a number may say what it counts.
const unitWords = 3

// figuresIn lists the numbers in words. A year is no figure.
func figuresIn(words string) []figure {
	if !strings.ContainsAny(words, "0123456789") {
		return nil
	}
	var list []figure
	finder := terms.NewFinder()
	d := text.Document{Text: words}
	for _, t := range d.Tokens() {
		value := strings.ReplaceAll(words[t.Start:t.End], ",", "")
		if t.Class != text.Number || yearLike(value) {
			continue
		}
		f := figure{value: value}
		clause := words[t.End:]
		if i := strings.IndexAny(clause, ".;:"); i >= 0 {
			clause = clause[:i]
		}
		for i, term := range finder.Find(clause) {
			word := strings.ToLower(clause[term.Start:term.End])
			if i == 0 && slices.Contains([]string{"thousand", "million", "billion", "trillion", "percent"}, word) {
				f.value += " " + word
				continue
			}
			if len(f.units) < unitWords {
				f.units = append(f.units, term.Stem)
			}
		}
		list = append(list, f)
	}
	return list
}

// yearLike says whether a number looks like a year of our times.
func yearLike(value string) bool {
	return len(value) == 4 && (strings.HasPrefix(value, "19") || strings.HasPrefix(value, "20"))
}

// same says whether two figures count the same thing.
func (f figure) same(g figure) bool {
	return len(f.units) > 0 && len(g.units) > 0 && f.units[0] == g.units[0] ||
		slices.ContainsFunc(f.units, func(u string) bool { return slices.Contains(g.units, u) })
}
