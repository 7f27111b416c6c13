package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
)

// hintsOfVerb are the hints of a verb that may tell of a deed.
func (a *Works) hintsOfVerb(c *Candidate, v *clauses.VerbGroup, i, lo, hi int) {
	a.commonHints(c)
	c.form = formOf(v)
	a.answer(c, askForm, c.form)
	if k := a.Lexis.wayOf(a.Words[v.Head]); k >= 0 {
		a.answer(c, askWay, k)
	}
	a.answer(c, askObject, a.objectKind(v, c.End))
	if k := a.thingKind(v.End, c.End); k >= 0 {
		a.answer(c, askThing, k)
	}
	a.clauseHints(c, v, i)
	a.reportHints(c, v, hi)
	a.timeHints(c, v, lo, hi)
	if v.Form == clauses.FormGerund {
		a.answer(c, askLead, a.leadKind(v, lo))
	}
}

// formOf says how a verb tells of a deed.
func formOf(v *clauses.VerbGroup) int {
	switch {
	case v.Form == clauses.FormGerund && v.Perfect:
		return tellsHaving
	case v.Form == clauses.FormGerund:
		return tellsGerund
	case v.Progressive:
		return tellsProgressive
	case v.Perfect && v.Form == clauses.FormPast:
		return tellsPluperfect
	case v.Perfect:
		return tellsPerfect
	case v.Form == clauses.FormPast && v.First == v.Head && v.Passive:
		return tellsParticiple
	case v.Form == clauses.FormPast:
		return tellsPast
	}
	return tellsPresent
}

// senseOf is what a verb tells of: by the rules of performance, else by the table of senses,
// which alone knows of signing and of working together.
func (a *Works) senseOf(v *clauses.VerbGroup, hi int) int {
	listed := 0
	if w := a.Words[v.Head]; int(w) < len(a.Lexis.verbSense) {
		listed = int(a.Lexis.verbSense[w])
	}
	r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi)
	s, ok := a.Lexis.ruleSense[r]
	switch {
	case s == senseNone && ok:
		return senseNone
	case listed == senseSigning || listed == senseWorking || r == nil && listed != 0:
		return listed
	case r == nil:
		return senseUnknown
	case !ok:
		return senseDeed
	}
	return s
}

func (a *Works) objectKind(v *clauses.VerbGroup, end int) int {
	i := v.End
	switch {
	case i >= end:
		return objectEnd
	case a.ObjectAt(i):
		return objectYes
	case a.Class(i)&words.IsPreposition != 0:
		return objectPreposition
	case a.Class(i)&words.IsTo != 0:
		return objectTo
	case a.Class(i)&words.IsThat != 0:
		return objectThat
	}
	return objectElse
}

// thingKind is what the first noun after token i that a list has stands for; -1 for none.
func (a *Works) thingKind(i, end int) int {
	for j := i; j < end && j < i+9; j++ {
		w := a.Words[j]
		switch {
		case j > i && a.Class(j)&(words.IsPreposition|words.IsTo|words.IsBreak|words.IsRelative) != 0:
			return -1
		case a.Undertakings.Lexis.Plan.Has(w):
			return thingPlan
		case a.Undertakings.Lexis.Instrument.Has(w):
			return thingInstrument
		case a.Syntax.Lexis.People.Has(w):
			return thingPeople
		case a.Undertakings.Lexis.Efforts.Has(w):
			return thingEfforts
		case a.Diary.Lexis.Talks.Has(w):
			return thingTalks
		case a.Lexis.vague.Has(w):
			return thingAbstract
		case a.MentionEndingAt(j+1) >= 0 && a.Mentions[a.MentionEndingAt(j+1)].First >= i && (j+1 >= end || a.Class(j+1)&words.IsPossessive == 0):
			return thingName
		}
	}
	return -1
}

// clauseHints tell what a verb's clause hangs on.
func (a *Works) clauseHints(c *Candidate, v *clauses.VerbGroup, i int) {
	if a.supposed(v) {
		a.answer(c, askClause, clauseSupposed)
	}
	if v.Subject.Relative {
		a.answer(c, askClause, clauseRelative)
	}
	if v.Passive {
		a.answer(c, askClause, clausePassive)
	}
	if b := v.Subject.First - 1; b >= 0 && !a.StartsSentence(b+1) {
		switch k := a.Class(b); {
		case k&words.IsThat != 0:
			a.answer(c, askClause, clauseThat)
		case k&words.IsSubordinator != 0:
			a.answer(c, askClause, clauseSubordinate)
		case k&words.IsRelative != 0:
			a.answer(c, askClause, clauseRelative)
		}
	}
	if i+1 < len(a.Groups) && a.hangsOnSubject(v, &a.Groups[i+1]) {
		a.answer(c, askClause, clauseHangs)
	}
}

// reportHints tell whether a verb says what was said, or reports the meeting itself.
func (a *Works) reportHints(c *Candidate, v *clauses.VerbGroup, hi int) {
	for i := range a.Frames {
		if f := &a.Frames[i]; f.Verb.First == v.First && f.Emit && f.Rule != nil {
			a.answer(c, askReport, reportItself)
			if (c.sense == senseInstrument || c.sense == senseSigning) && a.ObjectAt(v.End) {
				a.answer(c, askReport, reportStated)
			}
		}
	}
	met := false
	switch r, _ := a.PredicateAt(v, hi); {
	case r == nil:
	case r.Kind == grammar.Convene:
		a.answer(c, askReport, reportConvene)
		met = a.metThen(c.First, c.End)
	default:
		a.answer(c, askReport, reportPredicate)
	}
	if met || a.meetingDone(v) || a.tellsOfMeeting(v) && a.inMeeting(v.Head) {
		a.answer(c, askReport, reportMeeting)
	}
	if c.sense == senseImproving && !v.Passive && !a.ObjectAt(v.End) {
		a.answer(c, askReport, reportLacks)
	}
}

// metThen says whether one of the text's own meetings took place on the days that tokens [first, end) name.
func (a *Works) metThen(first, end int) bool {
	for _, x := range a.ValuesIn(first, end) {
		if x.Kind != value.Date && x.Kind != value.Period {
			continue
		}
		p, ok := x.Resolve(a.Calendar(nil, false))
		for i := range a.Meetings {
			if day := a.Meetings[i].Record.Date; ok && day != "" && p.Start <= day && day <= p.End {
				return true
			}
		}
	}
	return false
}

// timeHints are the adverbs beside a verb.
func (a *Works) timeHints(c *Candidate, v *clauses.VerbGroup, lo, hi int) {
	seen := 0
	for j := max(lo, v.First-2); j < min(hi, v.Head+6); j++ {
		if k := a.adverbOfTime(j); k >= 0 && seen&(1<<k) == 0 {
			seen |= 1 << k
			a.answer(c, askTime, k)
		}
	}
}

// leadKind is what stands before a gerund.
func (a *Works) leadKind(v *clauses.VerbGroup, lo int) int {
	b := a.Before(v.First, lo)
	if b < lo {
		return leadOpening
	}
	switch c := a.Class(b); {
	case a.Is(b, "for"):
		return leadFor
	case a.Is(b, "including"):
		return leadIncluding
	case a.Is(b, "by") || a.Is(b, "through"):
		return leadBy
	case a.Is(b, "in"):
		return leadIn
	case c&words.IsPreposition != 0:
		return leadOther
	case c&words.IsComma != 0:
		return leadComma
	case c&words.IsAnd != 0:
		return leadAnd
	}
	return leadElse
}
