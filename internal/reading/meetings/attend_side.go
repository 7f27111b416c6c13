package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// bodySide adds the members of a body whose name the meeting has and nobody
// stands for yet: the first group of them that the text names.
func (a *Diary) bodySide(c *convening, m *who.Meeting) {
	for _, code := range a.NameParties(c.nameFirst, c.nameEnd) {
		p := record.PartyCode(code)
		if !a.IsBody(p) || a.stands(m, p) {
			continue
		}
		for k := range a.Mentions {
			n := &a.Mentions[k]
			if n.Kind == who.MentionGroup && n.Group.End > 0 && n.Group.Class != words.CueSides && len(n.Parties) == 1 && n.Parties[0] == p && a.ReadsProse(n.First) && (a.StartsSentence(n.First) || n.First > 0 && a.StartsSentence(n.First-1)) {
				a.addParticipant(m, k, "")
				break
			}
		}
	}
}

// stands says whether a participant stands for a party.
func (a *Diary) stands(m *who.Meeting, p record.PartyCode) bool {
	for i := range m.Record.Participants {
		if m.Record.Participants[i].Of == p {
			return true
		}
	}
	return false
}

// transcribed adds those whose labels a transcript has, where the text names
// fewer than two.
func (a *Diary) transcribed(m *who.Meeting) {
	if len(m.People) >= 2 {
		return
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken != a.FirstToken(s.Block) {
			continue
		}
		k := a.MentionAt(s.FirstToken)
		if k < 0 || a.Mentions[k].Kind != who.MentionPerson || a.Mentions[k].Person < 0 || a.Mentions[k].End >= s.EndToken {
			continue
		}
		if a.Class(a.Mentions[k].End)&words.IsColon != 0 && a.People[a.Mentions[k].Person].Of != "" {
			a.addParticipant(m, k, "")
		}
	}
}

// seenThere adds those whom a traveller is to see, who belong to the land of the visit where
// no words tell their party.
func (a *Diary) seenThere(list []int, m *who.Meeting) bool {
	people, all := len(m.People), len(m.Record.Participants)
	a.ministersThere(list, m.Record.Country)
	found := a.addAll(list, "", m)
	if m.Record.Country != "" {
		a.belongThere(m, people)
	}
	kept := m.Record.Participants[:all]
	for _, p := range m.Record.Participants[all:] {
		if p.Group == "" || p.Of != "" {
			kept = append(kept, p)
		}
	}
	m.Record.Participants = kept
	return found
}

// ministersThere gives ministers whom a guest of the issuer's is to see, and of whom no words tell
// the party, that of the land: "will have talks with senior Cabinet Ministers".
func (a *Diary) ministersThere(list []int, land record.PartyCode) {
	for _, k := range list {
		n := &a.Mentions[k]
		if land != "" && land == a.Issuer && n.Kind == who.MentionGroup && len(n.Parties) == 0 && n.Group.Class&words.CueMinister != 0 {
			n.Parties = []record.PartyCode{land}
		}
	}
}

// pastSelf is the token behind "me and" or "myself and" at token i, else i.
func (a *Diary) pastSelf(i int) int {
	if i+1 < len(a.Tokens) && (a.WordAt(i, "me") || a.WordAt(i, "myself")) && a.Cue(i+1)&words.CueAnd != 0 {
		return i + 2
	}
	return i
}
