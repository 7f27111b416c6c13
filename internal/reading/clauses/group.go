package clauses

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

func (a *Syntax) modalGroup(i, hi int) (VerbGroup, bool) {
	v := VerbGroup{First: i, Form: FormModal, Modal: a.Words[i], Negated: a.Class(i)&words.IsNot != 0}
	if a.Diary.Lexis.Contracted.Has(a.Words[i]) {
		v.Modal = a.Language.By.Will // "I'll", "we'll"
	}
	j := a.SkipAdverbs(a.SkipEnumerator(i+1), hi, &v)
	if j < hi && a.Class(j)&words.IsComma != 0 {
		j = a.SkipAdverbs(a.pastParenthesis(j, hi), hi, &v)
	}
	if j >= hi {
		return v, false
	}
	if a.Class(j) == 0 && a.Tokens[j].Class == text.Word && a.Tokens[j].Shape == text.Lower {
		v.Head, v.End = j, j+1
		return v, true // "will re-sequence": a verb that no list has
	}
	return a.withAuxiliaries(v, j, hi)
}

// pastParenthesis is the token after the words that commas part from a modal:
// "will, subject to final approval, provide"; the comma's own where none end so.
func (a *Syntax) pastParenthesis(comma, hi int) int {
	for i := comma + 1; i < hi && i < comma+12; i++ {
		if a.Class(i)&words.IsComma != 0 && i+1 < hi && a.Class(i+1)&(words.IsBase|words.IsBe|words.IsHave|words.IsAdverb) != 0 {
			return i + 1
		}
	}
	return comma
}

func (a *Syntax) infinitive(i, hi int) (VerbGroup, bool) {
	v := VerbGroup{First: i, Form: FormInfinitive}
	j := a.SkipAdverbs(i+1, hi, &v)
	if j+2 < hi && a.Is(j, "very") && a.Is(j+1, "much") {
		j += 2 // "to very much welcome"
	}
	if j >= hi || a.Class(j)&(words.IsBase|words.IsBe|words.IsHave|words.IsDo) == 0 || a.Capitalised(j) {
		return v, false
	}
	return a.withAuxiliaries(v, j, hi)
}

// withAuxiliaries reads "have been V-ing", "be V-ed", "V" from token j on.
func (a *Syntax) withAuxiliaries(v VerbGroup, j, hi int) (VerbGroup, bool) {
	v.Head, v.End = j, j+1
	for j < hi {
		c := a.Class(j)
		v.Head, v.End = j, j+1
		next := a.SkipAdverbs(j+1, hi, &v)
		if c&words.IsHave != 0 {
			next = a.pastManner(next, hi)
		}
		if next >= hi {
			v.Copula = c&words.IsBe != 0
			return v, true
		}
		n := a.Class(next)
		switch {
		case c&words.IsHave != 0 && n&(words.IsParticiple|words.IsBe) != 0 && !a.nounAfterHave(next):
			v.Perfect = true
		case c&words.IsBe != 0 && n&words.IsGerund != 0:
			v.Progressive = true
		case c&words.IsBe != 0 && n&words.IsParticiple != 0:
			v.Passive = true
		case c&words.IsDo != 0 && n&words.IsBase != 0 && v.Negated:
		default:
			v.Copula = c&words.IsBe != 0
			return v, c&(words.AnyVerb|words.IsBe|words.IsHave|words.IsDo) != 0 || v.Modal != 0
		}
		j = next
	}
	return v, true
}

func (a *Syntax) auxiliary(i, hi int) (VerbGroup, bool) {
	v := VerbGroup{First: i, Form: FormPresent, Negated: a.Class(i)&words.IsNot != 0}
	switch a.Language.Names.Vocabulary().Word(a.Words[i]) {
	case "had", "was", "were", "did":
		v.Form = FormPast
	case "having", "being":
		v.Form = FormGerund
	case "been", "be":
		v.Form = FormBare
	}
	return a.withAuxiliaries(v, i, hi)
}

// plainVerb judges a verb without auxiliaries by its neighbours.
func (a *Syntax) plainVerb(i, lo int) (VerbGroup, bool) {
	v := VerbGroup{First: i, Head: i, End: i + 1}
	c := a.Class(i)
	if a.Capitalised(i) && c&(words.IsPast|words.IsGerund) == 0 {
		return v, false
	}
	if a.Is(i, "back") && i+1 < len(a.Tokens) && a.Class(i+1)&(words.IsTo|words.IsPreposition|words.IsBreak|words.IsAnd) != 0 {
		return v, false // "returning them back to their posts"
	}
	if a.Is(i, "support") && i+1 < len(a.Tokens) && (a.Is(i+1, "for") || a.Is(i+1, "to") || a.Is(i+1, "of") || a.Is(i+1, "from")) {
		return v, false // "U.S. support for farms"
	}
	if i == lo && i+1 < len(a.Tokens) && c&words.IsThird != 0 && c&words.IsNounish != 0 && a.Class(i+1)&(words.IsPast|words.IsParticiple) != 0 {
		return v, false // "Projects completed in May"
	}
	if a.compounds(i, lo) {
		return v, false
	}
	before := a.Before(i, lo)
	if before >= lo && before == i-1 && c&(words.IsPast|words.IsGerund) == 0 && a.Tokens[before].Class == text.Number {
		return v, false // "20 million rounds"
	}
	if before >= lo && a.Class(before)&(words.IsDeterminer|words.IsPossessive|words.IsPreposition) != 0 && a.Class(before)&words.IsThat == 0 && c&words.IsGerund == 0 && (a.MentionEndingAt(before+1) < 0 || a.Class(before)&words.IsPossessive != 0) && !(c&words.IsPast != 0 && a.AsWellAs(before, lo)) {
		return v, false
	}
	if c&words.IsAdjective != 0 && before >= lo && a.Class(before)&words.AnyVerb != 0 && !a.InName(before) {
		return v, false // "advance shared interests"
	}
	switch {
	case c&words.IsPast != 0:
		v.Form = FormPast
	case c&words.IsParticiple != 0:
		v.Form, v.Passive = FormPast, true
	case c&words.IsGerund != 0:
		v.Form = FormGerund
	case c&words.IsThird != 0:
		v.Form = FormPresent
		return v, a.finitePlace(i, lo)
	default:
		v.Form = FormPresent
		if !a.finitePlace(i, lo) {
			v.Form = FormBare
		}
	}
	return v, true
}

// compounds says whether a noun that is seldom a verb ends a compound at token i: "a solar power plant near".
func (a *Syntax) compounds(i, lo int) bool {
	if i <= lo || !a.Lexis.seldom.Has(a.Words[i]) {
		return false
	}
	c := a.Class(i - 1)
	return c&(words.IsAdjective|words.IsNounish) != 0 && c&(words.IsPronoun|words.IsAdverb|words.IsModal|words.IsTo) == 0 && !a.Lexis.People.Has(a.Words[i-1]) && a.Doc.Text[a.Tokens[i-1].End-1] != 's'
}
