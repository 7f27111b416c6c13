package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// wifeAlong says whether mention k is the wife, named by the surname alone, of one who
// takes part: "accompanied by Mrs. Torel".
func (a *Diary) wifeAlong(k int, m *who.Meeting) bool {
	p := a.Mentions[k].Person
	if p < 0 || len(a.People[p].Parts) != 1 || !a.People[p].Female {
		return false
	}
	for _, q := range m.People {
		if q != p && words.Contains(a.People[q].Parts, a.People[p].Parts[0]) {
			return true
		}
	}
	return false
}

// companyOf gives those who accompany somebody, and of whom no words tell the party,
// that of whom they accompany: an office may be one of many states.
func (a *Diary) companyOf(i int, list []int, s *text.Sentence, m *who.Meeting) {
	lead := a.accompanied(i, s, m)
	if lead < 0 || a.People[lead].Of == "" {
		return
	}
	for _, k := range list {
		m := &a.Mentions[k]
		if p := m.Person; p >= 0 && (a.People[p].Guessed || a.People[p].Of == "" || !a.namedWithParty(m)) {
			a.People[p].Of, a.People[p].Guessed = a.People[lead].Of, false
		} else if m.Kind == who.MentionGroup && len(m.Parties) == 0 && m.Group.Class != words.CueSides {
			m.Parties = []record.PartyCode{a.People[lead].Of}
		}
	}
}

// accompanied is the person whom others are said to accompany by the verb at token i, -1 for none.
func (a *Diary) accompanied(i int, s *text.Sentence, m *who.Meeting) int {
	lead := -1
	if before := a.chainBefore(i, s.FirstToken); len(before) > 0 {
		lead = a.Mentions[before[0]].Person
	}
	if lead < 0 && len(m.People) > 0 && m.Visit {
		return m.People[0]
	}
	return lead
}

// namedWithParty says whether the words by which somebody is named, or those right behind
// them, tell the party: "Minister X of Norway", "Norwegian Minister X".
func (a *Diary) namedWithParty(m *who.Mention) bool {
	for i := m.First; i < m.End+3 && i < len(a.Tokens) && a.SentenceOf(i) == a.SentenceOf(m.First) && (i < m.End || a.Class(i)&words.IsSemicolon == 0); i++ {
		if a.Who.Signs[i].Kinds&(who.NameParty|who.NameDemonym|who.NameBody) != 0 {
			return true
		}
	}
	return false
}
