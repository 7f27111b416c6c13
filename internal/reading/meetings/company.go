package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// wifeAlong says whether mention k is the wife, named by the surname alone, of one who
// takes part: "accompanied by Mrs. Torel".
func (a *Diary) wifeAlong(k int, m *who.Meeting) bool {
	p := a.Mentions[k].Person
	if p < 0 || len(a.People[p].Parts) != 1 || !a.People[p].Female {
		return false
	}
	for _, q := range m.People {
		if q != p && words.Contains(a.People[q].Parts, a.People[p].Parts[0]) {
			return true
		}
	}
	return false
}
