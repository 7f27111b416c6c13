package clauses

import "entente.example/internal/record"

// atHome says whether a readout speaks of its issuer's own affairs: no other party
// is named in it. Groups and offices without a party then act for nobody abroad.
func (a *Syntax) atHome() bool {
	if a.Kind != record.Readout || a.Issuer == "" {
		return false
	}
	for i := range a.Mentions {
		for _, p := range a.Mentions[i].Parties {
			if p != "" && p != a.Issuer {
				return false
			}
		}
	}
	for i := range a.People {
		if p := a.People[i].Of; p != "" && p != a.Issuer {
			return false
		}
	}
	return true
}
