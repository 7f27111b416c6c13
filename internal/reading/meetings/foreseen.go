package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestTopic is how many tokens may stand between "discuss" and "with".
const longestTopic = 14

// foresees says whether a sentence about an announced visit tells of what it will bring, not
// of an earlier one: "The visit will provide an opportunity to discuss".
func (a *Diary) foresees(s *text.Sentence) bool {
	ahead := false
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.Lexis.Encounter.gone.Has(a.Words[i]) {
			return false
		}
		ahead = ahead || a.Class(i)&words.IsModal != 0 || a.Lexis.Contracted.Has(a.Words[i]) || a.Lexis.Encounter.chance.Has(a.Words[i])
	}
	return ahead
}

// foreseenAt are those whom a traveller is to see, told at token i by a noun ("my talks with
// X"), by what is to be discussed ("to discuss trade with X") or beside the traveller ("X and
// I will"), and the token after the words that lead to them; 0 for none.
func (a *Diary) foreseenAt(i int, s *text.Sentence) ([]int, int) {
	x, end := &a.Lexis.Encounter, s.EndToken
	switch {
	case i > s.FirstToken && i+1 < end && a.Cue(i)&words.CueI != 0 && a.Cue(i-1)&words.CueAnd != 0 && a.Class(i+1)&words.IsModal != 0:
		return a.heads(a.chainBefore(i-1, s.FirstToken)), i + 1
	case x.Noun.Has(a.Words[i]) || a.Lexis.Talks.Has(a.Words[i]):
		return a.foreseenWith(i+1, min(end, i+4))
	case x.treat.Has(a.Words[i]):
		return a.foreseenWith(i+1, min(end, i+longestTopic))
	case x.meet.Has(a.Words[i]) && i > s.FirstToken && (a.Words[i-1] == a.Language.By.To || a.Class(i)&words.IsGerund != 0):
		return a.heads(a.nearChain(i+1, end)), i + 1
	}
	return nil, 0
}

// foreseenWith are the people behind the first "with" in tokens [i, end), and the token after it.
func (a *Diary) foreseenWith(i, end int) ([]int, int) {
	for ; i < end; i++ {
		if a.Cue(i)&words.CueWith != 0 {
			return a.heads(a.nearChain(i+1, a.Sents[a.SentenceOf(i)].EndToken)), i + 1
		}
		if a.Class(i)&(words.IsModal|words.IsRelative|words.IsSemicolon|words.IsThat) != 0 {
			break
		}
	}
	return nil, 0
}

// heads are those of a list of whom words tell the name or the office.
func (a *Diary) heads(list []int) []int {
	var out []int
	for _, k := range list {
		if m := &a.Mentions[k]; m.Kind == who.MentionPerson && m.Person >= 0 && !a.Capital(m.End) || m.Kind == who.MentionOffice && len(m.Parties) == 1 {
			out = append(out, k)
		}
	}
	return out
}
