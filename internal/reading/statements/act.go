package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// near is how far into the content a rule on its first words may look.
const near = 7

// judgeActs gives each frame its act: its rule's, or where the verb is neutral
// or missing, that of its content.
func (a *Speech) judgeActs() {
	for i := range a.Frames {
		if f := &a.Frames[i]; f.Emit && f.sieve != "promises-too" {
			a.judgeAct(f)
		}
	}
}

func (a *Speech) judgeAct(f *Frame) {
	f.Act = record.Inform
	if f.Rule != nil {
		f.Act = record.Act(f.Rule.Gives["act"])
	}
	if alone := f.alone(); alone != "" && a.alone(f.Speakers) && !(f.Act == record.Discuss && a.Voiced() && a.saysWe(f)) {
		f.Act, f.open = record.Act(alone), alone == "neutral"
		if f.open {
			f.Act = record.Inform
		}
	}
	if f.Rule != nil && f.Rule.Gives["own"] != "" && a.Voiced() && f.mention >= 0 && a.SelfWord(a.Mentions[f.mention].First) {
		f.Act = record.Act(f.Rule.Gives["own"])
	}
	if f.Rule != nil && f.Rule.Gives["doing"] != "" && f.content < f.End && a.Class(f.content)&(words.IsGerund|words.IsBase) != 0 && a.Class(f.content)&words.IsDeterminer == 0 {
		f.Act = record.Act(f.Rule.Gives["doing"])
	}
	if act := a.actOfTense(f); act != "" {
		f.Act = act
	}
	if f.Neutral() {
		if act := a.actOfContent(f); act != "" {
			f.Act = act
		} else if act = a.actOfSense(f); act != "" {
			f.Act = act
		}
	}
}

// Neutral frames leave the act to their content.
func (f *Frame) Neutral() bool { return f.open || f.Rule == nil || f.Rule.Gives["neutral"] != "" }

// alone is the act of a verb that means something else when one party alone does
// it; "neutral" leaves it to the content.
func (f *Frame) alone() string {
	if f.Rule == nil {
		return ""
	}
	return f.Rule.Gives["alone"]
}

func (a *Speech) actOfContent(f *Frame) record.Act {
	g := a.Language.Grammar
	told := f.content
	if v := a.SaidVerb(f); v != nil {
		told = max(told, v.First)
	}
	for i := f.First; i < f.End; i++ {
		r, end := g.Match(grammar.Content, a.Words, i, f.End)
		if r == nil {
			continue
		}
		act := record.Act(r.Gives["act"])
		if doing := r.Gives["doing"]; doing != "" && a.toDo(end, f.End) {
			act = record.Act(doing)
		}
		first := i >= f.content-1 && i < f.content+near
		main := i >= told-1 && i < told+near && (f.Rule == nil || leads(act, false))
		if act == record.Oppose || a.ownFeeling(r, act, i) || first || main || f.Rule == nil && i < f.First+near && leads(act, i == f.First) {
			return act
		}
	}
	return ""
}

// ownFeeling says whether words at token i are thanks or sorrow in the speaker's own
// voice, which count wherever they stand: "and I am grateful to you".
func (a *Speech) ownFeeling(r *grammar.Rule, act record.Act, i int) bool {
	switch {
	case !a.Voiced():
		return false
	case act == record.Condole:
		return a.Cast.Lexis.OurWords.Has(a.Words[i]) || a.Cast.Lexis.MyWords.Has(a.Words[i])
	}
	return act == record.Welcome && (a.SelfWord(i) || r.Gives["anywhere"] != "")
}

// toDo says whether "to" at token i leads to something to be done: "to opening the
// port", "to open it", "to Japan opening it".
func (a *Speech) toDo(i, end int) bool {
	if i+1 >= end || a.Class(i)&words.IsTo == 0 {
		return false
	}
	if c := a.Class(i + 1); c&words.IsDeterminer == 0 && c&(words.IsGerund|words.IsBase) != 0 {
		return c&words.IsAdjective == 0 || i+2 < end && a.Class(i+2)&(words.IsDeterminer|words.IsPossessive) != 0 // "to open seas", "to open the port"
	}
	m := a.MentionAt(i + 1)
	return m >= 0 && a.Mentions[m].End < end && a.Class(a.Mentions[m].End)&words.IsGerund != 0
}

// leads says whether words before the main verb can tell the act of a sentence without
// a reporting verb; what is important there is only what it is about.
func leads(act record.Act, first bool) bool {
	return act != record.Emphasise && (act != record.Reaffirm || first)
}

// alone says whether one party speaks, and not a body for its members.
func (a *Speech) alone(speakers []record.Speaker) bool {
	parties := clauses.PartiesOf(speakers)
	return len(parties) < 2 && !(len(speakers) == 1 && len(parties) == 1 && speakers[0].Person == "" && a.IsBody(parties[0]) && a.Kind != record.FactSheet)
}

// NotesPlan is "noted the summit that Tajikistan will host", "recalled that the charter
// would enter into force": what is noted is no promise of whoever notes it.
func (a *Speech) NotesPlan(f *Frame) bool { return f.Rule != nil && f.Rule.Name == "statements.note" }
