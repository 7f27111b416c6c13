package reading

// namesMeeting says whether a noun for a meeting stands in tokens [first, end).
func (a *analysis) namesMeeting(first, end int) bool {
	for i := first; i < end && i < len(a.tokens) && !a.startsSentence(i); i++ {
		if a.cue(i)&(cueMeeting|cueCall) != 0 {
			return true
		}
	}
	return false
}
