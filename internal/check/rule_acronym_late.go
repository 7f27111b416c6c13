package check

// acronymLate finds acronyms used before the place that explains them. The words
// that lead an item in, up to a colon, are a heading, and headings explain nothing.
func acronymLate(x *inspection) {
	a := x.findAcronyms()
	for _, name := range a.order {
		list, use := a.explains[name], x.firstInText(a.uses[name])
		if len(list) == 0 || list[0].end == 0 || use < 0 || x.wellKnown(name) || use >= min(list[0].at, list[0].first) {
			continue
		}
		f := x.reportTokens(use, use+1, "acronym", name, "name", list[0].name)
		x.relate(f, int(x.tokens[list[0].first].Start), int(x.tokens[list[0].end-1].End), "explained here")
	}
}

// firstInText is the first of some tokens that does not lead an item in, -1 for none.
func (x *inspection) firstInText(uses []int) int {
	for _, use := range uses {
		if !x.leadsIn(use) {
			return use
		}
	}
	return -1
}

// longestLead is the most words that lead an item in: "U.S. Support for the MRLN: …".
const longestLead = 15

// leadsIn says whether token i stands among the words before the colon near the
// beginning of its block, with no end of a sentence between.
func (x *inspection) leadsIn(i int) bool {
	first := i
	for first > 0 && x.block(int(x.tokens[first-1].Start)) == x.block(int(x.tokens[i].Start)) {
		first--
	}
	s := x.sents[x.sentence(i)]
	for j := i + 1; j < s.EndToken && j-first <= longestLead; j++ {
		if x.token(j) == ":" {
			return true
		}
	}
	return false
}
