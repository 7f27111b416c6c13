package reading

import "strings"

// titleRoles: in a title, the party after "with" or "to" is the other side.
func (a *analysis) titleRoles(c *clues) {
	t := a
	if a.who.title != nil {
		t = a.who.title
	}
	with := false
	for i := 1; i < len(t.tokens) && i < 40 && i < len(t.who.signs); i++ {
		with = with || t.cue(i)&cueWith != 0
		if t == a && !a.inHeadline(i) || t.who.signs[i].kinds&(nameParty|nameDemonym) == 0 {
			continue
		}
		before := i - 1
		if t.words[before] == t.engine.cues.the && before > 0 {
			before--
		}
		if !with && t.cue(before)&(cueWith|cueFor|cueIn) == 0 && !t.against(before) && !t.befalls(before) && !strings.EqualFold(t.written(before, before+1), "from") {
			continue
		}
		weight := -1.0
		if t.visitedBy(before, i) {
			weight = 1
		}
		for _, p := range t.codesAt(i, nameParty|nameDemonym) {
			c.add(p, weight)
		}
	}
}

// visitedBy says whether a title tells who comes to the place at token i: "Visit to
// Fiji by the President of Chile"; to is the token of "to".
func (a *analysis) visitedBy(to, i int) bool {
	if to < 1 || !a.wordAt(to-1, "visit") {
		return false
	}
	for t := i + 1; t < len(a.tokens) && t < i+6 && !a.startsSentence(t); t++ {
		if a.words[t] == a.engine.lexis.by.by {
			return true
		}
	}
	return false
}

// befalls says whether the words that end at a token of a title tell what somebody of the
// party after them does or what happened to them: "Visit of the President of", "Death of".
func (a *analysis) befalls(tok int) bool {
	for t := tok; t > 0 && tok-t < 6 && !a.startsSentence(t); t-- {
		if l := &a.engine.lexis; (a.words[t] == l.by.of || a.words[t] == l.by.by) && l.events.has(a.words[t-1]) {
			return true
		}
	}
	return false
}

// inHeadline says whether a token stands in the text's own title.
func (a *analysis) inHeadline(tok int) bool {
	b := a.blockOf(tok)
	return b < 4 && !a.readsProse(tok)
}
