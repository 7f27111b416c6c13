package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// settleLand gives offices of no party that of the land where their holders were hosts.
func (a *Diary) settleLand(list []int, land record.PartyCode) {
	for _, k := range list {
		if n := &a.Mentions[k]; land != "" && n.Kind == who.MentionOffice && len(n.Parties) == 0 {
			n.Parties = []record.PartyCode{land}
		}
	}
}

// greeted adds those whom the speaker names in greeting the guests: "Prime Minister X, Mrs X,
// distinguished guests".
func (a *Diary) greeted(c *convening) {
	m := &a.Meetings[0]
	for i := a.SentenceOf(c.after) + 1; i < len(a.Sents) && a.Sents[i].FirstToken < c.front; i++ {
		s := &a.Sents[i]
		for k := range a.Mentions {
			n := &a.Mentions[k]
			if n.First >= s.FirstToken && n.End <= min(s.EndToken, c.front) && n.Kind == who.MentionPerson && n.Person >= 0 && a.greetedAt(n) {
				a.addParticipant(m, k, record.Attendee)
			}
		}
	}
}

// guestBelow is the first of another party whom the head names behind the meal at token i.
func (a *Diary) guestBelow(i, end int) []int {
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if n.First > i && n.End <= end && n.Kind == who.MentionPerson && n.Person >= 0 && a.People[n.Person].Of != "" && a.People[n.Person].Of != a.Issuer {
			return []int{k}
		}
	}
	return nil
}

// ofPeople leaves out of mentions those that are of parties.
func (a *Diary) ofPeople(list []int) []int {
	var out []int
	for _, k := range list {
		if a.Mentions[k].Kind != who.MentionParty {
			out = append(out, k)
		}
	}
	return out
}

// hostAtTable settles who was host of the event of a speech: whoever is at home where
// it was given to guests, and, abroad, the one whom the speaker greets first.
func (a *Diary) hostAtTable(c *convening, guests bool) {
	m := &a.Meetings[0]
	if a.hostThere(m); !guests && len(m.Record.Participants) == 1 {
		m.Record.Participants[0].Part = record.Attendee // at a conference one only speaks
	}
	land := m.Record.Country
	if land == "" || land == a.Issuer || a.stands(m, land) {
		return
	}
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if n.First < c.after || n.End >= len(a.Tokens) || !a.greetedAt(n) {
			continue
		}
		if n.First > c.front+longestHead {
			return
		}
		if n.Kind == who.MentionPerson && n.Person >= 0 && a.People[n.Person].Of == land || n.Kind == who.MentionOffice && len(n.Parties) == 0 {
			if n.Kind == who.MentionOffice {
				n.Parties = []record.PartyCode{land}
			}
			a.addParticipant(m, k, record.Host)
			return
		}
	}
}

// greetedAt says whether commas set off a mention as those do whom a speaker addresses.
func (a *Diary) greetedAt(n *who.Mention) bool {
	return a.Class(n.End)&words.IsComma != 0 && (a.StartsSentence(n.First) || a.Class(n.First-1)&words.IsComma != 0 || a.Tokens[n.First-1].Class == text.Number)
}
