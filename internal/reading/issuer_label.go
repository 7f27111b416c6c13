package reading

// opensLabel says whether a mention is the label of one who speaks.
func (a *analysis) opensLabel(k int) bool {
	m := &a.mentions[k]
	if m.kind != mentionPerson && m.kind != mentionOffice || a.class(a.pastAside(m.end))&isColon == 0 {
		return false
	}
	b := a.firstToken(a.blockOf(m.first))
	return m.first <= b+1 && !(m.kind == mentionOffice && len(m.parties) == 0 && a.issuer == "")
}

// pastAside is the token after a word in brackets at token i: "(retranslated)".
func (a *analysis) pastAside(i int) int {
	if i+2 < len(a.tokens) && a.cue(i)&cueOpen != 0 && a.cue(i+2)&cueClose != 0 {
		return i + 3
	}
	return min(i, len(a.tokens)-1)
}

// hasLabel says whether somebody speaks under a label with their name.
func (a *analysis) hasLabel(p int) bool {
	for k := range a.mentions {
		if m := &a.mentions[k]; m.kind == mentionPerson && m.person == p && a.opensLabel(k) {
			return true
		}
	}
	return false
}
