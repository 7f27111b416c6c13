package statements

import "entente.example/internal/reading/words"

// NamesMeeting says whether a noun for a meeting stands in tokens [first, end).
func (a *Speech) NamesMeeting(first, end int) bool {
	for i := first; i < end && i < len(a.Tokens) && !a.StartsSentence(i); i++ {
		if a.Cue(i)&(words.CueMeeting|words.CueCall) != 0 {
			return true
		}
	}
	return false
}
