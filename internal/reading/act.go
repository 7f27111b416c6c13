package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// near is how far into the content a rule on its first words may look.
const near = 7

// judgeActs gives each frame its act: its rule's, or where the verb is neutral
// or missing, that of its content.
func (a *analysis) judgeActs() {
	for i := range a.found.frames {
		f := &a.found.frames[i]
		if !f.emit {
			continue
		}
		if f.sieve == "promises-too" {
			continue
		}
		f.act = record.Inform
		if f.rule != nil {
			f.act = record.Act(f.rule.Gives["act"])
		}
		if alone := f.alone(); alone != "" && a.alone(f.speakers) && !(f.act == record.Discuss && a.voiced() && a.saysWe(f)) {
			f.act, f.open = record.Act(alone), alone == "neutral"
			if f.open {
				f.act = record.Inform
			}
		}
		if f.rule != nil && f.rule.Gives["own"] != "" && a.voiced() && f.mention >= 0 && a.selfWord(a.mentions[f.mention].first) {
			f.act = record.Act(f.rule.Gives["own"])
		}
		if f.rule != nil && f.rule.Gives["doing"] != "" && f.content < f.end && a.class(f.content)&(isGerund|isBase) != 0 && a.class(f.content)&isDeterminer == 0 {
			f.act = record.Act(f.rule.Gives["doing"])
		}
		if act := a.actOfTense(f); act != "" {
			f.act = act
		}
		if f.neutral() {
			if act := a.actOfContent(f); act != "" {
				f.act = act
			} else if act = a.actOfSense(f); act != "" {
				f.act = act
			}
		}
	}
}

// neutral frames leave the act to their content.
func (f *frame) neutral() bool { return f.open || f.rule == nil || f.rule.Gives["neutral"] != "" }

// alone is the act of a verb that means something else when one party alone does
// it; "neutral" leaves it to the content.
func (f *frame) alone() string {
	if f.rule == nil {
		return ""
	}
	return f.rule.Gives["alone"]
}

func (a *analysis) actOfContent(f *frame) record.Act {
	g := a.engine.grammar
	for i := f.first; i < f.end; i++ {
		r, end := g.Match(grammar.Content, a.words, i, f.end)
		if r == nil {
			continue
		}
		act := record.Act(r.Gives["act"])
		if doing := r.Gives["doing"]; doing != "" && a.toDo(end, f.end) {
			act = record.Act(doing)
		}
		if act == record.Oppose || a.ownFeeling(act, i) || i-f.content < near && i >= f.content-1 || f.rule == nil && i < f.first+near && leads(act, i == f.first) {
			return act
		}
	}
	return ""
}

// ownFeeling says whether words at token i are thanks or sorrow in the speaker's own
// voice, which count wherever they stand: "and I am grateful to you".
func (a *analysis) ownFeeling(act record.Act, i int) bool {
	switch {
	case !a.voiced():
		return false
	case act == record.Condole:
		return a.engine.lexis.ourWords.has(a.words[i]) || a.engine.lexis.myWords.has(a.words[i])
	}
	return act == record.Welcome && a.selfWord(i)
}

// toDo says whether "to" at token i leads to something to be done: "to opening the
// port", "to open it", "to Japan opening it".
func (a *analysis) toDo(i, end int) bool {
	if i+1 >= end || a.class(i)&isTo == 0 {
		return false
	}
	if c := a.class(i + 1); c&isDeterminer == 0 && c&(isGerund|isBase) != 0 {
		return c&isAdjective == 0 || i+2 < end && a.class(i+2)&(isDeterminer|isPossessive) != 0 // "to open seas", "to open the port"
	}
	m := a.mentionAt(i + 1)
	return m >= 0 && a.mentions[m].end < end && a.class(a.mentions[m].end)&isGerund != 0
}

// leads says whether words before the main verb can tell the act of a sentence without
// a reporting verb; what is important there is only what it is about.
func leads(act record.Act, first bool) bool {
	return act != record.Emphasise && (act != record.Reaffirm || first)
}

// alone says whether one party speaks, and not a body for its members.
func (a *analysis) alone(speakers []record.Speaker) bool {
	parties := partiesOf(speakers)
	return len(parties) < 2 && !(len(speakers) == 1 && len(parties) == 1 && speakers[0].Person == "" && a.isBody(parties[0]) && a.kind != record.FactSheet)
}

// notesPlan is "noted the summit that Tajikistan will host", "recalled that the charter
// would enter into force": what is noted is no promise of whoever notes it.
func (a *analysis) notesPlan(f *frame) bool { return f.rule != nil && f.rule.Name == "statements.note" }
