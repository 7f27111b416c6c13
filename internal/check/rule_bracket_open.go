package check

// bracketOpen finds brackets without their other half.
func bracketOpen(x *inspection) {
	p := pairing{inspection: x, opens: "([", closes: ")]"}
	for _, m := range p.unpaired() {
		start, end := m.at, m.at+len(m.mark)
		if m.opens {
			end = x.phraseEnd(m.at)
		} else {
			start, end = x.around(seam{at: m.at})
		}
		x.report(start, end, "mark", m.mark, "words", x.excerpt(start, end))
	}
}
