package reading

import "strings"

// apart makes a meeting each of those whom somebody met separately: "met separately
// with X and Y", "During separate meetings with X and Y".
func (a *analysis) apart(list []convening) []convening {
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
func (a *analysis) separately(c *convening) bool {
	for i := max(c.sent.FirstToken, c.verb-2); i < c.sent.EndToken && i < a.mentions[c.object[0]].first; i++ {
		switch strings.ToLower(a.written(i, i+1)) {
		case "separate", "separately":
			return true
		}
	}
	return false
}

// travelling says whether the doer of a later meeting is those whose journey the
// text tells, without their names: "The delegation met with", "They also met".
func (a *analysis) travelling(c *convening) bool {
	if len(a.meetings) == 0 || !a.meetings[0].visit || len(c.subject) != 1 {
		return false
	}
	m := &a.mentions[c.subject[0]]
	switch {
	case m.kind == mentionGroup && len(m.parties) == 0:
	case m.kind == mentionParty && m.parties[0] == a.issuer && a.cue(m.end-1)&cueSide != 0:
	default:
		return false
	}
	return m.first <= c.sent.FirstToken+longestDateline
}

// addTravellers adds the people of the journey to a meeting on it.
func (a *analysis) addTravellers(m *meeting) {
	v := &a.meetings[0]
	for _, p := range v.record.Participants[:v.company] {
		if p.Of == a.issuer {
			m.record.Participants = append(m.record.Participants, p)
		}
	}
	for _, p := range v.people {
		if a.people[p].of == a.issuer {
			m.people = append(m.people, p)
		}
	}
}

// meetsOther says whether a clause names people or a group of another party than the issuer's.
func (a *analysis) meetsOther(c *convening) bool {
	for _, k := range c.object {
		switch m := &a.mentions[k]; m.kind {
		case mentionPerson:
			if m.person >= 0 && a.people[m.person].of != a.issuer {
				return true
			}
		case mentionGroup, mentionOffice:
			if len(m.parties) > 0 && !contains(m.parties, a.issuer) {
				return true
			}
		}
	}
	return false
}

// meetsThere finds whom somebody travels to meet: "traveled to Oslo to meet with
// X", "visited Oslo for talks with X".
func (a *analysis) meetsThere(c *convening) {
	for i := c.after; i+2 < c.sent.EndToken && i < c.after+24; i++ {
		switch {
		case a.words[i] == a.engine.lexis.by.to && a.encounterVerb(i+1, c.sent.EndToken) > 0:
			j := a.encounterVerb(i+1, c.sent.EndToken)
			if a.cue(j)&cueWith != 0 {
				j++
			}
			c.object = a.chainAfter(j, c.sent.EndToken)
			return
		case a.cue(i)&cueFor != 0 && a.cue(i+1)&(cueMeeting|cuePlain) != 0 && a.cue(i+2)&cueWith != 0:
			c.object = a.chainAfter(i+3, c.sent.EndToken)
			return
		}
	}
}
