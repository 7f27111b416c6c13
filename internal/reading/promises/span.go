package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// frontPromises lets the promises from number n on, which one verb has led in,
// take their time from the words before its subject.
func (a *Undertakings) frontPromises(n int, v *clauses.VerbGroup, lo int) {
	ps := a.Promises[n:]
	if ps[0].First > v.First || ps[0].Act < v.First || v.Modal == 0 && (v.Form != clauses.FormPresent || v.Perfect) {
		return
	}
	first, end := a.openingTime(lo, v.First)
	if a.SubjectOf(v, lo).Kind == clauses.SubjectDirect {
		first, end = a.Fronted(a.SubjectOf(v, lo).First, lo), v.First
	}
	sum := a.subjectSum(a.SubjectOf(v, lo))
	for i := range ps {
		ps[i].modal, ps[i].sum = v.Modal != 0, sum
		ps[i].clause, ps[i].subject = first, end
	}
}

// subjectSum is where the sum stands that is a verb's subject: "A further $26 million will support"; 0 where none is.
func (a *Undertakings) subjectSum(s clauses.Subject) int {
	for _, x := range a.ValuesIn(s.First, min(s.End, s.First+longestBeforeSum)) {
		if x.Kind == value.Money {
			return int(x.First)
		}
	}
	return 0
}

// longestBeforeSum is how many words may stand before a sum that is a subject, and in it.
const longestBeforeSum = 6

// openingTime is the time that a sentence opens with, for a verb whose subject is no party:
// "Over the next year, the working group will"; nothing where another clause stands between.
func (a *Undertakings) openingTime(lo, verb int) (first, end int) {
	stop := min(verb, lo+longestOpening)
	for i := range a.Groups {
		w := &a.Groups[i]
		if w.First < verb && w.Finite() && !a.FollowsAnd(verb, lo) {
			return verb, verb
		}
		stop = min(stop, w.First)
	}
	for _, x := range a.ValuesIn(lo, stop) {
		if x.Kind == value.Date || x.Kind == value.Period || x.Kind == value.Duration {
			return int(x.LeadFirst), int(x.End)
		}
	}
	return verb, verb
}

// longestOpening is how many tokens the time that a sentence opens with may take, with what leads to it.
const longestOpening = 10

// promiseStart is where the words of a promise begin: at its verb, or at its
// subject where that is no party but what is promised.
func (a *Undertakings) promiseStart(v *clauses.VerbGroup, act, end, lo int, sieve string) int {
	if (v.Passive || a.SubjectOf(v, lo).Kind != clauses.SubjectDirect) && v.Finite() && (sieve == "speaker" || sieve == "joint") {
		return a.afterThat(a.wholeSubject(v, lo), v.First)
	}
	return a.fromAntecedent(v.First, act, end, v, lo)
}

// fromAntecedent begins a promise at the noun phrase that its object stands in
// where a relative parts them: "rules, which we are committed to defending".
func (a *Undertakings) fromAntecedent(first, act, end int, v *clauses.VerbGroup, lo int) int {
	s := a.SubjectOf(v, lo)
	rel := s.First - 1
	if first != v.First || end > act+1 || s.Kind != clauses.SubjectDirect || rel <= lo || a.Class(rel)&words.IsRelative == 0 {
		return first
	}
	return max(lo, a.NounPhrase(rel, lo))
}

// Fronted is where the adjunct before a subject begins: "In May, we"; the
// subject's own first token where there is none.
func (a *Undertakings) Fronted(subject, lo int) int {
	if subject-1 <= lo || a.Class(subject-1)&(words.IsComma|words.IsPreposition) == 0 && a.Class(subject-2)&words.IsComma == 0 {
		for _, x := range a.ValuesIn(max(lo, subject-8), subject) {
			if int(x.End) == subject {
				return int(x.LeadFirst)
			}
		}
		return subject
	}
	for i := subject - 2; i >= lo; i-- {
		if c := a.Class(i); c&(words.IsThat|words.IsSemicolon|words.IsColon) != 0 {
			return i + 1
		} else if c&words.AnyVerb != 0 && c&words.IsNounish == 0 && !a.InName(i) && c&(words.IsGerund|words.IsParticiple) == 0 {
			return subject
		}
	}
	return lo
}

// wholeSubject is where the noun phrase before a verb begins: "The deployment to Chile will".
func (a *Undertakings) wholeSubject(v *clauses.VerbGroup, lo int) int {
	s := a.SubjectOf(v, lo)
	if s.Kind == clauses.SubjectInside && s.First > lo && a.Class(s.First-1)&words.IsPreposition != 0 {
		return a.NounPhrase(s.First-1, lo)
	}
	return min(s.First, v.First)
}

// afterThat leaves out what introduces a clause: "that", "and", an adverb.
func (a *Undertakings) afterThat(first, verb int) int {
	if first > 0 && a.Tokens[first-1].Class == text.Number && !a.StartsSentence(first) {
		first-- // "300 officials"
	}
	for first < verb-1 && a.Class(first)&(words.IsThat|words.IsAnd|words.IsComma|words.IsAdverb) != 0 && a.Class(first+1)&words.AnyVerb == 0 {
		first++
	}
	return first
}
