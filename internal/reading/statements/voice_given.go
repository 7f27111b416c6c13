package statements

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// givenOut says whether a text that calls itself a statement is the words of one side: it
// says "we" of itself, and no meeting or leaders give it out together.
func (a *Speech) givenOut() bool {
	if a.Kind != record.StatementText || len(a.Who.Sides) > 1 || !a.SaysWe() {
		return false
	}
	t := a.Who.Title
	return t == nil || !t.HasCue(0, len(t.Tokens), words.CueMeeting|words.CueLeader|words.CueMinister)
}
