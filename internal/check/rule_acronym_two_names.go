package check

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// acronymTwoNames finds acronyms that are explained twice, each time otherwise.
func acronymTwoNames(x *inspection) {
	a := x.findAcronyms()
	names := make([]string, 0, len(a.explains))
	for name := range a.explains {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		x.twoNames(name, a.explains[name])
	}
}

func (x *inspection) twoNames(acronym string, list []explanation) {
	var first *explanation
	for i := range list {
		e := &list[i]
		switch {
		case e.end == 0:
		case first == nil:
			first = e
		case sameName(first.name, e.name):
		default:
			f := x.reportTokens(e.first, e.end, "acronym", acronym, "name", e.name, "other", first.name)
			x.relate(f, int(x.tokens[first.first].Start), int(x.tokens[first.end-1].End), "explained as here")
			return
		}
	}
}

// sameName says whether two names are the same but for articles, capitals and marks.
func sameName(a, b string) bool { return plainName(a) == plainName(b) }

// plainName is a name's folded words without articles and plurals, run together.
func plainName(s string) string {
	words := slices.DeleteFunc(record.Fold(s), func(w string) bool { return w == "the" || w == "a" || w == "an" || w == "and" })
	for i, w := range words {
		switch {
		case w == "un":
			w = "unitednation"
		case w == "us" || w == "u.s.":
			w = "unitedstate"
		case strings.HasSuffix(w, "ies"):
			w = strings.TrimSuffix(w, "ies") + "y"
		}
		words[i] = strings.TrimSuffix(w, "s")
	}
	return strings.Join(words, "")
}
