package check

// blankMissing finds words that stand against a mark without the blank that
// belongs there: "(COC)consistent", "Justice.The". What begins a block, "1)The",
// would become a label with the blank, so that is left to a person.
func blankMissing(x *inspection) {
	for _, s := range x.seams {
		if s.put != " " || s.start != s.end || !x.inside(s) {
			continue
		}
		start, end := x.across(s)
		f := x.report(start, end, "words", x.Text.Text[start:s.at-1]+x.Text.Text[s.at:end])
		if x.lines.plain(x.Encoding) && x.Text.Blocks[x.block(start)].Start != start {
			f.Fix = &Fix{Start: s.start, End: s.start, With: " "}
		}
	}
}
