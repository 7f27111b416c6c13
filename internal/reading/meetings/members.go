package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// bodyOfMembers takes the body, or its people, for the subject of a clause whose
// chain is but the list of its members: "Ministers of the Northern Forum,
// comprising Norway, Chile and Fiji, met".
func (a *Diary) bodyOfMembers(c *convening) {
	if len(c.subject) < 2 {
		return
	}
	for _, k := range c.subject {
		if a.Mentions[k].Kind != who.MentionParty {
			return
		}
	}
	lo, b := c.sent.FirstToken, a.Mentions[c.subject[0]].First-1
	for b > lo && a.Cue(b)&(words.CueThe|words.CueOf) != 0 {
		b--
	}
	if b <= lo+1 || !a.Lexis.comprises.Has(a.Words[b]) {
		return
	}
	for b > lo && a.Class(b-1)&(words.IsDash|words.IsComma|words.IsOpen|words.IsBe) != 0 {
		b--
	}
	if whole := a.chainBefore(b, lo); len(whole) > 0 {
		c.subject = whole
	}
}
