package meetings

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// readsBody: "The U.S.-EU Task Force on Energy Security met for the fifth time", "The
// second Nuclear Consultative Group (NCG) convened": a body that meets gives the
// meeting its name.
func (a *Diary) readsBody(c *convening) bool {
	opens := a.afterOpening(c)
	if len(a.Meetings) > 0 || len(c.subject) > 0 || opens >= c.verb || a.Words[opens] != a.Language.Cues.The {
		return false
	}
	first := opens + 1
	for first < c.verb && !a.Capital(first) {
		first++
	}
	body, parts := false, 0
	for i := first; i < c.verb; i++ {
		body = body || a.Capital(i) && a.Lexis.Assemblies.Has(a.Words[i])
		if a.Capital(i) {
			parts++
		} else if a.Cue(i)&(words.CueOf|words.CueAnd|words.CueThe|words.CueFor|words.CueIn|words.CueOpen|words.CueClose) == 0 && a.Class(i)&(words.IsDash|words.IsAdverb) == 0 {
			return false
		}
	}
	if !body || parts < 3 || first-opens > 4 {
		return false
	}
	c.nameFirst, c.nameEnd, c.body = first, c.verb, true
	return true
}

// readsAssembly: "X convened the Norway-Chile Consultative Group (CG)": the body that
// was called together gives the meeting its name.
func (a *Diary) readsAssembly(c *convening) bool {
	first := c.after
	for first < c.end && first < c.after+4 && !a.Capital(first) {
		first++
	}
	if first == c.after || a.Words[first-1] != a.Language.Cues.The {
		return false
	}
	end, body, parts := first, false, 0
	for ; end < c.end && (a.Capital(end) || a.Cue(end)&(words.CueOf|words.CueAnd|words.CueFor) != 0 && end+1 < c.end && a.Capital(end+1) || a.Class(end)&words.IsDash != 0); end++ {
		if k := a.MentionAt(end); k >= 0 && a.Mentions[k].Kind != who.MentionParty {
			return false
		}
		if a.Capital(end) {
			parts++
			body = body || a.Lexis.Assemblies.Has(a.Words[end])
		}
	}
	if !body || parts < 3 {
		return false
	}
	c.nameFirst, c.nameEnd, c.body = first, a.AcronymAfter(end, c.end), true
	return true
}

// holdsOwn says whether a body held its own meeting: "held its fifth meeting".
func (a *Diary) holdsOwn(c *convening) bool {
	return c.after < c.sent.EndToken && (a.Is(c.after, "its") || a.Is(c.after, "their")) && (a.HasCue(c.after, min(c.sent.EndToken, c.after+6), words.CuePlain|words.CueMeeting) || a.assembles(c.after, min(c.sent.EndToken, c.after+6)))
}

// assembles says whether a noun of meeting stands among tokens [first, end), in small letters.
func (a *Diary) assembles(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Lexis.Assemblies.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// afterOpening is the token after a dateline, or after the words that tell the day and
// the comma that ends them: "On Tuesday, 30 January, the Council met".
func (a *Diary) afterOpening(c *convening) int {
	first := a.AfterDateline(c.sent)
	if a.Class(first)&words.IsPreposition == 0 && a.Class(first)&words.IsAdverb == 0 {
		return first
	}
	last := first
	for i := first; i < c.verb && i < first+12; i++ {
		if a.Cue(i)&words.CueComma != 0 {
			last = i + 1
		}
	}
	if len(a.ValuesIn(first, last)) == 0 && a.Class(first)&words.IsAdverb == 0 {
		return first
	}
	return last
}

// readsIssue: "At the conclusion of their talks, President X and Prime Minister Y
// issued the following joint statement": who issue a text together after talking.
func (a *Diary) readsIssue(c *convening) bool {
	if a.Kind != record.JointStatement || len(a.Meetings) > 0 || len(c.subject) < 2 || !a.peopled(c.subject) {
		return false
	}
	first := a.Mentions[c.subject[0]].First
	for i := c.sent.FirstToken; i < first; i++ {
		if a.Cue(i)&(words.CuePlain|words.CueMeeting|words.CueCall) != 0 || a.Lexis.Talks.Has(a.Words[i]) {
			c.start = c.sent.FirstToken
			return true
		}
	}
	return false
}

// hasWord says whether a word stands among tokens [first, end).
func (a *Diary) hasWord(first, end int, w lexicon.WordID) bool {
	for i := first; i < end; i++ {
		if a.Words[i] == w {
			return true
		}
	}
	return false
}
