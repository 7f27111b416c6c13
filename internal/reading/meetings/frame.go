package meetings

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// reads finds who met whom, and the name of the meeting, by the frame of the verb.
func (a *Diary) reads(c *convening, before []convening) bool {
	c.subject = a.chainBefore(c.verb, c.sent.FirstToken)
	if len(c.subject) == 0 && len(before) > 0 && a.coordinated(c.verb) {
		c.subject = before[len(before)-1].subject
	}
	if len(c.subject) == 0 && len(before) == 0 {
		c.subject = a.openers(c)
	}
	if len(c.subject) == 0 && a.coordinated(c.verb) {
		c.subject = a.firstDoer(c)
	}
	if len(c.subject) == 0 && c.coming {
		c.subject = a.farSubject(c)
	}
	if !a.peopled(c.subject) && a.isAnnounced(c) {
		if far := a.farTraveller(c); len(far) > 0 {
			c.subject = far
		}
	}
	c.subject = a.fromGroup(c)
	c.subject = a.pastInviter(c)
	a.bodyOfMembers(c)
	if f := c.verb - 2; len(c.subject) > 0 && f >= c.sent.FirstToken {
		if w := a.Mentions[c.subject[0]].First - 1; w > c.sent.FirstToken && a.WordAt(w, "where") {
			c.where = w
		}
	}
	a.region(c)
	return a.readsAs(c)
}

// readsAs reads a frame by the way in which its verb tells of a meeting.
func (a *Diary) readsAs(c *convening) bool {
	switch c.entry.Code {
	case "with", "receivedby":
		return a.readsWith(c) || a.readsPassive(c) || a.readsBody(c)
	case "guest":
		return a.readsGuest(c) || len(c.subject) > 0 && a.readsAssembly(c) || a.intransitive(c) && a.readsWith(c) || a.readsPassive(c) || a.readsBody(c)
	case "welcome":
		return a.readsGuest(c)
	case "callto":
		return a.readsCallTo(c)
	case "callon":
		return a.readsCallTo(c) && !a.asksOf(c)
	case "incall":
		return a.readsInside(c)
	case "event":
		return a.readsEvent(c) || len(c.subject) > 0 && len(a.Meetings) == 0 && a.readsAssembly(c) || a.holdsOwn(c) && a.readsBody(c)
	case "passive":
		return a.readsPassive(c)
	case "venue":
		c.subject = nil
		c.nameFirst, c.nameEnd, _ = a.eventAfter(c.after, c.sent.EndToken)
		return c.nameEnd > 0
	case "audience":
		return a.readsAudience(c)
	case "issue":
		return a.readsIssue(c)
	case "visit":
		if a.placeUntold() {
			return true
		}
		if a.meetsThere(c); len(c.object) == 0 {
			c.object = a.visited(c)
		}
		if len(c.subject) == 1 && a.IsDelegation(&a.Mentions[c.subject[0]]) {
			c.subject = nil
			return len(c.object) > 0
		}
		return len(c.subject) > 0 && a.peopled(c.subject)
	}
	return false
}

// intransitive says whether a verb of having guests may tell of those who meet: "the
// Ministers convened".
func (a *Diary) intransitive(c *convening) bool { return strings.Contains(c.entry.Phrase, "convene") }

// firstDoer is who does at the start of a sentence what is told before a verb that
// "and" joins to it: "X called on and was hosted to lunch by Y".
func (a *Diary) firstDoer(c *convening) []int {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First < c.sent.FirstToken || m.Kind != who.MentionPerson && m.Kind != who.MentionOffice || m.Kind == who.MentionPerson && m.Person < 0 {
			continue
		}
		if m.First > c.sent.FirstToken+2 || m.End >= c.verb || a.Class(m.End)&words.IsPast == 0 {
			return nil
		}
		return []int{k}
	}
	return nil
}

// readsCallTo: "X called Prime Minister Y": whom stands at once after the verb,
// which calls for nothing and calls on nobody.
func (a *Diary) readsCallTo(c *convening) bool {
	k := a.MentionAt(c.after)
	if len(c.subject) == 0 || k < 0 || a.Mentions[k].Kind != who.MentionPerson || a.Mentions[k].Person < 0 {
		return false
	}
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	return true
}

// asksOf says whether whom a subject calls on is asked to act: "called on X to end".
func (a *Diary) asksOf(c *convening) bool {
	for i := c.after; i+1 < c.sent.EndToken; i++ {
		if a.Words[i] == a.Language.By.To && a.Class(i+1)&(words.IsBase|words.IsBe|words.IsHave|words.IsDo) != 0 {
			return true
		}
	}
	return false
}

// coordinated says whether "and" or a comma joins a verb to the one before it: "and also met".
func (a *Diary) coordinated(verb int) bool {
	for verb > 1 && a.Class(verb-1)&words.IsAdverb != 0 && a.MentionAt(verb-1) < 0 {
		verb--
	}
	return verb > 0 && a.Cue(verb-1)&(words.CueAnd|words.CueComma) != 0
}

// peopled says whether mentions name people or groups, not only parties.
func (a *Diary) peopled(list []int) bool {
	for _, k := range list {
		if m := &a.Mentions[k]; m.Kind != who.MentionParty {
			return true
		}
	}
	return false
}

// region finds the tokens that tell of the meeting itself: from the start of the
// sentence, or of the clause, to the words that begin its purpose or what it followed.
func (a *Diary) region(c *convening) {
	c.start, c.end = a.AfterDateline(c.sent), c.sent.EndToken
	if e, _ := a.Language.Cues.Elsewhere.At(a.Words, c.start, c.end); e != nil && len(c.subject) > 0 && e.Code == "background" {
		c.start = a.Mentions[c.subject[0]].First
	}
	if c.where >= 0 {
		c.start = c.where
	}
	if c.entry.Code == "visit" && len(c.subject) > 0 {
		c.start = a.behindThat(c.start, a.Mentions[c.subject[0]].First)
	}
	for i := c.after; i < c.sent.EndToken; i++ {
		if e, _ := a.Language.Cues.Elsewhere.At(a.Words, i, c.sent.EndToken); e != nil && e.Code == "stop" {
			c.end = i
			return
		}
	}
}

// behindThat is the token after the last "that" before token end, whose clause tells of a
// journey: "The Minister said in Oslo today that X will visit"; first where there is none.
func (a *Diary) behindThat(first, end int) int {
	for i := end - 1; i > first; i-- {
		if a.Class(i)&words.IsThat != 0 && a.MentionAt(i) < 0 {
			return i + 1
		}
	}
	return first
}

// readsWith: "X met with Y", "X spoke today by phone with Y", "X and Y met".
func (a *Diary) readsWith(c *convening) bool {
	if len(c.subject) == 0 {
		return false
	}
	with := a.withAfter(c)
	c.object = a.chainAfter(with, c.sent.EndToken)
	a.unnamed(c, with)
	c.nameFirst, c.nameEnd = a.forMeeting(c)
	if c.entry.Fields["mode"] == "call" && len(c.object) == 0 && c.guests == "" && len(c.subject) < 2 && !a.groupedSubject(c) {
		return false
	}
	if !a.peopled(c.subject) && !a.peopled(c.object) && c.nameEnd == 0 {
		return a.gathers(c) || a.ownBodyMet(c)
	}
	return len(c.object) > 0 || len(c.subject) > 1 || a.groupedSubject(c) || c.nameEnd > 0 || c.guests != ""
}

// ownBodyMet says whether the body that issues the text met, whose name is that of the
// meeting: "The Council met in Oslo on 4 May".
func (a *Diary) ownBodyMet(c *convening) bool {
	if len(c.subject) != 1 || !a.WordAt(c.verb, "met") || a.Capital(c.after) {
		return false
	}
	m := &a.Mentions[c.subject[0]]
	if m.Kind != who.MentionParty || m.First > c.sent.FirstToken+2 || len(m.Parties) != 1 || m.Parties[0] != a.Issuer || !a.IsBody(a.Issuer) {
		return false
	}
	c.nameFirst, c.nameEnd = m.First, m.End
	if a.Cue(m.First)&words.CueThe != 0 {
		c.nameFirst++
	}
	return true
}

// gathers says whether parties themselves met: "the EU and Japan held consultations".
func (a *Diary) gathers(c *convening) bool { return len(c.subject) > 1 || len(c.object) > 0 }

// groupedSubject says whether the doer is a group: "the Leaders met".
func (a *Diary) groupedSubject(c *convening) bool {
	for _, k := range c.subject {
		if a.Mentions[k].Kind == who.MentionGroup {
			return true
		}
	}
	return false
}

// withAfter is the token where those begin with whom a verb's subject met.
func (a *Diary) withAfter(c *convening) int {
	if k := a.MentionAt(c.after); k >= 0 && a.Mentions[k].First == c.after && a.Mentions[k].Kind == who.MentionPerson && a.Mentions[k].Person >= 0 {
		return c.after // "met Prime Minister X and held talks with Minister Y"
	}
	for i := c.after; i < c.end && i < c.after+24; i++ {
		switch {
		case a.Cue(i)&words.CueWith != 0 || i < c.after+8 && c.entry.Fields["mode"] == "call" && a.Words[i] == a.Language.By.To:
			return i + 1
		case (a.Is(i, "on") || a.Is(i, "upon")) && a.MentionAt(i+1) >= 0 && a.HasCue(c.verb, i, words.CueCall):
			return i + 1 // "paid a call on Monday on President X"
		case a.Class(i)&(words.IsPast|words.IsThird) != 0 && i > c.after && a.MentionAt(i) < 0 && a.Class(i)&words.IsParticiple == 0 && a.Cue(i)&(words.CuePlain|words.CueMeeting|words.CueCall|words.CueMeal) == 0:
			return c.sent.EndToken
		}
	}
	if a.metDirectly(c.after) {
		return c.after
	}
	return c.sent.EndToken
}
