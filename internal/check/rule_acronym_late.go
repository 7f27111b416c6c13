package check

// acronymLate finds acronyms used before the place that explains them.
func acronymLate(x *inspection) {
	a := x.findAcronyms()
	for _, name := range a.order {
		list, use := a.explains[name], a.uses[name][0]
		if len(list) == 0 || list[0].end == 0 || x.wellKnown(name) || use >= min(list[0].at, list[0].first) {
			continue
		}
		f := x.reportTokens(use, use+1, "acronym", name, "name", list[0].name)
		x.relate(f, int(x.tokens[list[0].first].Start), int(x.tokens[list[0].end-1].End), "explained here")
	}
}
