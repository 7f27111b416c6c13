package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// happens is an event's or a plan's own verb for a step of its course: "will take
// place", "would begin in July", "will enter into force".
func (a *Undertakings) happens(v *clauses.VerbGroup) bool {
	if a.Is(v.Head, "take") {
		return v.End < len(a.Tokens) && a.Is(v.End, "place")
	}
	if a.Is(v.Head, "enter") || a.Is(v.Head, "come") {
		return v.End+1 < len(a.Tokens) && a.Is(v.End, "into")
	}
	return a.Lexis.stage.Has(a.Words[v.Head]) && !a.hasObject(v)
}

// hasObject says whether a noun phrase follows a verb at once.
func (a *Undertakings) hasObject(v *clauses.VerbGroup) bool { return a.ObjectAt(v.End) }

// ObjectAt says whether a noun phrase begins at token i: no preposition, no time.
func (a *Undertakings) ObjectAt(i int) bool {
	if i >= len(a.Tokens) || a.StartsSentence(i) {
		return false
	}
	for _, x := range a.ValuesIn(i, i+6) {
		if int(x.LeadFirst) == i {
			return x.Kind != value.Date && x.Kind != value.Period && x.Kind != value.Duration // "begin next year"
		}
	}
	c := a.Class(i)
	if c&(words.IsThat|words.IsPronoun) != 0 {
		return false
	}
	return c&(words.IsDeterminer|words.IsPossessive) != 0 || c&(words.IsPreposition|words.IsBreak|words.IsAnd|words.IsTo|words.IsAdverb|words.IsSubordinator|words.IsRelative) == 0 && !a.Is(i, ".")
}

// serves says whether a plan, a grant or a mission is said to do what it is there
// for: "The project will provide training", "The assistance will take the form of …", "$5 million will help farmers".
func (a *Undertakings) serves(v *clauses.VerbGroup, s clauses.Subject) bool {
	if a.subjectSum(s) > 0 && v.Finite() && !a.Reduced(v) {
		return !a.opensChance(v.End)
	}
	if s.End <= s.First || !a.OfPlan(s) {
		return false
	}
	if a.Is(v.Head, "take") {
		return v.End+1 < len(a.Tokens) && a.Is(v.End, "the") && a.Is(v.End+1, "form")
	}
	return a.Lexis.serve.Has(a.Words[v.Head]) && !a.opensChance(v.End)
}

// opensChance says whether what is given from token i on is a chance and no thing:
// "will provide a boost to", "will offer these people opportunities".
func (a *Undertakings) opensChance(i int) bool {
	for end := min(len(a.Tokens), i+7); i < end && !a.StartsSentence(i); i++ {
		if a.Lexis.chances.Has(a.Words[i]) {
			return true
		}
		if a.Class(i)&(words.IsPreposition|words.IsTo|words.IsComma) != 0 && !a.Is(i, "with") {
			return false
		}
	}
	return false
}

// OfPlan says whether a subject's noun is a plan's: a programme or its parts, or
// a body that was set up, as the lists have them.
func (a *Undertakings) OfPlan(s clauses.Subject) bool {
	for i := s.End - 1; i >= s.First; i-- {
		if a.Lexis.Plan.Has(a.Words[i]) {
			return true
		}
		if a.Class(i)&(words.IsPreposition|words.IsClose) == 0 && i < s.End-1 {
			return false
		}
	}
	return false
}

// newPlan says whether something new to be done is named at token i: "an emergency
// mission", "additional support".
func (a *Undertakings) newPlan(i int) bool {
	if i+2 < len(a.Tokens) && a.Class(i)&words.IsDeterminer != 0 && a.Is(i+2, "of") && a.Lexis.founding.Has(a.Words[i+1]) {
		return true // "the establishment of a forum", "a gift of ten ships"
	}
	if i >= len(a.Tokens) || !a.Lexis.fresh.Has(a.Words[i]) {
		return false
	}
	for j := i + 1; j < len(a.Tokens) && j < i+6 && !a.StartsSentence(j) && a.Class(j)&(words.IsPreposition|words.IsBreak|words.IsTo) == 0; j++ {
		if a.Lexis.Plan.Has(a.Words[j]) && !a.Capital(j) {
			return true
		}
	}
	return false
}

// Tellers are those of whose undertakings and deeds a text tells without saying whose they are:
// the pair that the title of a fact sheet names, else those who undertake what it announces.
func (a *Undertakings) Tellers() []record.PartyCode {
	if a.Kind == record.FactSheet && a.TitlesPair() {
		return a.Who.Sides
	}
	return a.Ours()
}

// Ours are those who undertake what a text announces without saying who: the
// issuer of a release of its own, else all who speak together.
func (a *Undertakings) Ours() []record.PartyCode {
	if a.Issuer != "" && (len(a.Meetings) == 0 || a.Kind == record.FactSheet) && a.Kind != record.JointStatement && a.Kind != record.Readout {
		return []record.PartyCode{a.Issuer}
	}
	return a.Sides()
}
