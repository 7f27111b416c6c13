package clauses

import "entente.example/internal/reading/who"

// AboutParty remembers the party that a sentence is about, for "It" in the next.
func (a *Syntax) AboutParty(lo int) {
	for i := range a.Groups {
		if !a.Groups[i].Finite() {
			continue
		}
		s := a.SubjectOf(&a.Groups[i], lo)
		if s.Kind == SubjectDirect && len(a.Doers(&a.Groups[i], s)) > 0 {
			a.they = a.Doers(&a.Groups[i], s)
		}
		if s.Kind == SubjectDirect && a.Mentions[s.Mentions[0]].Kind == who.MentionParty {
			a.It = a.Doers(&a.Groups[i], s)
		}
	}
}
