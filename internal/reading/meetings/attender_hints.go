package meetings

import (
	"slices"

	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// askAttender gives an attender the hints that the text gives.
func (a *Diary) askAttender(c *Attender, s *side) {
	a.takenHints(c)
	a.meetingHints(c)
	a.partyHints(c, s)
	a.personHints(c)
	a.mentionHints(c)
	a.Lexis.Book.Pair(&c.Hints)
}

// say adds the hint that an answer gives, once.
func (a *Diary) say(c *Attender, q hints.Question, answer string) {
	if h, ok := a.Lexis.Book.Named(q, answer); ok {
		c.once(h)
	}
}

// once adds a hint that an attender does not have yet.
func (c *Attender) once(h hints.Hint) {
	if !slices.Contains(c.Hints.All(), h) {
		c.Hints.Add(h)
	}
}

// sayIf adds the hint that an answer gives, where it holds.
func (a *Diary) sayIf(on bool, c *Attender, q hints.Question, answer string) {
	if on {
		a.say(c, q, answer)
	}
}

// mostCounted is the greatest number that is told apart from greater ones.
const mostCounted = 4

// count adds the hint that a number gives.
func (a *Diary) count(c *Attender, q hints.Question, n int) {
	c.Hints.Add(a.Lexis.Book.Of(q, min(n, mostCounted)))
}

// word adds the hint that the word of a token gives, once.
func (a *Diary) word(c *Attender, q hints.Question, tok int) {
	if h, ok := a.Lexis.Book.Said(q, a.Words[tok], a.Language.Names.Vocabulary()); ok {
		c.once(h)
	}
}

// takenHints tell what the rules made of an attender.
func (a *Diary) takenHints(c *Attender) {
	if !c.Taken {
		a.say(c, askTaken, "no")
		return
	}
	a.say(c, askTaken, "yes")
	a.say(c, askPart, string(c.Part))
	a.count(c, askRow, c.row)
	a.sayIf(c.row >= a.Meetings[c.Meeting].Company, c, askTrait, "company")
}

// meetingHints tell which meeting it was.
func (a *Diary) meetingHints(c *Attender) {
	m := &a.Meetings[c.Meeting]
	a.say(c, askTextKind, string(a.Kind))
	a.say(c, askMode, string(m.Record.Mode))
	a.count(c, askMeetings, len(a.Meetings))
	a.count(c, askTakenAll, len(m.Record.Participants))
	a.sayIf(m.Coming, c, askTrait, "coming")
	a.sayIf(m.Visit, c, askTrait, "visit")
	a.sayIf(a.elsewhere(c), c, askTrait, "elsewhere")
}

// elsewhere says whether an attender took part in another meeting of the text.
func (a *Diary) elsewhere(c *Attender) bool {
	for i := range a.Meetings {
		if i != c.Meeting && slices.ContainsFunc(a.Meetings[i].Record.Participants, func(p record.Participant) bool { return p.Person == c.Person && p.Of == c.Of }) {
			return true
		}
	}
	return false
}

// partyHints tell on whose side an attender is, and who else of it may have come.
func (a *Diary) partyHints(c *Attender, s *side) {
	fellows := s.taken
	if c.Taken {
		fellows--
	}
	a.say(c, askSide, a.sideName(c))
	a.count(c, askPeople, s.people)
	a.count(c, askFellows, fellows)
	a.sayIf(c.person >= 0 && c.person == s.first, c, askTrait, "first")
}

// sideName tells whose an attender is: the issuer's, those of the land of the meeting, a body's.
func (a *Diary) sideName(c *Attender) string {
	switch {
	case c.Of == "":
		return hints.None
	case c.Of == a.Issuer:
		return "issuer"
	case a.IsBody(c.Of):
		return "body"
	case c.Of == a.Meetings[c.Meeting].Record.Country:
		return "host"
	}
	return "other"
}

// personHints tell who an attender is.
func (a *Diary) personHints(c *Attender) {
	if c.person < 0 {
		a.say(c, askWhat, groupOrParty(c))
		return
	}
	p := &a.People[c.person]
	a.sayIf(p.Name != "", c, askWhat, "person")
	a.sayIf(p.Name == "", c, askWhat, "unnamed")
	for _, post := range p.Posts {
		a.say(c, askPost, post)
	}
	a.sayIf(len(p.Posts) == 0, c, askTrait, "postless")
	a.sayIf(p.Guessed, c, askTrait, "guessed")
	a.sayIf(p.Title, c, askTrait, "titled")
	a.sayIf(a.Who.Lead == c.person, c, askTrait, "lead")
	if i := slices.Index(a.Principals, c.person); i >= 0 {
		a.count(c, askPrincipal, i)
	}
}

// groupOrParty tells a group that the rules took from a party that is only named.
func groupOrParty(c *Attender) string {
	if c.Taken && c.Group != "" {
		return "group"
	}
	return "party"
}
