package check

// acronymUnexplained finds acronyms that the text never explains and that not
// every reader knows.
func acronymUnexplained(x *inspection) {
	a := x.findAcronyms()
	for _, name := range a.order {
		if len(a.explains[name]) == 0 && !x.wellKnown(name) {
			use := a.uses[name][0]
			x.reportTokens(use, use+1, "acronym", name)
		}
	}
}
