package reading

import "entente.example/internal/text"

// index marks, for each token, what the clause stages ask of it over and over.
func (a *analysis) index() {
	a.nameToken = resize(a.nameToken, len(a.tokens)+1)
	a.mentionEnd = resize(a.mentionEnd, len(a.tokens)+1)
	for _, m := range a.names {
		if a.tokens[m.First].Shape != text.Lower {
			mark(a.nameToken, int(m.First), int(m.End))
		}
	}
	a.programmeTok = resize(a.programmeTok, len(a.tokens)+1)
	for i := range a.programmes {
		for _, s := range a.programmes[i].spans {
			mark(a.programmeTok, s[0], s[1])
		}
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.kind == mentionParty && a.words[m.first] == a.engine.lexis.by.that {
			m.first++ // "said that Japan": no determiner of the party's name
		}
		a.mentionEnd[m.end] = int32(i + 1)
		if m.kind != mentionGroup {
			mark(a.nameToken, m.first, m.end)
		}
	}
	a.classes = a.classes[:0]
	for i := range a.tokens {
		a.classes = append(a.classes, a.classOf(i))
		a.inPerson = a.inPerson || a.is(i, "I")
	}
	a.findShorts()
	a.home = a.atHome()
}
