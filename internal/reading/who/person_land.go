package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// longestOffices is how many tokens the offices between a name and the land behind them may have.
const longestOffices = 30

// landsBehind gives people of no party that of the land which ends the words for who they are:
// "Ms X, Deputy Secretary, Department of Trade, Norway; Mr Y, Foreign Secretary, Chile".
func (a *Cast) landsBehind() {
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if m.Kind != MentionPerson || m.Person < 0 || len(m.Parties) > 0 || a.People[m.Person].Of != "" {
			continue
		}
		if of := a.landBehind(m); of != "" {
			a.People[m.Person].Of = of
		}
	}
}

// landBehind is the state that stands apart behind a name and the offices after it, "" for none.
func (a *Cast) landBehind(m *Mention) record.PartyCode {
	s := &a.Sents[a.SentenceOf(m.First)]
	if m.End+2 >= s.EndToken || a.Cue(m.End)&words.CueComma == 0 {
		return ""
	}
	for j := m.End + 1; j < s.EndToken && j < m.End+longestOffices; j++ {
		if k := a.MentionAt(j); k >= 0 && a.Mentions[k].Kind == MentionPerson && a.Mentions[k].Person != m.Person {
			return ""
		}
		if c := a.Class(j); c&(words.IsSemicolon|words.IsModal|words.IsBe|words.IsHave|words.IsRelative|words.IsThat) != 0 || a.Tokens[j].Shape == text.Lower && c&(words.IsPast|words.IsThird) != 0 {
			return ""
		}
		if a.Who.Signs[j].Kinds&NameParty == 0 || a.Who.Signs[j].Kinds&NameBody != 0 {
			continue
		}
		b := j - 1
		if a.Cue(b)&words.CueThe != 0 {
			b--
		}
		if end := a.NameEnd(j); (b > m.End || a.HasCue(m.First, m.End, words.CueComma)) && a.Who.Signs[b-1].Kinds&NameCity == 0 && a.Cue(b)&words.CueComma != 0 && (end >= s.EndToken-1 || a.Class(end)&(words.IsSemicolon|words.IsComma) != 0) {
			return record.PartyCode(a.EntryOf(j, NameParty).Code)
		}
	}
	return ""
}
