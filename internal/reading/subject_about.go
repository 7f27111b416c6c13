package reading

// aboutParty remembers the party that a sentence is about, for "It" in the next.
func (a *analysis) aboutParty(lo int) {
	f := &a.found
	for i := range f.groups {
		if !f.groups[i].finite() {
			continue
		}
		s := a.subjectOf(&f.groups[i], lo)
		if s.kind == subjectDirect && len(a.doers(&f.groups[i], s)) > 0 {
			f.they = a.doers(&f.groups[i], s)
		}
		if s.kind == subjectDirect && a.mentions[s.mentions[0]].kind == mentionParty {
			f.it = a.doers(&f.groups[i], s)
		}
	}
}
