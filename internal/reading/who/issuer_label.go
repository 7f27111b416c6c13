package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// OpensLabel says whether a mention is the label of one who speaks.
func (a *Cast) OpensLabel(k int) bool {
	m := &a.Mentions[k]
	if m.Kind != MentionPerson && m.Kind != MentionOffice || a.Class(a.pastAside(m.End))&words.IsColon == 0 {
		return false
	}
	b := a.FirstToken(a.BlockOf(m.First))
	return m.First <= b+1 && !(m.Kind == MentionOffice && len(m.Parties) == 0 && a.Issuer == "")
}

// labelColon is the colon of the label with which a paragraph may begin, 0 for none.
func (a *Cast) labelColon(s *text.Sentence) int {
	if s.FirstToken != a.FirstToken(s.Block) {
		return 0
	}
	return a.LabelEnd(s.FirstToken, s.EndToken)
}

// LabelEnd is the colon of the label that begins at token lo, 0 for none.
func (a *Cast) LabelEnd(lo, hi int) int {
	for i := lo + 1; i < hi && i < lo+LongestLabel; i++ {
		if a.Class(i)&words.IsColon != 0 {
			return i
		}
	}
	return 0
}

// pastAside is the token after a word in brackets at token i: "(retranslated)".
func (a *Cast) pastAside(i int) int {
	if i+2 < len(a.Tokens) && a.Cue(i)&words.CueOpen != 0 && a.Cue(i+2)&words.CueClose != 0 {
		return i + 3
	}
	return min(i, len(a.Tokens)-1)
}

// hasLabel says whether somebody speaks under a label with their name.
func (a *Cast) hasLabel(p int) bool {
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person == p && a.OpensLabel(k) {
			return true
		}
	}
	return false
}
