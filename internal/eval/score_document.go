package eval

import "cmp"

// programmes compares named initiatives by their names, or their acronyms where the gold reading has one.
func (c comparison) programmes() {
	pairs := pairUp(c.gold.Programmes, c.read.Programmes, sameProgramme)
	c.count("programmes.found", len(pairs), len(c.gold.Programmes), len(c.read.Programmes))
	unmatched(c, "programmes", c.gold.Programmes, c.read.Programmes, pairs)
}

func sameProgramme(a, b Programme) bool {
	return closeNames(a.Name, b.Name, nameLikeness) || a.Acronym != "" && a.Acronym == b.Acronym
}

// document compares what is known of the text as a whole, where the gold reading says it.
func (c comparison) document() {
	for _, f := range []struct{ name, gold, read string }{
		{"issuer", c.gold.Issuer, cmp.Or(c.read.Issuer, c.read.Document.Issuer)},
		{"date", c.gold.Date, cmp.Or(c.read.Date, c.read.Document.Date)},
		{"kind", c.gold.Kind, cmp.Or(c.read.Kind, c.read.Document.Kind)},
	} {
		if f.gold == "" {
			continue
		}
		c.answer("document."+f.name, f.gold == f.read)
		if f.gold != f.read {
			c.fail("document", f.name, f.gold, f.read)
		}
	}
}
