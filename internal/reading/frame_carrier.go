package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// wishToSay reads "would like to welcome", "continue to condemn" and "took the
// opportunity of thanking" as one reporting verb: the one that they lead to.
func (a *analysis) wishToSay(fr *frame, next *verbGroup, hi int) {
	l := &a.engine.lexis
	wishes := l.wishing.has(a.words[fr.verb.head])
	if fr.rule != nil && !wishes || fr.verb.negated || next.negated {
		return
	}
	direct := next.form == formInfinitive && next.first == fr.verb.end && (wishes || fr.verb.modal != 0)
	if !direct && !a.takesOccasion(fr, next) {
		return
	}
	if r, end := a.predicateAt(next, hi); r != nil && r.Kind == grammar.Predicate && speechOnly(r) && (fr.rule == nil || r.Gives["promisable"] == "") {
		fr.rule, fr.content = r, end
	}
}

// longestOccasion is how many tokens may stand between "take" and what the
// opportunity is taken for.
const longestOccasion = 6

// takesOccasion is "took this opportunity to thank", "used the occasion of thanking".
func (a *analysis) takesOccasion(fr *frame, next *verbGroup) bool {
	l := &a.engine.lexis
	if !l.taking.has(a.words[fr.verb.head]) || next.first > fr.verb.end+longestOccasion || next.form != formInfinitive && next.form != formGerund {
		return false
	}
	for i := fr.verb.end; i < next.first; i++ {
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
