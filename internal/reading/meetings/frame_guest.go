package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// readsGuest: "X hosted Y", "X convened Y and Z", "X hosted the Third Summit".
func (a *Diary) readsGuest(c *convening) bool {
	if len(c.subject) == 0 {
		return false
	}
	first, end, any := a.eventAfter(c.after, c.end)
	if any && c.entry.Code == "guest" {
		c.nameFirst, c.nameEnd = first, end
		a.withWhom(c)
		return true
	}
	i, reach := a.pastDelegation(c.after, c.end), 5
	if c.entry.Code == "welcome" {
		reach = 2
	}
	for i < c.end && i < c.after+reach && a.MentionAt(i) < 0 {
		if a.IsFrom(i) {
			return false // "received a letter from X"
		}
		i++
	}
	if k := a.MentionAt(i); k >= 0 && a.isPlaceName(k) || a.missive(c.after, c.end) {
		return false // "received training in Norway", "received this morning a message from X"
	}
	if c.entry.Code == "welcome" && a.MentionAt(i) < 0 {
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

// pastDelegation is the token behind "a delegation led by" at token i, or i itself.
func (a *Diary) pastDelegation(i, end int) int {
	delegation := false
	for j := i; j+2 < end && j < i+longestDelegation; j++ {
		if delegation = delegation || a.Words[j] == a.Language.Cues.Delegation; delegation && a.Lexis.leading.Has(a.Words[j]) && a.Words[j+1] == a.Language.By.By {
			return j + 2
		}
	}
	return i
}

// missive says whether the first noun behind a verb of having guests is that of something
// written or asked: "received today the following message of".
func (a *Diary) missive(i, end int) bool {
	for stop := min(end, i+longestEncounter); i < stop && a.MentionAt(i) < 0; i++ {
		if a.Lexis.missives.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// withWhom finds those with whom an event was held.
func (a *Diary) withWhom(c *convening) {
	d := convening{sent: c.sent, after: max(c.nameEnd, c.after), end: c.end, entry: c.entry}
	with := a.withAfter(&d)
	c.object = a.chainAfter(with, c.sent.EndToken)
	a.unnamed(c, with)
}

// welcomedTo says whether a welcome is to a place or a meeting: "welcomed Prime
// Minister X to the White House".
func (a *Diary) welcomedTo(c *convening) bool {
	for i := c.after; i+1 < c.end; i++ {
		if a.Words[i] != a.Language.By.To && a.Cue(i)&words.CueFor == 0 && a.Cue(i)&words.CueIn == 0 {
			continue
		}
		if a.VenueAt(i+1, c.end) != "" || a.Who.Signs[i+1].Kinds&(who.NameCity|who.NameParty|who.NameBody) != 0 || a.HasCue(i+1, min(i+5, c.end), words.CueMeeting) {
			return true
		}
	}
	return false
}

// readsEvent: "X held talks with Y", "X had a telephone conversation with Y",
// "X attended the Third Summit".
func (a *Diary) readsEvent(c *convening) bool {
	first, end, any := a.eventAfter(c.after, c.end)
	if !any {
		first, end, any = a.coChaired(c)
	}
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

// coChaired is the name of what somebody chaired with others, be it a body: "co-chaired the 5th
// Joint Commission with".
func (a *Diary) coChaired(c *convening) (first, end int, ok bool) {
	if c.entry.Fields["part"] != string(record.CoChair) || a.WordAt(c.verb, "led") {
		return 0, 0, false
	}
	first = a.WithoutArticle(c.after)
	for i := first; i < c.end && (a.Capital(i) || a.Numbered(i) || a.Class(i)&words.IsDash != 0 || a.Cue(i)&words.CueOf != 0); i++ {
		if a.Capital(i) && a.Lexis.events.Has(a.Words[i]) {
			return first, i + 1, true
		}
	}
	return 0, 0, false
}

// readsJoining: "X joined the leaders of Y for the annual Summit".
func (a *Diary) readsJoining(c *convening) bool {
	c.object = a.chainAfter(c.after, c.sent.EndToken)
	c.nameFirst, c.nameEnd = a.forMeeting(c)
	return len(c.subject) > 0 && c.nameEnd > 0
}

// readsAudience: "The Sultan gave an audience at the palace to Prince X".
func (a *Diary) readsAudience(c *convening) bool {
	audience := false
	for i := c.after; i < c.sent.EndToken && i < c.after+14 && len(c.subject) > 0; i++ {
		audience = audience || a.Is(i, "audience") || a.Is(i, "audiences")
		if audience && a.Words[i] == a.Language.By.To || !audience && i == c.after && a.MentionAt(i) >= 0 {
			if list := a.chainAfter(i, c.sent.EndToken); len(list) > 0 {
				c.object = list
			}
		}
	}
	return audience && len(c.object) > 0
}

// readsPassive: "the Third Summit was held in …".
func (a *Diary) readsPassive(c *convening) bool {
	end := c.verb
	for end > c.sent.FirstToken && (a.Class(end-1)&(words.IsAdverb|words.IsComma) != 0 || a.Class(end-1)&words.IsClose != 0) {
		end--
	}
	first, stop := a.meetingName(c.sent.FirstToken, end)
	if stop == 0 {
		first, stop = a.meetingName(c.sent.FirstToken, c.verb) // with its short form in brackets
	}
	c.subject = nil
	if stop > 0 && (stop >= end-2 || a.onlySides(stop, end)) {
		c.nameFirst, c.nameEnd = first, stop
		if stop < end-2 && len(a.Meetings) == 0 {
			c.object = a.sidesWithin(stop, end)
		}
		return true
	}
	if a.heldBetween(c, end) {
		return true
	}
	for i := max(c.sent.FirstToken, end-6); i < end; i++ {
		if a.Cue(i)&(words.CueCall|words.CuePlain|words.CueMeeting) != 0 && a.MentionAt(i) < 0 {
			c.object = a.chainAfter(a.betweenBefore(c), c.verb)
			if len(c.object) == 0 {
				c.object = a.chainAfter(a.withAfter(c), c.sent.EndToken) // "Meetings were held with …"
			}
			return len(c.object) > 0 || i >= end-1 && len(a.Meetings) == 0 && i-c.sent.FirstToken < 4 && a.afterName(c)
		}
	}
	return false
}

// afterName says whether a title gives the name of the meeting that the body calls "the meeting".
func (a *Diary) afterName(c *convening) bool {
	d := *c
	a.nameFromTitle(&d)
	return d.title
}

// betweenBefore is the token after "between" or "with" before a passive verb:
// "A meeting between X and Y was held".
func (a *Diary) betweenBefore(c *convening) int {
	for i := c.sent.FirstToken; i < c.verb; i++ {
		if a.Cue(i)&words.CueWith != 0 || a.WordAt(i, "between") || a.WordAt(i, "of") {
			if a.MentionAt(i+1) >= 0 || i+2 < c.verb && a.MentionAt(i+2) >= 0 {
				return i + 1
			}
		}
	}
	return c.sent.EndToken
}
