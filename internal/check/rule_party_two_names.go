package check

import (
	"slices"
	"strings"

	"entente.example/internal/text"
)

// partyTwoNames finds a party or a place under two names of which a text should
// keep to one: "South Korea" and "Republic of Korea", "Kiev" and "Kyiv".
func partyTwoNames(x *inspection) {
	for _, set := range x.know.rivals {
		var found []rival
		for _, name := range set.names {
			if i, end := x.firstName(name.phrase); end > 0 {
				found = append(found, rival{name, i, end})
			}
		}
		x.compareRivals(found)
	}
}

// rival is the first place of one of the names of a set, in tokens.
type rival struct {
	rivalName
	first, end int
}

// compareRivals reports the first name of another form than that which comes
// first, unless the text gives it in brackets beside the first.
func (x *inspection) compareRivals(found []rival) {
	slices.SortFunc(found, func(a, b rival) int { return a.first - b.first })
	for _, b := range found {
		a := found[0]
		if b.form == a.form {
			continue
		}
		if b.first-a.end > 2 {
			f := x.reportTokens(b.first, b.end, "name", b.phrase, "other", a.phrase)
			x.relate(f, int(x.tokens[a.first].Start), int(x.tokens[a.end-1].End), "named so here")
		}
		return
	}
}

// firstName is the first place of a name outside quotations and navigation.
func (x *inspection) firstName(name string) (first, end int) {
	words := strings.Fields(name)
	for i := range x.tokens {
		if x.token(i) != words[0] {
			continue
		}
		stop := i + len(words)
		if x.written(i, stop) != name || x.inLongerName(i, stop) || x.nameGoesOn(i, stop) || x.glued(i) || x.quoted(i) {
			continue
		}
		if b := x.block(int(x.tokens[i].Start)); b >= 0 && x.Text.Blocks[b].Kind != text.Navigation {
			return i, stop
		}
	}
	return 0, 0
}

// inLongerName says whether a name of the word lists holds tokens [first, end)
// and more: "South Korea" in "South Korean", "Georgia" in "South Georgia".
func (x *inspection) inLongerName(first, end int) bool {
	for _, m := range x.names {
		if int(m.First) <= first && int(m.End) >= end && int(m.End-m.First) > end-first {
			return true
		}
	}
	return false
}

// nameGoesOn says whether tokens [first, end) are part of the name of something
// else, "Vietnam Airlines", or of a sum, "US $10 million".
func (x *inspection) nameGoesOn(first, end int) bool {
	if end < len(x.tokens) && x.tokens[end].Class == text.Symbol {
		return true
	}
	return x.tokens[first].Shape != text.Upper && x.capitalised(end)
}

// glued says whether token i ends the address of a site: "Welcome.US".
func (x *inspection) glued(i int) bool {
	return i > 0 && x.token(i-1) == "." && !x.tokens[i].Space && !x.tokens[i-1].Space
}

// quoted says whether a quotation mark opens before token i in its sentence and
// closes after it.
func (x *inspection) quoted(i int) bool {
	s := x.sents[x.sentence(i)]
	before := x.Text.Text[s.Start:x.tokens[i].Start]
	return strings.Count(before, "“") > strings.Count(before, "”") || strings.Count(before, `"`)%2 == 1
}
