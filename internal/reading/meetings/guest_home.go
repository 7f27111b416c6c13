package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// guestSentences is how many sentences of running text may tell where a guest is on a visit.
const guestSentences = 5

// landOfGuest gives a meeting of which no words tell the land that in which one of those who met
// is said to be on a visit: "Minister X of Chile, who is on a visit to Norway", "Minister X is
// visiting Norway".
func (a *Diary) landOfGuest() {
	if len(a.Meetings) != 1 {
		return
	}
	m := &a.Meetings[0]
	if m.Record.Country != "" || m.Record.Mode != record.InPerson || m.Coming {
		return
	}
	for _, s := range a.firstRead(guestSentences) {
		for i := s.FirstToken + 1; i < s.EndToken; i++ {
			e, after := a.visitAt(i, s.EndToken)
			if e == nil || a.Class(i)&words.IsModal != 0 || after >= s.EndToken {
				continue
			}
			if of := a.landAt(a.WithoutArticle(after)); of != "" && a.stands(m, of) && a.guestBefore(i, s, m, of) {
				m.Record.Country = of
				m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", a.WithoutArticle(after), a.NameEnd(a.WithoutArticle(after))))
				return
			}
		}
	}
	a.landOfHost(m)
}

// landOfHost gives a visit of which no words tell the land that of who invited the visitor.
func (a *Diary) landOfHost(m *who.Meeting) {
	for i := range m.Record.Participants {
		if p := &m.Record.Participants[i]; m.Visit && p.Part == record.Host && who.IsState(p.Of) {
			m.Record.Country = p.Of
			return
		}
	}
}

// landAt is the state whose name begins at token i, "" for none.
func (a *Diary) landAt(i int) record.PartyCode {
	if i >= len(a.Tokens) || a.Who.Signs[i].Kinds&who.NameParty == 0 || a.Who.Signs[i].Kinds&who.NameBody != 0 {
		return ""
	}
	return a.PlaceParty(i)
}

// guestBefore says whether the last of those named before token i is one who met, of another party.
func (a *Diary) guestBefore(i int, s *text.Sentence, m *who.Meeting, of record.PartyCode) bool {
	last := -1
	for k := range a.Mentions {
		if n := &a.Mentions[k]; n.First >= s.FirstToken && n.End <= i && n.Kind == who.MentionPerson && n.Person >= 0 {
			last = n.Person
		}
	}
	return last >= 0 && words.Contains(m.People, last) && a.People[last].Of != of
}
