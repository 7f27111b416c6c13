package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// wishToSay reads "would like to welcome", "continue to condemn", "took the opportunity
// of thanking" and "want to start by thanking" as one reporting verb: the one that the
// verb group numbered i leads to.
func (a *analysis) wishToSay(fr *frame, i, hi int) {
	l := &a.engine.lexis
	if fr.rule != nil && !l.wishing.has(a.words[fr.verb.head]) || fr.verb.negated {
		return
	}
	groups := a.found.groups
	for last := &fr.verb; i+1 < len(groups) && a.carries(last, &groups[i+1]); last = &groups[i] {
		i++
		next := &groups[i]
		if r, end := a.predicateAt(next, hi); r != nil && r.Kind == grammar.Predicate && speechOnly(r) && (fr.rule == nil || r.Gives["promisable"] == "") {
			fr.rule, fr.content = r, end
			return
		}
	}
}

// carries says whether a verb only leads to the next one: "want to", "start by".
func (a *analysis) carries(v, next *verbGroup) bool {
	wishes := a.engine.lexis.wishing.has(a.words[v.head])
	switch {
	case next.negated:
		return false
	case next.form == formInfinitive && next.first == v.end:
		return wishes || v.modal != 0
	case next.form == formGerund && wishes && next.first <= v.end+longestOccasion && a.words[next.first-1] == a.engine.lexis.by.by:
		return true
	}
	return a.takesOccasion(v, next)
}

// longestOccasion is how many tokens may stand between "take" and what the
// opportunity is taken for.
const longestOccasion = 6

// takesOccasion is "took this opportunity to thank", "used the occasion of thanking".
func (a *analysis) takesOccasion(v, next *verbGroup) bool {
	l := &a.engine.lexis
	if !l.taking.has(a.words[v.head]) || next.first > v.end+longestOccasion || next.form != formInfinitive && next.form != formGerund {
		return false
	}
	for i := v.end; i < next.first; i++ {
		if l.occasions.has(a.words[i]) {
			return true
		}
	}
	return false
}

// speaksOfSelf says whether the one whose words these are is the subject of a
// reporting verb, though no word before it says so: "I'm confident that", "Let me
// thank", "Please convey".
func (a *analysis) speaksOfSelf(fr *frame, lo int) bool {
	if fr.rule == nil || fr.rule.Kind != grammar.Predicate || !a.voiced() || a.found.voice.kind == voiceList {
		return false
	}
	v, l := &fr.verb, &a.engine.lexis
	if l.selfVerbs.has(a.words[v.first]) {
		return v.first == lo || !a.embedded(v.first, lo)
	}
	b := a.before(v.first, lo)
	if b >= lo && l.selfVerbs.has(a.words[b]) {
		return b == lo || !a.embedded(b, lo) // "I'd like to thank"
	}
	return b > lo && l.meWords.has(a.words[b]) && l.leave.has(a.words[b-1])
}

// speechOnly acts are done by saying so: "would like to thank" thanks.
func speechOnly(r *grammar.Rule) bool {
	switch record.Act(r.Gives["act"]) {
	case record.Welcome, record.Emphasise, record.Condole, record.Condemn, record.Reaffirm, record.Inform, record.Request, record.Oppose, record.Concern:
		return true
	}
	return false
}
