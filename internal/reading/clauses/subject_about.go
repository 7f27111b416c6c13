package clauses

import "entente.example/internal/reading/who"

// AboutParty remembers the party that a sentence is about, for "It" in the next.
func (a *Syntax) AboutParty(lo int) {
	for i := range a.Groups {
		if !a.Groups[i].Finite() {
			continue
		}
		s := a.SubjectOf(&a.Groups[i], lo)
		if v := &a.Groups[i]; s.Kind != SubjectDirect && len(v.Owned) == 1 && v.OwnedFrom <= lo+1 {
			a.It, a.they, a.Organ = v.Owned, v.Owned, v.Owned
		}
		if s.Kind == SubjectDirect && len(a.Doers(&a.Groups[i], s)) > 0 {
			a.they, a.Organ = a.Doers(&a.Groups[i], s), nil
		}
		if s.Kind == SubjectDirect && a.Mentions[s.Mentions[0]].Kind == who.MentionParty {
			a.It = a.Doers(&a.Groups[i], s)
		}
	}
}
