package check

import "strings"

// blankMissing finds words that stand against a mark without the blank that
// belongs there: "(COC)consistent", "Justice.The". What begins a block, "1)The",
// would become a label with the blank, so that is left to a person.
func blankMissing(x *inspection) {
	for _, s := range x.seams {
		if s.put != " " || s.start != s.end || !x.inside(s) {
			continue
		}
		start, end := x.across(s)
		words := x.Text.Text[start:s.at-1] + x.Text.Text[s.at:end]
		if netAddress(words) {
			continue
		}
		f := x.report(start, end, "words", words)
		if x.lines.plain(x.Encoding) && x.Text.Blocks[x.block(start)].Start != start {
			f.Fix = &Fix{Start: s.start, End: s.start, With: " "}
		}
	}
}

// netAddress says whether words are the address of a site or a page in capitals:
// "WhiteHouse.Gov/News", "Example.Org".
func netAddress(words string) bool {
	host, _, page := strings.Cut(strings.Trim(words, "()[]“”\".,;:"), "/")
	if strings.ContainsAny(host, "()[],;") {
		return false
	}
	_, end, found := strings.Cut(host, ".")
	if at := strings.LastIndexByte(end, '.'); at >= 0 {
		end = end[at+1:]
	}
	if !found {
		return false
	}
	switch strings.ToLower(end) {
	case "gov", "org", "com", "int", "net", "edu", "info":
		return true
	}
	return page && len(end) < 4
}
