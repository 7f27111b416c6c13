package reading

import "entente.example/internal/record"

// actOfTense gives the act of a verb that its tense turns into a mere report: what is
// announced as done, what one has long been supporting, what one was pleased to do.
// Empty where the verb keeps its act.
func (a *analysis) actOfTense(f *frame) record.Act {
	if f.rule == nil {
		return ""
	}
	v, l := &f.verb, &a.engine.lexis
	done := v.perfect || v.form == formPast
	switch {
	case f.act == record.Commit && l.sense.announcing.has(a.words[v.head]) && a.announcesDone(f):
		return record.Inform
	case f.act == record.Commit && l.sense.offering.has(a.words[v.head]) && v.perfect:
		return record.Inform // "has already offered aid"
	case !a.voiced():
		return ""
	case f.act == record.Welcome && l.sense.celebrating.has(a.words[v.head]):
		return record.Inform // "we celebrate the day of our writing"
	case f.act == record.Support && (v.progressive || v.perfect):
		return record.Inform
	case f.act == record.Welcome && done && f.content < f.end && (v.copula || v.passive) && a.pleasedToDo(f):
		return record.Inform
	}
	return ""
}

// announcesDone says whether what is announced in a that-clause has been done: "announced
// that it has paid", not "announced that it has decided to pay".
func (a *analysis) announcesDone(f *frame) bool {
	that := f.verb.end
	for that < f.end && !a.complementiser(that) && a.class(that)&isAdverb != 0 {
		that++
	}
	if that >= f.end || !a.complementiser(that) {
		return false
	}
	for i := range a.found.groups {
		v := &a.found.groups[i]
		if v.first < f.verb.end || v.end > f.end || !v.finite() || a.subjectOf(v, f.first).relative {
			continue
		}
		if v.modal != 0 || !v.perfect && v.form != formPast {
			return false
		}
		r, _ := a.predicateAt(v, f.end)
		return r == nil || record.Act(r.Gives["act"]) == record.Inform || v.passive
	}
	return false
}

// pleasedToDo says whether a feeling is about something done: "was pleased to send ten
// boats", not "was pleased to be here".
func (a *analysis) pleasedToDo(f *frame) bool {
	i := f.content
	if i < f.end && a.class(i)&isTo != 0 {
		i++
	}
	return i < f.end && i > f.verb.first && a.class(i-1)&isTo != 0 && a.class(i)&isBase != 0 && !a.engine.lexis.sense.meeting.has(a.words[i])
}
