package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// readsBody: "The U.S.-EU Task Force on Energy Security met for the fifth time", "The
// second Nuclear Consultative Group (NCG) convened": a body that meets gives the
// meeting its name.
func (a *analysis) readsBody(c *convening) bool {
	opens := a.afterOpening(c)
	if len(a.meetings) > 0 || len(c.subject) > 0 || opens >= c.verb || a.words[opens] != a.engine.cues.the {
		return false
	}
	first := opens + 1
	for first < c.verb && !a.capital(first) {
		first++
	}
	body, words := false, 0
	for i := first; i < c.verb; i++ {
		body = body || a.capital(i) && a.engine.lexis.assemblies.has(a.words[i])
		if a.capital(i) {
			words++
		} else if a.cue(i)&(cueOf|cueAnd|cueThe|cueFor|cueIn|cueOpen|cueClose) == 0 && a.class(i)&(isDash|isAdverb) == 0 {
			return false
		}
	}
	if !body || words < 3 || first-opens > 4 {
		return false
	}
	c.nameFirst, c.nameEnd, c.body = first, c.verb, true
	return true
}

// readsAssembly: "X convened the Norway-Chile Consultative Group (CG)": the body that
// was called together gives the meeting its name.
func (a *analysis) readsAssembly(c *convening) bool {
	first := c.after
	for first < c.end && first < c.after+4 && !a.capital(first) {
		first++
	}
	if first == c.after || a.words[first-1] != a.engine.cues.the {
		return false
	}
	end, body, words := first, false, 0
	for ; end < c.end && (a.capital(end) || a.cue(end)&(cueOf|cueAnd|cueFor) != 0 && end+1 < c.end && a.capital(end+1) || a.class(end)&isDash != 0); end++ {
		if k := a.mentionAt(end); k >= 0 && a.mentions[k].kind != mentionParty {
			return false
		}
		if a.capital(end) {
			words++
			body = body || a.engine.lexis.assemblies.has(a.words[end])
		}
	}
	if !body || words < 3 {
		return false
	}
	c.nameFirst, c.nameEnd, c.body = first, a.acronymAfter(end, c.end), true
	return true
}

// holdsOwn says whether a body held its own meeting: "held its fifth meeting".
func (a *analysis) holdsOwn(c *convening) bool {
	return c.after < c.sent.EndToken && (a.is(c.after, "its") || a.is(c.after, "their")) && (a.hasCue(c.after, min(c.sent.EndToken, c.after+6), cuePlain|cueMeeting) || a.assembles(c.after, min(c.sent.EndToken, c.after+6)))
}

// assembles says whether a noun of meeting stands among tokens [first, end), in small letters.
func (a *analysis) assembles(first, end int) bool {
	for i := first; i < end; i++ {
		if a.engine.lexis.assemblies.has(a.words[i]) {
			return true
		}
	}
	return false
}

// afterOpening is the token after a dateline, or after the words that tell the day and
// the comma that ends them: "On Tuesday, 30 January, the Council met".
func (a *analysis) afterOpening(c *convening) int {
	first := a.afterDateline(c.sent)
	if a.class(first)&isPreposition == 0 && a.class(first)&isAdverb == 0 {
		return first
	}
	last := first
	for i := first; i < c.verb && i < first+12; i++ {
		if a.cue(i)&cueComma != 0 {
			last = i + 1
		}
	}
	if len(a.valuesIn(first, last)) == 0 && a.class(first)&isAdverb == 0 {
		return first
	}
	return last
}

// readsIssue: "At the conclusion of their talks, President X and Prime Minister Y
// issued the following joint statement": who issue a text together after talking.
func (a *analysis) readsIssue(c *convening) bool {
	if a.kind != record.JointStatement || len(a.meetings) > 0 || len(c.subject) < 2 || !a.peopled(c.subject) {
		return false
	}
	first := a.mentions[c.subject[0]].first
	for i := c.sent.FirstToken; i < first; i++ {
		if a.cue(i)&(cuePlain|cueMeeting|cueCall) != 0 || a.engine.lexis.talks.has(a.words[i]) {
			c.start = c.sent.FirstToken
			return true
		}
	}
	return false
}

// factsOf says whether a fact sheet is about the meeting of a clause: one that its
// title names, or of people who met on the text's own day.
func (a *analysis) factsOf(c *convening) bool {
	t := a.who.title
	if a.longAgo(c) {
		return false
	}
	if c.nameEnd > 0 && t != nil {
		for i := 0; i < len(t.tokens); i++ {
			if t.is(i, "following") || t.is(i, "Following") || t.is(i, "since") || t.is(i, "Since") || t.is(i, "after") || t.is(i, "After") {
				return false
			}
			if t.cue(i)&cueMeeting != 0 && t.capital(i) && a.hasWord(c.nameFirst, c.nameEnd, t.words[i]) {
				return true
			}
		}
		return false
	}
	people := 0
	for _, k := range append(append([]int(nil), c.subject...), c.object...) {
		if a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
			people++
		}
		if n := &a.mentions[k]; n.kind == mentionGroup && n.group.end > 0 && n.group.class&(cueLeader|cueMinister) != 0 && len(n.parties) > 0 {
			people++
		}
	}
	if people < 2 || c.entry.Code != "with" && c.entry.Code != "guest" {
		return false
	}
	return a.saysToday(c)
}

// hasWord says whether a word stands among tokens [first, end).
func (a *analysis) hasWord(first, end int, w lexicon.WordID) bool {
	for i := first; i < end; i++ {
		if a.words[i] == w {
			return true
		}
	}
	return false
}
