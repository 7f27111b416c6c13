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
