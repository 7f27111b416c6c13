package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// titleRoles: in a title, the party after "with" or "to" is the other side.
func (a *Cast) titleRoles(c *clues) {
	t := a
	if a.Who.Title != nil {
		t = a.Who.Title
	}
	with := false
	c.add(a.titleActor(t), 1)
	for i := 1; i < len(t.Tokens) && i < 40 && i < len(t.Who.Signs); i++ {
		with = with || t.Cue(i)&words.CueWith != 0
		if t == a && !a.inHeadline(i) || t.Who.Signs[i].Kinds&(NameParty|NameDemonym) == 0 || t.hostOfEnvoy(i) {
			continue
		}
		before := i - 1
		if t.Words[before] == t.Language.Cues.The && before > 0 {
			before--
		}
		if !with && t.Cue(before)&(words.CueWith|words.CueFor|words.CueIn) == 0 && t.Words[before] != t.Language.By.On && !t.against(before) && !t.befalls(before) && !strings.EqualFold(t.Written(before, before+1), "from") {
			continue
		}
		weight := -1.0
		if t.visitedBy(before, i) || t.policyOf(i) {
			weight = 1
		}
		for _, p := range t.CodesAt(i, NameParty|NameDemonym) {
			c.add(p, weight)
		}
	}
}

// titleActor is the party that begins a title, or what follows a colon in it, and does
// what a verb after it says: "Fact sheet: Norway Opens a Harbour".
func (a *Cast) titleActor(t *Cast) record.PartyCode {
	for i := 0; i+1 < len(t.Tokens) && i < longestHead; i++ {
		if t == a && !a.inHeadline(i) {
			return ""
		}
		if i > 0 && t.Class(i-1)&words.IsColon == 0 && !(t.Cue(i-1)&words.CueThe != 0 && (i == 1 || t.Class(i-2)&words.IsColon != 0)) {
			continue
		}
		codes := t.CodesAt(i, NameParty)
		if len(codes) != 1 {
			continue
		}
		for j := t.NameEnd(i); j < len(t.Tokens) && j < t.NameEnd(i)+3; j++ {
			if t.Class(j)&(words.IsThird|words.IsModal|words.IsBe|words.IsTo) != 0 && t.Class(j)&words.IsPreposition == 0 {
				return codes[0]
			}
		}
	}
	return ""
}

// policyOf says whether the adjective of a state at token i is that of its policy: "on
// Norwegian foreign policy".
func (a *Cast) policyOf(i int) bool {
	return a.Who.Signs[i].Kinds&NameDemonym != 0 && (a.WordAt(i+1, "policy") || a.WordAt(i+2, "policy"))
}

// visitedBy says whether a title tells who comes to the place at token i: "Visit to
// Fiji by the President of Chile"; to is the token of "to".
func (a *Cast) visitedBy(to, i int) bool {
	if to < 1 || !a.WordAt(to-1, "visit") {
		return false
	}
	for t := i + 1; t < len(a.Tokens) && t < i+6 && !a.StartsSentence(t); t++ {
		if a.Words[t] == a.Language.By.By {
			return true
		}
	}
	return false
}

// befalls says whether the words that end at a token of a title tell what somebody of the
// party after them does or what happened to them: "Visit of the President of", "Death of".
func (a *Cast) befalls(tok int) bool {
	for t := tok; t > 0 && tok-t < 6 && !a.StartsSentence(t); t-- {
		if (a.Words[t] == a.Language.By.Of || a.Words[t] == a.Language.By.By) && a.Lexis.events.Has(a.Words[t-1]) {
			return true
		}
	}
	return false
}

// inHeadline says whether a token stands in the text's own title.
func (a *Cast) inHeadline(tok int) bool {
	b := a.BlockOf(tok)
	return b < 4 && !a.ReadsProse(tok)
}
