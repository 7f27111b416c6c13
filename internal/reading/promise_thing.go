package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// happens is an event's or a plan's own verb for a step of its course: "will take
// place", "would begin in July", "will enter into force".
func (a *analysis) happens(v *verbGroup) bool {
	if a.is(v.head, "take") {
		return v.end < len(a.tokens) && a.is(v.end, "place")
	}
	if a.is(v.head, "enter") || a.is(v.head, "come") {
		return v.end+1 < len(a.tokens) && a.is(v.end, "into")
	}
	return a.engine.lexis.stage.has(a.words[v.head]) && !a.hasObject(v)
}

// hasObject says whether a noun phrase follows a verb at once.
func (a *analysis) hasObject(v *verbGroup) bool { return a.objectAt(v.end) }

// objectAt says whether a noun phrase begins at token i: no preposition, no time.
func (a *analysis) objectAt(i int) bool {
	if i >= len(a.tokens) || a.startsSentence(i) {
		return false
	}
	for _, x := range a.valuesIn(i, i+6) {
		if int(x.LeadFirst) == i {
			return x.Kind != value.Date && x.Kind != value.Period && x.Kind != value.Duration // "begin next year"
		}
	}
	c := a.class(i)
	if c&(isThat|isPronoun) != 0 {
		return false
	}
	return c&(isDeterminer|isPossessive) != 0 || c&(isPreposition|isBreak|isAnd|isTo|isAdverb|isSubordinator|isRelative) == 0 && !a.is(i, ".")
}

// serves says whether a plan, a grant or a mission is said to do what it is there
// for: "The project will provide training", "The assistance will take the form of …".
func (a *analysis) serves(v *verbGroup, s subject) bool {
	if s.end <= s.first || !a.ofPlan(s) {
		return false
	}
	if a.is(v.head, "take") {
		return v.end+1 < len(a.tokens) && a.is(v.end, "the") && a.is(v.end+1, "form")
	}
	return a.engine.lexis.serve.has(a.words[v.head]) && !a.opensChance(v.end)
}

// opensChance says whether what is given from token i on is a chance and no thing:
// "will provide a boost to", "will offer these people opportunities".
func (a *analysis) opensChance(i int) bool {
	for end := min(len(a.tokens), i+7); i < end && !a.startsSentence(i); i++ {
		if a.engine.lexis.chances.has(a.words[i]) {
			return true
		}
		if a.class(i)&(isPreposition|isTo|isComma) != 0 && !a.is(i, "with") {
			return false
		}
	}
	return false
}

// ofPlan says whether a subject's noun is a plan's: a programme or its parts, or
// a body that was set up, as the lists have them.
func (a *analysis) ofPlan(s subject) bool {
	for i := s.end - 1; i >= s.first; i-- {
		if a.engine.lexis.plan.has(a.words[i]) {
			return true
		}
		if a.class(i)&(isPreposition|isClose) == 0 && i < s.end-1 {
			return false
		}
	}
	return false
}

// newPlan says whether something new to be done is named at token i: "an emergency
// mission", "additional support".
func (a *analysis) newPlan(i int) bool {
	if i+2 < len(a.tokens) && a.is(i, "the") && a.is(i+2, "of") && a.engine.lexis.founding.has(a.words[i+1]) {
		return true // "the establishment of a forum"
	}
	if i >= len(a.tokens) || !a.engine.lexis.fresh.has(a.words[i]) {
		return false
	}
	for j := i + 1; j < len(a.tokens) && j < i+6 && !a.startsSentence(j) && a.class(j)&(isPreposition|isBreak|isTo) == 0; j++ {
		if a.engine.lexis.plan.has(a.words[j]) && !a.capital(j) {
			return true
		}
	}
	return false
}

// ours are those who undertake what a text announces without saying who: the
// issuer of a release of its own, else all who speak together.
func (a *analysis) ours() []record.PartyCode {
	if a.issuer != "" && (len(a.meetings) == 0 || a.kind == record.FactSheet) && a.kind != record.JointStatement && a.kind != record.Readout {
		return []record.PartyCode{a.issuer}
	}
	return a.sides()
}
