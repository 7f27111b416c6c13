package check

// bracketOpen finds brackets without their other half.
func bracketOpen(x *inspection) {
	p := pairing{inspection: x, opens: "([", closes: ")]"}
	for _, m := range p.unpaired() {
		start, end := x.around(seam{at: m.at})
		if m.opens {
			start, end = m.at, x.phraseEnd(m.at)
		}
		x.report(start, end, "mark", m.mark, "words", x.excerpt(start, end))
	}
}
