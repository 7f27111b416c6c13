package track

import "entente.example/internal/record"

// States are the states of a held commitment in every year of its life, from the
// year of its words to the year in which the wording ended, or to today.
func (t *Track) States(id record.FactID) []YearState {
	f := t.commitments[id]
	if f == nil {
		return nil
	}
	l := t.lifeOf(f)
	var list []YearState
	for year := l.first; year <= l.lastYear(); year++ {
		list = append(list, l.at(year).judge())
	}
	return list
}

// State is the state of a held commitment in a year; false where the year is not of its life.
func (t *Track) State(id record.FactID, year int) (YearState, bool) {
	f := t.commitments[id]
	if f == nil || year > t.on.Year() {
		return YearState{}, false
	}
	l := t.lifeOf(f)
	if year < l.first || year > l.lastYear() {
		return YearState{}, false
	}
	return l.at(year).judge(), true
}

// Latest is the state in the last year of a held commitment's life so far.
func (t *Track) Latest(id record.FactID) (YearState, bool) {
	f := t.commitments[id]
	if f == nil {
		return YearState{}, false
	}
	return t.State(id, t.lifeOf(f).lastYear())
}

// Tally counts the states of commitments in a year.
func (t *Track) Tally(ids []record.FactID, year int) map[State]int {
	counts := map[State]int{}
	for _, id := range ids {
		if s, ok := t.State(id, year); ok {
			counts[s.State]++
		}
	}
	return counts
}

// judge asks the rules in turn; the last one takes what no other does.
func (m moment) judge() YearState {
	for _, r := range m.t.rules {
		if rows, ok := r.holds(m); ok {
			return YearState{Year: m.year, State: r.state, Rule: r.name, Day: m.day, Rows: rows}
		}
	}
	return YearState{Year: m.year, State: NoEvidence, Rule: noEvidence, Day: m.day}
}

// RuleNames are the names of the rules of states, in the order in which they are asked.
func RuleNames() []RuleName {
	var names []RuleName
	for _, r := range stateRules() {
		names = append(names, r.name)
	}
	return append(names, noEvidence)
}
