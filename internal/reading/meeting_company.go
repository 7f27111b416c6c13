package reading

// wifeAlong says whether mention k is the wife, named by the surname alone, of one who
// takes part: "accompanied by Mrs. Torel".
func (a *analysis) wifeAlong(k int, m *meeting) bool {
	p := a.mentions[k].person
	if p < 0 || len(a.people[p].parts) != 1 || !a.people[p].female {
		return false
	}
	for _, q := range m.people {
		if q != p && contains(a.people[q].parts, a.people[p].parts[0]) {
			return true
		}
	}
	return false
}
