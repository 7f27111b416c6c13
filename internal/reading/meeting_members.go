package reading

// bodyOfMembers takes the body, or its people, for the subject of a clause whose
// chain is but the list of its members: "Ministers of the Northern Forum,
// comprising Norway, Chile and Fiji, met".
func (a *analysis) bodyOfMembers(c *convening) {
	if len(c.subject) < 2 {
		return
	}
	for _, k := range c.subject {
		if a.mentions[k].kind != mentionParty {
			return
		}
	}
	lo, b := c.sent.FirstToken, a.mentions[c.subject[0]].first-1
	for b > lo && a.cue(b)&(cueThe|cueOf) != 0 {
		b--
	}
	if b <= lo+1 || !a.engine.lexis.comprises.has(a.words[b]) {
		return
	}
	for b > lo && a.class(b-1)&(isDash|isComma|isOpen|isBe) != 0 {
		b--
	}
	if whole := a.chainBefore(b, lo); len(whole) > 0 {
		c.subject = whole
	}
}
