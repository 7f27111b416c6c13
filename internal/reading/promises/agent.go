package promises

// AgentAt is the mention that begins at token tok, an article left out.
func (a *Undertakings) AgentAt(tok int) int {
	for end := tok + 1; end < len(a.MentionEnd) && end < tok+16; end++ {
		if m := a.MentionEndingAt(end); m >= 0 && a.Mentions[m].First <= tok+1 && a.Mentions[m].First >= tok {
			return m
		}
	}
	return -1
}
