package programmes

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// agreedWith keeps an instrument in small letters whose kind and other party are told:
// "critical minerals agreement with Norway"; 0 where either is missing.
func (a *Register) agreedWith(i int, s *text.Sentence) int {
	if end := a.agreedBetween(i, s); end > 0 {
		return end
	}
	if i-1 <= s.FirstToken || !a.Lexis.Kinds.Has(a.Words[i-1]) || !a.Is(i, "agreement") && !a.Is(i, "agreements") && !a.Is(i, "deal") && !a.Is(i, "treaty") {
		return 0
	}
	end := a.otherParty(i+1, s.EndToken)
	if end == 0 || a.Is(i-1, "trade") && !a.Is(i-2, "free") {
		return 0
	}
	return a.keepProgramme(a.kindFrom(i, s), end, "", false)
}

// kindFrom is where the words in small letters begin that tell the kind of the instrument
// at token i: "critical minerals agreement".
func (a *Register) kindFrom(i int, s *text.Sentence) int {
	first := i - 1
	for first-1 > s.FirstToken && i-first < longestDescription && a.smallWord(first-1) && a.Class(first-1)&words.IsGerund == 0 {
		first--
	}
	return first
}

// agreedBetween keeps an instrument in small letters whose kind and two parties are told:
// "cultural agreement between Norway and Chile"; 0 where they are not.
func (a *Register) agreedBetween(i int, s *text.Sentence) int {
	if i-1 <= s.FirstToken || i+1 >= s.EndToken || !a.Is(i+1, "between") || !a.smallWord(i-1) || a.Lexis.Vague.Has(a.Words[i-1]) || !a.joinsParties(a.WithoutArticle(i+2), s.EndToken) {
		return 0
	}
	if end, whole := a.complementOf(i+1, s.EndToken); whole && a.In(i, a.Lexis.Between) {
		return a.keepProgramme(a.kindFrom(i, s), end, "", false)
	}
	return 0
}

// otherParty is the end of "with Norway" at token i, a second party after "and" in it;
// 0 for none.
func (a *Register) otherParty(i, hi int) int {
	if i+1 >= hi || !a.Is(i, "with") {
		return 0
	}
	code, end := a.PartyAt(i+1, hi, who.NameParty|who.NameBody)
	if code == "" || end < hi && (a.PossessiveAt(end, hi) || a.Capital(end)) {
		return 0
	}
	if end+1 < hi && a.Cue(end)&words.CueAnd != 0 {
		if other, stop := a.PartyAt(end+1, hi, who.NameParty|who.NameBody); other != "" {
			return stop
		}
	}
	return end
}

// ranked keeps a partnership between states by the rank that its words give it: "special
// strategic partnership", not any that is praised; 0 for no rank.
func (a *Register) ranked(i int, s *text.Sentence) int {
	first := i - 1
	for first > s.FirstToken && (a.Lexis.Ranks.Has(a.Words[first-1]) || first-1 > s.FirstToken && a.Class(first-1)&words.IsComma != 0 && a.Lexis.Ranks.Has(a.Words[first-2])) {
		first--
	}
	if first == i-1 {
		return 0
	}
	return a.keepProgramme(first, i+1, "", false)
}
