package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// apart makes a meeting each of those whom somebody met separately: "met separately with X
// and Y", "spoke with X and, separately, with Y", "met X and Y in separate meetings".
func (a *Diary) apart(list []convening) []convening {
	var out []convening
	for _, c := range list {
		if len(c.object) < 2 || c.nameEnd > 0 && a.Capital(c.nameFirst) || !a.peopled(c.object) {
			out = append(out, c)
			continue
		}
		for _, group := range a.parted(&c) {
			d := c
			if d.object = group; len(group) < len(c.object) {
				d.nameFirst, d.nameEnd = 0, 0
			}
			out = append(out, d)
		}
	}
	return out
}

// parted are those whom a clause has somebody meet, one list for each meeting.
func (a *Diary) parted(c *convening) [][]int {
	last := len(c.object) - 1
	for j, k := range c.object[:last] {
		if a.separates(a.Mentions[k].End, a.Mentions[c.object[j+1]].First) {
			return [][]int{c.object[:j+1], c.object[j+1:]}
		}
	}
	end := a.Mentions[c.object[last]].End
	if !a.separates(max(c.sent.FirstToken, c.verb-longestManner), a.Mentions[c.object[0]].First) && !a.separates(end, min(end+longestManner, c.sent.EndToken)) {
		return [][]int{c.object}
	}
	var out [][]int
	for _, k := range c.object {
		out = append(out, []int{k})
	}
	return out
}

// longestManner is how many tokens before the verb and behind those who were met may tell that it was not together.
const longestManner = 4

// separates says whether a word in tokens [first, end) parts those who were met.
func (a *Diary) separates(first, end int) bool {
	for i := first; i < end; i++ {
		if a.In(i, a.Lexis.separate) {
			return true
		}
	}
	return false
}

// travelling says whether the doer of a later meeting is those whose journey the
// text tells, without their names: "The delegation met with", "They also met".
func (a *Diary) travelling(c *convening) bool {
	if len(a.Meetings) == 0 || !a.Meetings[0].Visit || len(c.subject) != 1 {
		return false
	}
	m := &a.Mentions[c.subject[0]]
	switch {
	case m.Kind == who.MentionGroup && len(m.Parties) == 0:
	case m.Kind == who.MentionParty && m.Parties[0] == a.Issuer && a.Cue(m.End-1)&words.CueSide != 0:
	default:
		return false
	}
	return m.First <= c.sent.FirstToken+who.LongestDateline
}

// addTravellers adds the people of the journey to a meeting on it.
func (a *Diary) addTravellers(m *who.Meeting) {
	v := &a.Meetings[0]
	for _, p := range v.Record.Participants[:v.Company] {
		if p.Of == a.Issuer {
			m.Record.Participants = append(m.Record.Participants, p)
		}
	}
	for _, p := range v.People {
		if a.People[p].Of == a.Issuer {
			m.People = append(m.People, p)
		}
	}
}

// meetsOther says whether a clause names people or a group of another party than the issuer's.
func (a *Diary) meetsOther(c *convening) bool {
	for _, k := range c.object {
		switch m := &a.Mentions[k]; m.Kind {
		case who.MentionPerson:
			if m.Person >= 0 && a.People[m.Person].Of != a.Issuer {
				return true
			}
		case who.MentionGroup, who.MentionOffice:
			if len(m.Parties) > 0 && !words.Contains(m.Parties, a.Issuer) {
				return true
			}
		}
	}
	return false
}

// meetsThere finds whom somebody travels to meet: "traveled to Oslo to meet with
// X", "visited Oslo for talks with X".
func (a *Diary) meetsThere(c *convening) {
	for i := c.after; i+2 < c.sent.EndToken && i < c.after+24; i++ {
		switch {
		case a.Words[i] == a.Language.By.To && a.encounterVerb(i+1, c.sent.EndToken) > 0:
			j := a.encounterVerb(i+1, c.sent.EndToken)
			if a.Cue(j)&words.CueWith != 0 {
				j++
			}
			c.object = a.chainAfter(j, c.sent.EndToken)
			return
		case a.Cue(i)&words.CueFor != 0 && a.Cue(i+1)&(words.CueMeeting|words.CuePlain) != 0 && a.Cue(i+2)&words.CueWith != 0:
			c.object = a.chainAfter(i+3, c.sent.EndToken)
			return
		}
	}
}

// pastInviter leaves out of those who do something by whom they were invited: "At the invitation of
// the President of Chile, X, the Prime Minister of Norway, Y, will visit".
func (a *Diary) pastInviter(c *convening) []int {
	if c.entry.Code != "visit" || len(c.subject) < 2 {
		return c.subject
	}
	first := a.Mentions[c.subject[0]].First
	for i := max(c.sent.FirstToken, first-longestInvitation); i < first; i++ {
		if a.WordAt(i, "invitation") {
			if rest := c.subject[len(a.ahead(c.subject)):]; len(rest) > 0 {
				return rest
			}
		}
	}
	return c.subject
}

// visited is the person of another party to whom a visit is paid: "paid a visit to the President
// of Chile, Ada Sokol".
func (a *Diary) visited(c *convening) []int {
	k := a.MentionAt(a.WithoutArticle(c.after))
	if k < 0 || a.Mentions[k].Kind != who.MentionPerson || a.Mentions[k].Person < 0 || a.People[a.Mentions[k].Person].Of == "" || a.People[a.Mentions[k].Person].Of == a.Issuer {
		return nil
	}
	return a.chainAfter(c.after, c.sent.EndToken)
}
