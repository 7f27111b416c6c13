package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// ledSide adds whoever a sentence says led the side of a party, and gives the party to
// those of whom no words tell it: "The Chilean delegation will be led by X, while Y
// leads the Norwegian side".
func (a *Diary) ledSide(s *text.Sentence, m *who.Meeting) bool {
	found := false
	for i := s.FirstToken + 1; i+1 < s.EndToken; i++ {
		if !a.Lexis.leading.Has(a.Words[i]) {
			continue
		}
		var side int
		var list []int
		if a.Words[i+1] == a.Language.By.By {
			side, list = a.sideBefore(i, s.FirstToken), a.chainAfter(i+2, s.EndToken)
		} else if side = a.sideAfter(i+1, s.EndToken); side >= 0 {
			list = a.chainBefore(a.verbStart(i, s.FirstToken), s.FirstToken)
		}
		if side < 0 || len(list) == 0 {
			continue
		}
		for _, k := range list[:1] {
			if p := a.Mentions[k].Person; p >= 0 && !a.ForeignWords(&a.Mentions[k]) {
				a.People[p].Of, a.People[p].Guessed = a.Mentions[side].Parties[0], false
			}
			found = a.addAll([]int{k}, "", m) || found
		}
	}
	return found
}

// verbStart is the first token of the verb whose last is i: "will be leading".
func (a *Diary) verbStart(i, lo int) int {
	for i > lo && a.Class(i-1)&(words.IsModal|words.IsBe|words.IsHave) != 0 {
		i--
	}
	return i
}

// sideBefore is the mention of a party's side right before the verb at token i, -1 for none.
func (a *Diary) sideBefore(i, lo int) int {
	k := a.MentionAt(a.verbStart(i, lo) - 1)
	if k < 0 || a.Mentions[k].Kind != who.MentionParty || len(a.Mentions[k].Parties) != 1 || a.Cue(a.Mentions[k].End-1)&words.CueSide == 0 {
		return -1
	}
	return k
}

// sideAfter is the mention of a party's side at token i or behind its article, -1 for none.
func (a *Diary) sideAfter(i, hi int) int {
	for ; i < hi && a.Cue(i)&words.CueThe != 0 && a.MentionAt(i) < 0; i++ {
	}
	k := a.MentionAt(min(i, hi-1))
	if k < 0 || a.Mentions[k].Kind != who.MentionParty || len(a.Mentions[k].Parties) != 1 || a.Cue(a.Mentions[k].End-1)&words.CueSide == 0 {
		return -1
	}
	return k
}
