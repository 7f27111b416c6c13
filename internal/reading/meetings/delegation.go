package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
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

// onSides adds those of whom a sentence says on which side they were present: "Present on the Chilean
// side were X and Y, on the Norwegian side Z", "From the Chilean side, X attended".
func (a *Diary) onSides(s *text.Sentence, m *who.Meeting) bool {
	if !a.HasCue(s.FirstToken, s.EndToken, words.CueSide) || !a.tellsPresence(s) {
		return false
	}
	found := false
	for i := s.FirstToken; i < s.EndToken; i++ {
		from := i
		if a.WordAt(i, "on") || a.IsFrom(i) || a.WordAt(i, "for") {
			from++
		} else if i > s.FirstToken {
			continue
		}
		side := a.sideAfter(from, s.EndToken)
		if side < 0 {
			continue
		}
		i = a.Mentions[side].End
		for _, k := range a.chainAfter(a.pastPresence(i, s.EndToken), s.EndToken) {
			n := &a.Mentions[k]
			if n.Kind != who.MentionPerson || n.Person < 0 {
				break
			}
			if p := &a.People[n.Person]; !a.ForeignWords(n) {
				p.Of, p.Guessed = a.Mentions[side].Parties[0], false
			}
			found = a.addAll([]int{k}, "", m) || found
		}
	}
	return found
}

// tellsPresence says whether a word of a sentence tells who was there.
func (a *Diary) tellsPresence(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.Lexis.present.Has(a.Words[i]) || a.WordAt(i, "represented") {
			return true
		}
	}
	return false
}

// pastPresence is the token past what says that those named next were there: "were", "by", "the
// meeting was also attended by".
func (a *Diary) pastPresence(i, end int) int {
	for i < end && !a.Capital(i) && (a.Class(i)&(words.IsBe|words.IsComma|words.IsColon|words.IsParticiple|words.IsAdverb) != 0 || a.Words[i] == a.Language.By.By || a.Cue(i)&words.CueThe != 0 && a.MentionAt(i) < 0 || a.Lexis.Encounter.Noun.Has(a.Words[i])) {
		i++
	}
	return i
}

// longestDelegation is how many words may say what delegation comes along.
const longestDelegation = 7

// delegationAlong adds the delegation that comes along with somebody, as the words from
// token after on tell: "accompanied by a five-member delegation".
func (a *Diary) delegationAlong(i, after int, s *text.Sentence, m *who.Meeting) bool {
	lead := a.accompanied(i, s, m)
	if lead < 0 || a.People[lead].Of == "" {
		return false
	}
	first := a.WithoutArticle(after)
	for d := first; d < s.EndToken && d < first+longestDelegation; d++ {
		if k := a.MentionAt(d); k >= 0 && a.Mentions[k].Kind == who.MentionPerson && a.Cue(a.Mentions[k].End)&words.CueAnd != 0 {
			first = a.WithoutArticle(a.Mentions[k].End + 1) // "by Minister X and a delegation"
			d = first - 1
			continue
		} else if a.Class(d)&words.IsComma != 0 || k >= 0 && a.Mentions[k].Kind == who.MentionPerson {
			return false
		}
		if a.Words[d] != a.Language.Cues.Delegation {
			continue
		}
		e := a.Evidence(first, d+1, "meetings.participant")
		if p := (record.Participant{Group: a.Written(first, d+1), Of: a.People[lead].Of, Evidence: &e}); !a.takesPartIn(&m.Record, &p) {
			m.Record.Participants = append(m.Record.Participants, p)
		}
		return true
	}
	return false
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
