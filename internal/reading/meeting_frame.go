package reading

// reads finds who met whom, and the name of the meeting, by the frame of the verb.
func (a *analysis) reads(c *convening, before []convening) bool {
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
	c.subject = a.fromGroup(c)
	a.bodyOfMembers(c)
	if f := c.verb - 2; len(c.subject) > 0 && f >= c.sent.FirstToken {
		if w := a.mentions[c.subject[0]].first - 1; w > c.sent.FirstToken && a.wordAt(w, "where") {
			c.where = w
		}
	}
	a.region(c)
	switch c.entry.Code {
	case "with", "receivedby":
		return a.readsWith(c) || a.readsPassive(c) || a.readsBody(c)
	case "guest":
		return a.readsGuest(c) || len(c.subject) > 0 && a.readsAssembly(c) || a.readsWith(c) || a.readsPassive(c) || a.readsBody(c)
	case "welcome":
		return a.readsGuest(c)
	case "callto":
		return a.readsCallTo(c)
	case "callon":
		return a.readsCallTo(c) && !a.asksOf(c)
	case "incall":
		return a.readsInside(c)
	case "event":
		return a.readsEvent(c) || len(c.subject) > 0 && len(a.meetings) == 0 && a.readsAssembly(c) || a.holdsOwn(c) && a.readsBody(c)
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
		a.meetsThere(c)
		if len(c.subject) == 1 && a.isDelegation(&a.mentions[c.subject[0]]) {
			c.subject = nil
			return len(c.object) > 0
		}
		return len(c.subject) > 0 && a.peopled(c.subject)
	}
	return false
}

// firstDoer is who does at the start of a sentence what is told before a verb that
// "and" joins to it: "X called on and was hosted to lunch by Y".
func (a *analysis) firstDoer(c *convening) []int {
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.first < c.sent.FirstToken || m.kind != mentionPerson && m.kind != mentionOffice || m.kind == mentionPerson && m.person < 0 {
			continue
		}
		if m.first > c.sent.FirstToken+2 || m.end >= c.verb || a.class(m.end)&isPast == 0 {
			return nil
		}
		return []int{k}
	}
	return nil
}

// readsCallTo: "X called Prime Minister Y": whom stands at once after the verb,
// which calls for nothing and calls on nobody.
func (a *analysis) readsCallTo(c *convening) bool {
	k := a.mentionAt(c.after)
	if len(c.subject) == 0 || k < 0 || a.mentions[k].kind != mentionPerson || a.mentions[k].person < 0 {
		return false
	}
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	return true
}

// asksOf says whether whom a subject calls on is asked to act: "called on X to end".
func (a *analysis) asksOf(c *convening) bool {
	for i := c.after; i+1 < c.sent.EndToken; i++ {
		if a.words[i] == a.engine.lexis.by.to && a.class(i+1)&(isBase|isBe|isHave|isDo) != 0 {
			return true
		}
	}
	return false
}

// coordinated says whether "and" or a comma joins a verb to the one before it.
func (a *analysis) coordinated(verb int) bool {
	return verb > 0 && a.cue(verb-1)&(cueAnd|cueComma) != 0
}

// peopled says whether mentions name people or groups, not only parties.
func (a *analysis) peopled(list []int) bool {
	for _, k := range list {
		if m := &a.mentions[k]; m.kind != mentionParty {
			return true
		}
	}
	return false
}

// region finds the tokens that tell of the meeting itself: from the start of the
// sentence, or of the clause, to the words that begin its purpose or what it followed.
func (a *analysis) region(c *convening) {
	c.start, c.end = a.afterDateline(c.sent), c.sent.EndToken
	if e, _ := a.engine.cues.elsewhere.at(a.words, c.start, c.end); e != nil && len(c.subject) > 0 && e.Code == "background" {
		c.start = a.mentions[c.subject[0]].first
	}
	if c.where >= 0 {
		c.start = c.where
	}
	for i := c.after; i < c.sent.EndToken; i++ {
		if e, _ := a.engine.cues.elsewhere.at(a.words, i, c.sent.EndToken); e != nil && e.Code == "stop" {
			c.end = i
			return
		}
	}
}

// readsWith: "X met with Y", "X spoke today by phone with Y", "X and Y met".
func (a *analysis) readsWith(c *convening) bool {
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
		return a.gathers(c)
	}
	return len(c.object) > 0 || len(c.subject) > 1 || a.groupedSubject(c) || c.nameEnd > 0 || c.guests != ""
}

// gathers says whether parties themselves met: "the EU and Japan held consultations".
func (a *analysis) gathers(c *convening) bool { return len(c.subject) > 1 || len(c.object) > 0 }

// groupedSubject says whether the doer is a group: "the Leaders met".
func (a *analysis) groupedSubject(c *convening) bool {
	for _, k := range c.subject {
		if a.mentions[k].kind == mentionGroup {
			return true
		}
	}
	return false
}

// withAfter is the token where those begin with whom a verb's subject met.
func (a *analysis) withAfter(c *convening) int {
	if k := a.mentionAt(c.after); k >= 0 && a.mentions[k].first == c.after && a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
		return c.after // "met Prime Minister X and held talks with Minister Y"
	}
	for i := c.after; i < c.end && i < c.after+24; i++ {
		switch {
		case a.cue(i)&cueWith != 0 || i < c.after+8 && c.entry.Fields["mode"] == "call" && a.words[i] == a.engine.lexis.by.to:
			return i + 1
		case (a.is(i, "on") || a.is(i, "upon")) && a.mentionAt(i+1) >= 0 && a.hasCue(c.verb, i, cueCall):
			return i + 1 // "paid a call on Monday on President X"
		case a.class(i)&(isPast|isThird) != 0 && i > c.after && a.mentionAt(i) < 0 && a.class(i)&isParticiple == 0 && a.cue(i)&(cuePlain|cueMeeting|cueCall|cueMeal) == 0:
			return c.sent.EndToken
		}
	}
	if k := a.mentionAt(c.after); k >= 0 && (a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 || a.mentions[k].kind == mentionOffice && len(a.mentions[k].parties) == 1) {
		return c.after
	}
	return c.sent.EndToken
}

// readsGuest: "X hosted Y", "X convened Y and Z", "X hosted the Third Summit".
func (a *analysis) readsGuest(c *convening) bool {
	if len(c.subject) == 0 {
		return false
	}
	first, end, any := a.eventAfter(c.after, c.end)
	if any && c.entry.Code == "guest" {
		c.nameFirst, c.nameEnd = first, end
		a.withWhom(c)
		return true
	}
	i, reach := c.after, 5
	if c.entry.Code == "welcome" {
		reach = 2
	}
	for i < c.end && i < c.after+reach && a.mentionAt(i) < 0 {
		i++
	}
	if c.entry.Code == "welcome" && a.mentionAt(i) < 0 {
		return false // "welcomed the coming visit by X"
	}
	c.object = a.chainAfter(i, c.sent.EndToken)
	if c.entry.Code == "guest" {
		c.nameFirst, c.nameEnd = a.forMeeting(c)
		a.unnamed(c, c.after)
		return len(c.object) > 0 && a.peopled(c.object) || c.guests != ""
	}
	return len(c.object) > 0 && a.peopled(c.object) && a.welcomedTo(c)
}

// withWhom finds those with whom an event was held.
func (a *analysis) withWhom(c *convening) {
	d := convening{sent: c.sent, after: max(c.nameEnd, c.after), end: c.end, entry: c.entry}
	with := a.withAfter(&d)
	c.object = a.chainAfter(with, c.sent.EndToken)
	a.unnamed(c, with)
}

// welcomedTo says whether a welcome is to a place or a meeting: "welcomed Prime
// Minister X to the White House".
func (a *analysis) welcomedTo(c *convening) bool {
	for i := c.after; i+1 < c.end; i++ {
		if a.words[i] != a.engine.lexis.by.to && a.cue(i)&cueFor == 0 && a.cue(i)&cueIn == 0 {
			continue
		}
		if a.venueAt(i+1, c.end) != "" || a.who.signs[i+1].kinds&(nameCity|nameParty|nameBody) != 0 || a.hasCue(i+1, min(i+5, c.end), cueMeeting) {
			return true
		}
	}
	return false
}

// readsEvent: "X held talks with Y", "X had a telephone conversation with Y",
// "X attended the Third Summit".
func (a *analysis) readsEvent(c *convening) bool {
	first, end, any := a.eventAfter(c.after, c.end)
	if !any || len(c.subject) == 0 {
		return a.readsJoining(c)
	}
	c.nameFirst, c.nameEnd = first, end
	a.withWhom(c)
	if len(c.object) == 0 && end == 0 && c.guests == "" {
		return len(c.subject) > 1 || a.groupedSubject(c)
	}
	return true
}

// readsJoining: "X joined the leaders of Y for the annual Summit".
func (a *analysis) readsJoining(c *convening) bool {
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	c.nameFirst, c.nameEnd = a.forMeeting(c)
	return len(c.subject) > 0 && c.nameEnd > 0
}

// readsAudience: "The Sultan gave an audience at the palace to Prince X".
func (a *analysis) readsAudience(c *convening) bool {
	audience := false
	for i := c.after; i < c.sent.EndToken && i < c.after+14 && len(c.subject) > 0; i++ {
		audience = audience || a.is(i, "audience") || a.is(i, "audiences")
		if audience && a.words[i] == a.engine.lexis.by.to || !audience && i == c.after && a.mentionAt(i) >= 0 {
			if list := a.chainAfter(i, c.sent.EndToken); len(list) > 0 {
				c.object = list
			}
		}
	}
	return audience && len(c.object) > 0
}

// readsPassive: "the Third Summit was held in …".
func (a *analysis) readsPassive(c *convening) bool {
	end := c.verb
	for end > c.sent.FirstToken && (a.class(end-1)&(isAdverb|isComma) != 0 || a.class(end-1)&isClose != 0) {
		end--
	}
	first, stop := a.meetingName(c.sent.FirstToken, end)
	c.subject = nil
	if stop > 0 && (stop >= end-2 || a.onlySides(stop, end)) {
		c.nameFirst, c.nameEnd = first, stop
		if stop < end-2 && len(a.meetings) == 0 {
			c.object = a.sidesWithin(stop, end)
		}
		return true
	}
	if a.heldBetween(c, end) {
		return true
	}
	for i := max(c.sent.FirstToken, end-6); i < end; i++ {
		if a.cue(i)&(cueCall|cuePlain|cueMeeting) != 0 && a.mentionAt(i) < 0 {
			c.object = a.chainAfter(a.betweenBefore(c), c.verb)
			if len(c.object) == 0 {
				c.object = a.chainAfter(a.withAfter(c), c.sent.EndToken) // "Meetings were held with …"
			}
			return len(c.object) > 0 || i >= end-1 && len(a.meetings) == 0 && i-c.sent.FirstToken < 4 && a.afterName(c)
		}
	}
	return false
}

// afterName says whether a title gives the name of the meeting that the body calls "the meeting".
func (a *analysis) afterName(c *convening) bool {
	d := *c
	a.nameFromTitle(&d)
	return d.title
}

// betweenBefore is the token after "between" or "with" before a passive verb:
// "A meeting between X and Y was held".
func (a *analysis) betweenBefore(c *convening) int {
	for i := c.sent.FirstToken; i < c.verb; i++ {
		if a.cue(i)&cueWith != 0 || a.wordAt(i, "between") || a.wordAt(i, "of") {
			if a.mentionAt(i+1) >= 0 || i+2 < c.verb && a.mentionAt(i+2) >= 0 {
				return i + 1
			}
		}
	}
	return c.sent.EndToken
}
