package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// chainBefore are the mentions that end right before token end, joined by commas
// and "and": the subject of a verb there. Times and adverbs before the verb are skipped.
func (a *Diary) chainBefore(end, lo int) []int {
	i := a.asideBefore(end, lo)
	for i > lo && a.MentionAt(i-1) < 0 && end-i < 16 && a.skippable(i-1, lo) {
		i--
	}
	k := a.MentionAt(i - 1)
	if k < 0 || a.Mentions[k].First < lo || a.Mentions[k].End != i || a.isPlaceName(k) && a.Cue(a.Mentions[k].First-1)&words.CueIn != 0 {
		return nil
	}
	if a.landBehind(k, lo) {
		k--
	}
	out := []int{k}
	for k > 0 && a.Mentions[k-1].First >= lo {
		prev := k - 1
		if prev > 0 && a.Mentions[prev].Kind == who.MentionOffice && a.Class(a.Mentions[prev].First-1)&words.IsPreposition != 0 && !a.JoinWord(max(0, a.Mentions[prev].First-2)) && a.joinedBy(a.Mentions[prev].First, lo) == lo {
			prev--
		}
		if a.Mentions[prev].First < lo || a.isPlaceName(prev) || a.inOpening(prev, a.Mentions[k].First, lo) || !a.joins(a.Mentions[prev].End, a.Mentions[k].First) {
			break
		}
		k = prev
		out = append([]int{k}, out...)
	}
	if b := a.joinedBy(a.Mentions[k].First, lo); b > lo {
		out = append(a.chainBefore(b, lo), out...)
	}
	return out
}

// landBehind says whether a party is only the land of the person named before it: "Mr. X,
// Minister of Trade, Norway, will visit".
func (a *Diary) landBehind(k, lo int) bool {
	if k == 0 || a.Mentions[k].Kind != who.MentionParty {
		return false
	}
	m, one := &a.Mentions[k], &a.Mentions[k-1]
	return one.Kind == who.MentionPerson && one.Person >= 0 && one.First >= lo && m.First-one.End == 1 && a.Class(one.End)&words.IsComma != 0 && (a.People[one.Person].Of == "" || words.Contains(m.Parties, a.People[one.Person].Of))
}

// inOpening says whether somebody stands in the phrase that opens the sentence at
// token lo, parted by a comma alone from the subject at token next: "After an
// audience with the Pope, President X met".
func (a *Diary) inOpening(k, next, lo int) bool {
	first := a.Mentions[k].First
	if first <= lo || next-a.Mentions[k].End > 2 || a.Cue(a.Mentions[k].End)&words.CueComma == 0 || a.HasCue(a.Mentions[k].End, next, words.CueAnd) {
		return false
	}
	return a.Class(lo)&(words.IsPreposition|words.IsSubordinator) != 0 && a.Class(first-1)&(words.IsPreposition|words.IsSubordinator) != 0 && !a.JoinWord(max(lo, first-2))
}

// joinedBy is the comma, or the token itself, before "joined by" that ends at
// token first: who stands before it is the subject too. lo where there is none.
func (a *Diary) joinedBy(first, lo int) int {
	b := first - 2
	if b <= lo || a.Words[b+1] != a.Language.By.By || !a.In(b, a.Lexis.joined) {
		return lo
	}
	if a.Is(b-1, "as") {
		b--
	}
	if a.Cue(b-1)&words.CueComma != 0 {
		b--
	}
	return b
}

// isPlaceName says whether a party is named as a place: "Today in Norway, Minister X met".
func (a *Diary) isPlaceName(k int) bool {
	m := &a.Mentions[k]
	return m.Kind == who.MentionParty && m.First > 0 && a.Class(m.First-1)&words.IsPreposition != 0
}

// longestRelative is how many tokens a relative clause between a subject and its verb may have.
const longestRelative = 40

// shortAside and longestAside are how many tokens another aside there may have: a long one
// has to say who they are ("President X and President Y, leaders of the two islands, met").
const shortAside, longestAside = 14, 18

// asideBefore is the comma that begins an aside which another comma ends before
// token end: "Minister X, on a visit to Hanoi, held"; end where there is none.
func (a *Diary) asideBefore(end, lo int) int {
	if end-1 <= lo || a.Cue(end-1)&words.CueComma == 0 || a.listEnds(end-1) {
		return end
	}
	for i := end - 2; i > lo+1 && end-i < longestRelative; i-- {
		if a.Cue(i-1)&words.CueComma != 0 && a.Class(i)&words.IsRelative != 0 && a.MentionAt(i-2) >= 0 {
			return i - 1 // "Minister X, who is visiting Hanoi to attend the Forum, held"
		}
	}
	for i := end - 2; i > lo && end-i < longestAside; i-- {
		c := a.Class(i)
		if a.Cue(i)&words.CueComma != 0 && a.MentionAt(i-1) >= 0 && a.Mentions[a.MentionAt(i-1)].Kind != who.MentionParty {
			if k := a.MentionAt(i + 1); end-i >= shortAside && (k < 0 || a.Mentions[k].Kind != who.MentionGroup) {
				return end
			}
			return i + 1
		}
		if c&(words.IsModal|words.IsBe|words.IsHave|words.IsSemicolon) != 0 {
			return end
		}
	}
	return end
}

// listEnds says whether somebody is named right before token i, and not as the
// place of an aside ("on a visit to Japan,").
func (a *Diary) listEnds(i int) bool {
	k := a.MentionAt(i - 1)
	if k < 0 {
		return false
	}
	m := &a.Mentions[k]
	return m.Kind != who.MentionParty || m.First == 0 || a.Class(m.First-1)&words.IsPreposition == 0
}

// skippable says whether a token between subject and verb tells only when or how.
func (a *Diary) skippable(i, lo int) bool {
	c := a.Class(i)
	if c&(words.IsComma|words.IsAdverb|words.IsClose|words.IsOpen|words.IsDash|words.IsHave) != 0 || a.Words[i] == 0 && !a.Capital(i) {
		return true
	}
	for _, v := range a.ValuesIn(max(lo, i-6), i+7) {
		if int(v.LeadFirst) <= i && i < int(v.End) {
			return true
		}
	}
	return a.Cue(i)&words.CueIn != 0 || a.Words[i] == a.Language.By.On || a.Who.Signs[i].Inner&(who.NameCity) != 0
}

// joins says whether the words between two mentions put them into one list:
// commas and "and", "together with", or an aside between commas without a verb.
func (a *Diary) joins(first, end int) bool {
	first = a.pastOrigin(first, end)
	if end <= first || end-first > 24 {
		return false
	}
	plain, verb, items := true, false, false
	for i := first; i < end; i++ {
		c := a.Class(i)
		switch {
		case a.Cue(i)&(words.CueComma|words.CueAnd|words.CueThe|words.CueWith) != 0 || c&words.IsSemicolon != 0 || a.JoinWord(i) || a.Words[i] == a.Language.By.By && i > first && a.Cue(i-1)&words.CueAnd != 0:
		case c&(words.IsOpen|words.IsClose) != 0:
		default:
			plain = false
		}
		verb = verb || c&(words.IsPast|words.IsThird|words.IsModal|words.IsBe|words.IsHave|words.IsTo|words.IsRelative) != 0
		items = items || c&words.IsSemicolon != 0
	}
	if end-first > 12 && !items {
		return false
	}
	opens := a.Cue(first)&(words.CueComma|words.CueAnd) != 0 || a.Class(first)&words.IsSemicolon != 0
	if plain {
		return opens || a.JoinWord(first) || a.Cue(first)&words.CueWith != 0 && end-first == 1
	}
	return opens && !verb && (items || a.Cue(end-1)&words.CueComma != 0)
}

// pastOrigin is the token after what tells where somebody named before token i comes
// from: "of Ohio", "(D-OH)"; i for nothing such.
func (a *Diary) pastOrigin(i, end int) int {
	switch {
	case i+1 >= end:
	case (a.Cue(i)&words.CueOf != 0 || a.IsFrom(i)) && a.Capital(i+1) && a.MentionAt(i+1) < 0:
		if stop := a.Run(i+1, end); stop < end && a.Cue(stop)&(words.CueComma|words.CueAnd) != 0 || stop < end && a.Class(stop)&words.IsSemicolon != 0 {
			return stop
		}
	case a.Cue(i)&words.CueOpen != 0:
		for j := i + 1; j < end && j < i+8; j++ {
			if a.Cue(j)&words.CueClose != 0 {
				return j + 1
			}
		}
	}
	return i
}

// acts says whether a verb, or what begins a clause, stands in tokens [i, end).
func (a *Diary) acts(i, end int) bool {
	for ; i < end; i++ {
		if a.Class(i)&(words.IsPast|words.IsThird|words.IsModal|words.IsBe|words.IsHave|words.IsRelative|words.IsSemicolon) != 0 && a.Class(i)&(words.IsParticiple|words.IsNounish) == 0 {
			return true
		}
	}
	return false
}

// bracketDepth is how many brackets are open at token i, of those since token lo.
func (a *Diary) bracketDepth(i, lo int) int {
	depth := 0
	for ; lo < i; lo++ {
		if a.Class(lo)&words.IsOpen != 0 {
			depth++
		} else if a.Class(lo)&words.IsClose != 0 {
			depth--
		}
	}
	return depth
}
