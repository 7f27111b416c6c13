package reading

// agentAt is the mention that begins at token tok, an article left out.
func (a *analysis) agentAt(tok int) int {
	for end := tok + 1; end < len(a.mentionEnd) && end < tok+16; end++ {
		if m := a.mentionEndingAt(end); m >= 0 && a.mentions[m].first <= tok+1 && a.mentions[m].first >= tok {
			return m
		}
	}
	return -1
}
