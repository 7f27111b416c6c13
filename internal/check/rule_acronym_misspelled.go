package check

// acronymMisspelled finds acronyms in which two letters have changed places:
// "PEFPAR" for "PEPFAR".
func acronymMisspelled(x *inspection) {
	a := x.findAcronyms()
	for _, name := range a.order {
		if x.clear(a, name) {
			continue
		}
		if right := a.meant(x, name); right != "" {
			use := a.uses[name][0]
			x.reportTokens(use, use+1, "acronym", name, "right", right)
		}
	}
}

// shortestMisspelled is the fewest letters of an acronym that is taken for
// another with its letters in disorder.
const shortestMisspelled = 4

// meant is the acronym, known or used and explained in the text, that an unknown
// one becomes when two neighbouring letters change places; "" for none.
func (a *acronyms) meant(x *inspection, name string) string {
	if len(name) < shortestMisspelled {
		return ""
	}
	for i := 0; i+1 < len(name); i++ {
		b := []byte(name)
		b[i], b[i+1] = b[i+1], b[i]
		other := string(b)
		if other != name && (len(a.explains[other]) > 0 || len(a.uses[other]) > 1 || x.wellKnown(other) && len(name) > shortestMisspelled) {
			return other
		}
	}
	return ""
}
