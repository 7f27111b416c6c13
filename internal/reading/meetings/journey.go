package meetings

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// apart makes a meeting each of those whom somebody met separately: "met separately
// with X and Y", "During separate meetings with X and Y".
func (a *Diary) apart(list []convening) []convening {
	var out []convening
	for _, c := range list {
		if len(c.object) < 2 || c.nameEnd > 0 || !a.separately(&c) || !a.peopled(c.object) {
			out = append(out, c)
			continue
		}
		for _, k := range c.object {
			d := c
			d.object = []int{k}
			out = append(out, d)
		}
	}
	return out
}

// separately says whether the words of a clause part those who were met.
func (a *Diary) separately(c *convening) bool {
	for i := max(c.sent.FirstToken, c.verb-2); i < c.sent.EndToken && i < a.Mentions[c.object[0]].First; i++ {
		switch strings.ToLower(a.Written(i, i+1)) {
		case "separate", "separately":
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
