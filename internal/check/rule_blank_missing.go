package check

// blankMissing finds words that stand against a mark without the blank that
// belongs there: "(COC)consistent", "Justice.The".
func blankMissing(x *inspection) {
	for _, s := range x.seams {
		if s.put != " " || s.start != s.end || !x.inside(s) {
			continue
		}
		start, end := x.around(seam{at: s.at - 1})
		left := x.Text.Text[start : s.at-1]
		_, end = x.around(seam{at: s.at})
		f := x.report(start, end, "words", left+x.Text.Text[s.at:end])
		if x.lines.plain(x.Encoding) {
			f.Fix = &Fix{Start: s.start, End: s.start, With: " "}
		}
	}
}
