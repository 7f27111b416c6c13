package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// wishToSay reads "would like to welcome", "continue to condemn", "took the opportunity
// of thanking" and "want to start by thanking" as one reporting verb: the one that the
// verb group numbered i leads to.
func (a *Speech) wishToSay(fr *Frame, i, hi int) {
	if fr.Rule != nil && !a.Lexis.wishing.Has(a.Words[fr.Verb.Head]) || fr.Verb.Negated {
		return
	}
	groups := a.Groups
	for last := &fr.Verb; i+1 < len(groups) && a.carries(last, &groups[i+1]); last = &groups[i] {
		i++
		next := &groups[i]
		if r, end := a.PredicateAt(next, hi); r != nil && r.Kind == grammar.Predicate && speechOnly(r) && (fr.Rule == nil || r.Gives["promisable"] == "") {
			fr.Rule, fr.content = r, end
			return
		}
	}
}

// carries says whether a verb only leads to the next one: "want to", "start by".
func (a *Speech) carries(v, next *clauses.VerbGroup) bool {
	wishes := a.Lexis.wishing.Has(a.Words[v.Head])
	switch {
	case next.Negated:
		return false
	case next.Form == clauses.FormInfinitive && a.Before(next.First, v.First) == v.End-1:
		return wishes || v.Modal != 0
	case next.Form == clauses.FormGerund && wishes && next.First <= v.End+longestOccasion && a.Words[next.First-1] == a.Language.By.By:
		return true
	}
	return a.takesOccasion(v, next)
}

// longestOccasion is how many tokens may stand between "take" and what the
// opportunity is taken for.
const longestOccasion = 6

// takesOccasion is "took this opportunity to thank", "used the occasion of thanking".
func (a *Speech) takesOccasion(v, next *clauses.VerbGroup) bool {
	if !a.Lexis.taking.Has(a.Words[v.Head]) || next.First > v.End+longestOccasion || next.Form != clauses.FormInfinitive && next.Form != clauses.FormGerund {
		return false
	}
	for i := v.End; i < next.First; i++ {
		if a.Lexis.occasions.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// speaksOfSelf says whether the one whose words these are is the subject of a
// reporting verb, though no word before it says so: "I'm confident that", "Let me
// thank", "Please convey", "Minister, thank you".
func (a *Speech) speaksOfSelf(fr *Frame, lo int) bool {
	if fr.Rule == nil || fr.Rule.Kind != grammar.Predicate || !a.Voiced() || a.Voice.Kind == clauses.VoiceList {
		return false
	}
	v := &fr.Verb
	if a.Cast.Lexis.SelfVerbs.Has(a.Words[v.First]) {
		return v.First == lo || !a.embedded(v.First, lo)
	}
	b := a.Before(v.First, lo)
	if b >= lo && a.Cast.Lexis.SelfVerbs.Has(a.Words[b]) {
		return b == lo || !a.embedded(b, lo) // "I'd like to thank"
	}
	return b > lo && (a.Lexis.MeWords.Has(a.Words[b]) && a.Lexis.leave.Has(a.Words[b-1]) || a.Class(b)&words.IsComma != 0 && v.Form == clauses.FormPresent && len(a.SubjectOf(v, lo).Mentions) == 0 && a.calledUpTo(b, lo))
}

// calledUpTo says whether tokens [lo, end) only call somebody: "Prime Minister, dear Ada".
func (a *Speech) calledUpTo(end, lo int) bool {
	for i := lo; i < end; i++ {
		if !a.Capital(i) && a.MentionAt(i) < 0 && a.Class(i)&(words.IsComma|words.IsOpen|words.IsClose) == 0 && !a.Is(i, "dear") && !a.Is(i, "my") && !a.Is(i, "interpreter") && !a.Is(i, "friend") {
			return false
		}
	}
	return end > lo
}

// speechOnly acts are done by saying so: "would like to thank" thanks.
func speechOnly(r *grammar.Rule) bool {
	switch record.Act(r.Gives["act"]) {
	case record.Welcome, record.Emphasise, record.Condole, record.Condemn, record.Reaffirm, record.Inform, record.Request, record.Oppose, record.Concern:
		return true
	}
	return false
}
