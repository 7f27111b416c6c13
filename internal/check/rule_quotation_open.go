package check

// quotationOpen finds quotation marks that open and never close, and those that
// close what nothing opened.
func quotationOpen(x *inspection) {
	p := pairing{inspection: x, opens: "“«\"「『", closes: "”»\"」』"}
	for _, m := range p.unpaired() {
		if m.opens && !m.wrong {
			x.report(m.at, x.phraseEnd(m.at), "mark", m.mark, "fault", "never closes")
			continue
		}
		start, end := x.around(seam{at: m.at})
		fault := "closes nothing"
		switch {
		case m.of != "":
			fault = "closes what " + m.of + " opened"
		case m.wrong:
			fault = "stands where a quotation opens"
		}
		x.report(start, end, "mark", m.mark, "fault", fault)
	}
}

// phraseEnd is the end of the sentence in which byte at of the cleaned text stands.
func (x *inspection) phraseEnd(at int) int {
	for _, s := range x.sents {
		if at < s.End {
			return s.End
		}
	}
	return len(x.Text.Text)
}
