package reading

import "entente.example/internal/record"

// atHome says whether a readout speaks of its issuer's own affairs: no other party
// is named in it. Groups and offices without a party then act for nobody abroad.
func (a *analysis) atHome() bool {
	if a.kind != record.Readout || a.issuer == "" {
		return false
	}
	for i := range a.mentions {
		for _, p := range a.mentions[i].parties {
			if p != "" && p != a.issuer {
				return false
			}
		}
	}
	for i := range a.people {
		if p := a.people[i].of; p != "" && p != a.issuer {
			return false
		}
	}
	return true
}
