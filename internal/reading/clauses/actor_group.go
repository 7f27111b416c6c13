package clauses

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// GroupActor is a subject that names no party but people who act, as written:
// "many other supporters of Ukraine", "30 countries", "Australia's superannuation funds".
func (a *Syntax) GroupActor(s Subject) []record.PartyCode {
	if a.Home {
		return nil
	}
	first := a.GroupStart(s)
	head := a.HeadOf(first, s.End)
	if a.BothSides(s, head) {
		return a.Sides()
	}
	if first < s.End && a.Class(first)&words.IsGerund != 0 {
		return nil
	}
	if head < first || s.End-first > 12 || !a.acting(head) || a.Class(head)&words.IsGerund != 0 {
		return nil
	}
	for i := first; i < s.End; i++ {
		if a.Class(i)&(words.IsComma|words.IsSemicolon|words.IsQuote|words.IsColon|words.IsRelative|words.IsThat|words.IsModal|words.IsBe|words.IsHave) != 0 && a.Class(i)&words.IsDeterminer == 0 {
			return nil
		}
	}
	if code, end := a.PartyAt(first, s.End, who.NameBody); code != "" && end == head && head == s.End-1 {
		return []record.PartyCode{code} // "Quad partners", "G7 members": the body itself
	}
	if code, end := a.PartyAt(first, s.End, who.NameParty); code != "" && end == s.End {
		return []record.PartyCode{code}
	}
	if a.Lexis.sent.Has(a.Words[head]) {
		for i := first; i < head; i++ {
			if codes := a.CodesAt(i, who.NameDemonym); len(codes) == 1 {
				return codes // "the 11th Chinese medical team"
			}
		}
	}
	if short := a.shortOf(first, head, s.End); short != "" {
		return []record.PartyCode{short}
	}
	if a.ownOrgan(max(0, s.First-1), head) {
		return []record.PartyCode{a.Issuer}
	}
	return []record.PartyCode{record.PartyCode(a.Plain(first, s.End))}
}

// shortOf is the body of whose members a subject tells by the short form that the text gave it: "GHI partners".
func (a *Syntax) shortOf(first, head, end int) record.PartyCode {
	if a.Class(first)&words.IsDeterminer != 0 {
		first++
	}
	if first+1 != head || head != end-1 || a.Tokens[first].Shape != text.Upper {
		return ""
	}
	if _, ok := a.spelledOut(first); !ok {
		return ""
	}
	if code := a.codeOfWord(first); code != "" {
		return code
	}
	return record.PartyCode(a.Written(first, first+1))
}

// organsOf are the states named one by one before those who serve them: "U.S. and Mexican law enforcement agencies".
func (a *Syntax) organsOf(s Subject) []record.PartyCode {
	first, head := s.First, a.HeadOf(s.First, s.End)
	if head < first || !a.Lexis.Serving.Has(a.Words[head]) {
		return nil
	}
	const names = who.NameParty | who.NameDemonym
	for i := head - 1; i > 0 && i >= first; i-- {
		if a.Class(i)&words.IsAnd == 0 || a.Who.Signs[i-1].Inner&names == 0 {
			continue
		}
		one, other := a.CodesAt(int(a.Names[a.Who.Signs[i-1].Match-1].First), names), a.CodesAt(i+1, names)
		if len(one) == 1 && len(other) == 1 {
			return words.Unique(append(one, other...))
		}
	}
	return nil
}

// ownOrgan says whether a group is of the state whose text it is: "senior
// administration officials", "these agencies".
func (a *Syntax) ownOrgan(first, head int) bool {
	if a.Kind == record.JointStatement || !who.IsState(a.Issuer) || !a.Lexis.Serving.Has(a.Words[head]) {
		return false
	}
	if a.Lexis.armed.Has(a.Words[head]) {
		return true // "110 more troops"
	}
	for i := first; i < head; i++ {
		if a.Lexis.ownWords.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// BothSides says whether a group is all who speak: "our two governments", "both countries".
func (a *Syntax) BothSides(s Subject, head int) bool {
	if head < s.First || head != s.End-1 || a.Cue(head)&(words.CueSides|words.CueLeader) == 0 && !a.Lexis.paired.Has(a.Words[head]) && !a.WordAt(head, "principals") {
		return false
	}
	if a.Kind == record.JointStatement && a.WordAt(head, "principals") {
		return true
	}
	for i := max(0, s.First-1); i < head; i++ {
		if a.Cue(i)&(words.CueWe|words.CueThey|words.CueCount) != 0 || a.Is(i, "both") || a.Is(i, "Both") || a.Is(i, "respective") {
			return true
		}
	}
	return false
}

// GroupStart leaves out the article, what joins the clause on, and hedges before a number.
func (a *Syntax) GroupStart(s Subject) int {
	first := a.counted(s.First, s.End)
	for first < s.End && a.Class(first)&(words.IsAnd|words.IsComma|words.IsDeterminer|words.IsPossessive|words.IsThat|words.IsAdverb) != 0 && !a.Is(first, "those") && a.Class(first)&words.AnyVerb == 0 && !a.Lexis.quantities.Has(a.Words[first]) && a.Tokens[first].Class != text.Number {
		first++
	}
	return first
}

// counted is where a noun phrase that begins at token first begins with its number
// and what it is a number of: "a coalition of more than 50 countries"; hedges are left out.
func (a *Syntax) counted(first, end int) int {
	for _, x := range a.ValuesIn(max(0, first-8), end) {
		if x.Kind == value.Quantity && int(x.End) > first && int(x.LeadFirst) <= first {
			first = int(x.First)
			if of := int(x.LeadFirst) - 1; of > 0 && a.Words[of] == a.Language.By.Of && a.acting(of-1) {
				first = of - 1
			}
			break
		}
	}
	for first > 0 && !a.StartsSentence(first) && (a.Lexis.quantities.Has(a.Words[first-1]) || a.Is(first-1, "other")) {
		first-- // "many other supporters"
	}
	if of := first - 1; of > 0 && a.Words[of] == a.Language.By.Of && a.acting(of-1) {
		first = of - 1 // "coalition of countries"
	}
	return first
}

// HeadOf is the noun that heads tokens [first, end): the last before a preposition.
func (a *Syntax) HeadOf(first, end int) int {
	for i := first; i < end; i++ {
		if a.Class(i)&(words.IsPreposition|words.IsTo) != 0 && i > first && !a.Capital(i) {
			return i - 1
		}
	}
	return end - 1
}

// acting says whether the noun at token i is one for people who act together.
func (a *Syntax) acting(i int) bool {
	if a.Lexis.People.Has(a.Words[i]) || a.Cue(i)&(words.CueLeader|words.CueMinister|words.CueOfficial) != 0 {
		return true
	}
	return a.Cue(i)&words.CueSides != 0 && !strings.HasSuffix(a.Written(i, i+1), "sides")
}

// PossessedBy says whether a group is one of the party named in it: "Australia's superannuation funds".
func (a *Syntax) PossessedBy(s Subject) bool {
	end := a.Mentions[s.Mentions[0]].End
	return end < s.End && a.Class(end)&words.IsPossessive != 0
}

// Independent says whether a group acts for itself and not for the party that speaks of it.
func (a *Syntax) Independent(s Subject) bool {
	h := a.HeadOf(a.GroupStart(s), s.End)
	return a.Lexis.others.Has(a.Words[h]) || a.Cue(h)&words.CueSides != 0
}
