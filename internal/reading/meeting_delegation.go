package reading

import "entente.example/internal/text"

// ledSide adds whoever a sentence says led the side of a party, and gives the party to
// those of whom no words tell it: "The Chilean delegation will be led by X, while Y
// leads the Norwegian side".
func (a *analysis) ledSide(s *text.Sentence, m *meeting) bool {
	found := false
	for i := s.FirstToken + 1; i+1 < s.EndToken; i++ {
		if !a.engine.lexis.leading.has(a.words[i]) {
			continue
		}
		var side int
		var list []int
		if a.words[i+1] == a.engine.lexis.by.by {
			side, list = a.sideBefore(i, s.FirstToken), a.chainAfter(i+2, s.EndToken)
		} else if side = a.sideAfter(i+1, s.EndToken); side >= 0 {
			list = a.chainBefore(a.verbStart(i, s.FirstToken), s.FirstToken)
		}
		if side < 0 || len(list) == 0 {
			continue
		}
		for _, k := range list[:1] {
			if p := a.mentions[k].person; p >= 0 && !a.foreignWords(&a.mentions[k]) {
				a.people[p].of, a.people[p].guessed = a.mentions[side].parties[0], false
			}
			found = a.addAll([]int{k}, "", m) || found
		}
	}
	return found
}

// verbStart is the first token of the verb whose last is i: "will be leading".
func (a *analysis) verbStart(i, lo int) int {
	for i > lo && a.class(i-1)&(isModal|isBe|isHave) != 0 {
		i--
	}
	return i
}

// sideBefore is the mention of a party's side right before the verb at token i, -1 for none.
func (a *analysis) sideBefore(i, lo int) int {
	k := a.mentionAt(a.verbStart(i, lo) - 1)
	if k < 0 || a.mentions[k].kind != mentionParty || len(a.mentions[k].parties) != 1 || a.cue(a.mentions[k].end-1)&cueSide == 0 {
		return -1
	}
	return k
}

// sideAfter is the mention of a party's side at token i or behind its article, -1 for none.
func (a *analysis) sideAfter(i, hi int) int {
	for ; i < hi && a.cue(i)&cueThe != 0 && a.mentionAt(i) < 0; i++ {
	}
	k := a.mentionAt(min(i, hi-1))
	if k < 0 || a.mentions[k].kind != mentionParty || len(a.mentions[k].parties) != 1 || a.cue(a.mentions[k].end-1)&cueSide == 0 {
		return -1
	}
	return k
}
