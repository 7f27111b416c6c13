package clauses

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// Index marks, for each token, what the clause stages ask of it over and over.
func (a *Syntax) Index() {
	a.NameToken = words.Resize(a.NameToken, len(a.Tokens)+1)
	a.MentionEnd = words.Resize(a.MentionEnd, len(a.Tokens)+1)
	for _, m := range a.Names {
		if a.Tokens[m.First].Shape != text.Lower {
			words.Mark(a.NameToken, int(m.First), int(m.End))
		}
	}
	a.ProgrammeTok = words.Resize(a.ProgrammeTok, len(a.Tokens)+1)
	for i := range a.Programmes {
		for _, s := range a.Programmes[i].Spans {
			words.Mark(a.ProgrammeTok, s[0], s[1])
		}
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Kind == who.MentionParty && a.Words[m.First] == a.Language.By.That {
			m.First++ // "said that Japan": no determiner of the party's name
		}
		a.MentionEnd[m.End] = int32(i + 1)
		if m.Kind != who.MentionGroup {
			words.Mark(a.NameToken, m.First, m.End)
		}
	}
	a.Classify()
	for i := 0; i < len(a.Tokens) && !a.InPerson; i++ {
		a.InPerson = a.Is(i, "I")
	}
	a.findShorts()
	a.Home, a.AmongOwn = a.atHome(), a.amongOwn()
}
