package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// attendanceList adds who opens each item of the list under "Participants included:".
func (a *Diary) attendanceList(lead *text.Sentence, m *who.Meeting) bool {
	found := false
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block <= lead.Block {
			continue
		}
		if a.Doc.Blocks[s.Block].Kind != text.ListItem {
			break
		}
		for k := range a.Mentions {
			if n := &a.Mentions[k]; n.First >= s.FirstToken && n.First < s.FirstToken+4 && n.End <= s.EndToken && a.takesPart(k) {
				a.addParticipant(m, k, "")
				found = true
				break
			}
		}
	}
	return found
}

// delegates adds those by whom parties were represented: "Palau and Tuvalu were
// represented by their Ministers".
func (a *Diary) delegates(i, after int, s *text.Sentence, m *who.Meeting) bool {
	end := after
	for end < s.EndToken && (a.Capital(end) || a.Cue(end)&words.CueAnd != 0 && end+1 < s.EndToken && a.Capital(end+1)) {
		end++
	}
	if end == after {
		return false
	}
	e := a.Evidence(after, end, "meetings.participant")
	for _, k := range a.chainBefore(i, s.FirstToken) {
		if n := &a.Mentions[k]; n.Kind == who.MentionParty && len(n.Parties) == 1 {
			m.Record.Participants = append(m.Record.Participants, record.Participant{Group: a.Written(after, end), Of: n.Parties[0], Evidence: &e})
		}
	}
	return true
}

// takesPart leaves out what attends nothing: parties named in passing and pronouns.
func (a *Diary) takesPart(k int) bool {
	m := &a.Mentions[k]
	if m.Kind == who.MentionOffice && m.End+1 < len(a.Tokens) && a.PossessiveAt(m.End, len(a.Tokens)) && a.Capital(m.End+1) {
		return false // "the Prime Minister's Office"
	}
	return m.Kind == who.MentionPerson && m.Person >= 0 || m.Kind == who.MentionGroup && m.Group.End > 0 && m.Sieve != "delegation" || m.Kind == who.MentionOffice
}

// fellows gives a group of others, of no party that it names, that of the person before
// it in a list: "Prime Minister X and other Ministers".
func (a *Diary) fellows(list []int, j int) {
	m := &a.Mentions[list[j]]
	if j == 0 || m.Kind != who.MentionGroup || len(m.Parties) > 0 || m.Group.End == 0 {
		return
	}
	of, before := a.Issuer, &a.Mentions[list[j-1]]
	switch {
	case before.Person >= 0:
		of = a.People[before.Person].Of
	case before.Kind != who.MentionOffice:
		return
	case len(before.Parties) == 1:
		of = before.Parties[0]
	}
	for i := m.First; i < m.End && i < m.First+2; i++ {
		if a.Is(i, "other") || a.Is(i, "his") || a.Is(i, "her") || a.Is(i, "senior") {
			if of != "" {
				m.Parties = []record.PartyCode{of}
			}
			return
		}
	}
}

// furtherPost says whether an item of a list is one more office of the person before it:
// "Ms. X, Leader of the Senior Officials, Country Coordinator of ASEAN, and Mr. Y".
func (a *Diary) furtherPost(list []int, j int) bool {
	if a.postOfNext(list, j) {
		return true
	}
	if j == 0 || a.Mentions[list[j]].Kind != who.MentionOffice || a.Mentions[list[j-1]].Kind != who.MentionPerson {
		return false
	}
	m, before := &a.Mentions[list[j]], &a.Mentions[list[j-1]]
	if a.Is(m.First-1, "current") {
		return true // "President X and current Chairman of the Union"
	}
	return m.First-before.End == 1 && a.Cue(before.End)&words.CueComma != 0 && (j+1 < len(list) || a.Class(m.End)&words.IsComma != 0)
}

// postOfNext says whether an item of a list, an office without article, is one more of the
// person right behind it: "meet with Deputy Prime Minister, Minister of Trade Ms. X".
func (a *Diary) postOfNext(list []int, j int) bool {
	if j+1 >= len(list) || a.Mentions[list[j]].Kind != who.MentionOffice || a.Mentions[list[j+1]].Kind != who.MentionPerson || a.Mentions[list[j+1]].Person < 0 {
		return false
	}
	m, next := &a.Mentions[list[j]], &a.Mentions[list[j+1]]
	if next.First-m.End != 1 || a.Cue(m.End)&words.CueComma == 0 {
		return false
	}
	if a.People[next.Person].Office == "" {
		return true // "the Governor-General, Sir X"
	}
	return a.Cue(m.First)&words.CueThe == 0 && (m.First == 0 || a.Cue(m.First-1)&(words.CueThe|words.CuePossessive) == 0)
}

// halfGroup says whether a group of no party is only the first half of one whose
// second half has them: "Ministers and Heads of Delegation from Fiji and Samoa".
func (a *Diary) halfGroup(list []int, j int) bool {
	if j+1 >= len(list) {
		return false
	}
	m, next := &a.Mentions[list[j]], &a.Mentions[list[j+1]]
	return m.Kind == who.MentionGroup && next.Kind == who.MentionGroup && len(m.Parties) == 0 && len(next.Parties) > 0 && next.First-m.End == 1 && a.Cue(m.End)&words.CueAnd != 0
}

// openingPerson is the person who opens a sentence in which another verb stands
// between: "Mr. X was present and shared the chair with …".
func (a *Diary) openingPerson(s *text.Sentence, before int) []int {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First >= before {
			break
		}
		if m.First >= s.FirstToken && m.Kind == who.MentionPerson && m.Person >= 0 && a.followedByAnd(before, m.End) {
			return []int{k}
		}
	}
	return nil
}
