package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// chainAfter are the mentions of the list that begins at token i or a few words after it.
func (a *Diary) chainAfter(i, hi int) []int {
	k := -1
	for n := 0; n < 8 && i+n < hi; n++ {
		if k = a.MentionAt(i + n); k >= 0 {
			if m := &a.Mentions[k]; m.End == m.First+1 && a.Class(m.First)&words.IsPossessive != 0 {
				k = -1
				continue
			}
			break
		}
		c := a.Class(i + n)
		if c&(words.IsPast|words.IsThird|words.IsModal|words.IsRelative|words.IsSubordinator) != 0 && c&(words.IsDeterminer|words.IsNounish|words.IsPreposition|words.IsParticiple) == 0 {
			return nil
		}
	}
	if k < 0 {
		return nil
	}
	if m := &a.Mentions[k]; m.Kind == who.MentionOffice && k+1 < len(a.Mentions) && a.Counterpart(k, a.Mentions[k+1].First) {
		k++
	}
	out := []int{k}
	for k+1 < len(a.Mentions) && a.Mentions[k+1].First < hi && a.joins(a.Mentions[k].End, a.Mentions[k+1].First) && !a.isSubject(k+1, hi) && !a.behindCity(k+1) {
		k++
		out = append(out, k)
	}
	return out
}

// behindCity says whether a party is the country of the city named before it: "met
// Prime Minister X, in Tokyo, Japan".
func (a *Diary) behindCity(k int) bool {
	m := &a.Mentions[k]
	return m.Kind == who.MentionParty && m.First > 1 && a.Cue(m.First-1)&words.CueComma != 0 && a.Who.Signs[m.First-2].Inner&who.NameCity != 0
}

// isSubject says whether a verb of its own follows a mention in a list: "met with
// X, and Y thanked".
func (a *Diary) isSubject(k, hi int) bool {
	end := a.Mentions[k].End
	if end+1 < hi && a.Class(end)&words.IsComma != 0 && a.OnlyJoins(a.Mentions[k-1].End, a.Mentions[k].First) && a.Cue(a.Mentions[k].First-1)&words.CueAnd == 0 {
		end++ // "At the invitation of X, Minister Y of Z, paid an official visit"
		return a.Class(end)&words.IsPast != 0 && end+1 < hi && a.Class(end+1)&words.IsDeterminer != 0
	}
	return end < hi && a.Class(end)&(words.IsPast|words.IsThird|words.IsModal|words.IsBe) != 0 && a.Class(end)&(words.IsNounish|words.IsParticiple) == 0
}

// openers are the people named at the start of a sentence whose verb is parted
// from them by others that no mention names: "Secretary X and staff from the Office met".
func (a *Diary) openers(c *convening) []int {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.First >= c.verb {
			return nil
		}
		if m.First >= c.sent.FirstToken && m.Kind == who.MentionParty && m.End < c.verb && a.titleWords(m.End, c.verb) {
			return []int{k} // "the White House Office of Trade hosted"
		}
		if m.First < c.sent.FirstToken || !a.IsDelegation(m) && (m.Kind != who.MentionPerson || m.Person < 0) && !a.groupOpens(m, c) {
			continue
		}
		if m.First > c.sent.FirstToken+14 {
			return nil
		}
		out := []int{k}
		for k+1 < len(a.Mentions) && a.Mentions[k+1].First < c.verb && a.joins(a.Mentions[k].End, a.Mentions[k+1].First) && !a.explains(k) {
			k++
			out = append(out, k)
		}
		if a.acts(a.Mentions[k].End, c.verb) {
			return nil
		}
		return out
	}
	return nil
}

// explains says whether the group behind a group at the start of a sentence tells what
// the first one is: "Representatives of Chile and Fiji, members of the Council, met".
func (a *Diary) explains(k int) bool {
	m, next := &a.Mentions[k], &a.Mentions[k+1]
	return m.Kind == who.MentionGroup && next.Kind == who.MentionGroup && next.First == m.End+1 && a.Class(m.End)&words.IsComma != 0 && next.End < len(a.Tokens) && a.Cue(next.End)&words.CueAnd == 0
}

// fromGroup is the whole subject of a clause, where a group opens the sentence and the
// parties right before the verb only end the list: "Representatives of Chile, along
// with Fiji (as the chair) and Samoa, met".
func (a *Diary) fromGroup(c *convening) []int {
	for _, k := range c.subject {
		if a.Mentions[k].Kind != who.MentionParty {
			return c.subject
		}
	}
	k := a.FirstMentionFrom(c.sent.FirstToken)
	if len(c.subject) == 0 || k >= c.subject[0] || !a.groupOpens(&a.Mentions[k], c) || a.acts(a.Mentions[k].End, c.verb) {
		return c.subject
	}
	along := false
	for i := a.Mentions[k].End; i < a.Mentions[c.subject[0]].First; i++ {
		along = along || a.JoinWord(i)
	}
	if !along {
		return c.subject
	}
	var out []int
	for ; k < len(a.Mentions) && a.Mentions[k].End <= c.verb; k++ {
		if a.bracketDepth(a.Mentions[k].First, c.sent.FirstToken) == 0 {
			out = append(out, k)
		}
	}
	return out
}

// groupOpens says whether a group of parties opens a sentence, or what stands behind its
// day: "Representatives of Chile and Fiji, members of the Council, met".
func (a *Diary) groupOpens(m *who.Mention, c *convening) bool {
	return m.Kind == who.MentionGroup && m.Group.End > 0 && len(m.Parties) > 0 && m.First <= a.afterOpening(c)+1
}

// titleWords says whether tokens [first, end) are words with capitals and what
// joins them: the rest of an office's name.
func (a *Diary) titleWords(first, end int) bool {
	for i := first; i < end; i++ {
		if !a.Capital(i) && a.Cue(i)&(words.CueOf|words.CueAnd|words.CueThe|words.CueFor) == 0 {
			return false
		}
	}
	return a.Capital(first)
}
