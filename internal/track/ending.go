package track

import "entente.example/internal/record"

// ending is how a wording came to its end other than by being fulfilled; the zero value where it did not.
type ending struct {
	state State
	rule  RuleName
	Row
}

// endingOf is the first thing that ended a wording, up to the day on which everything is judged.
func (t *Track) endingOf(f *record.Fact) ending {
	var first ending
	consider := func(e ending) {
		if e.Day != "" && e.Day <= t.on && (first.Day == "" || e.Day < first.Day) {
			first = e
		}
	}
	if c := t.closures[f.ID]; c != nil {
		state := closedAs(c.Kind)
		consider(ending{state, RuleName(string(state) + ".decision"), Row{c.Name(), c.Day, c.Evidence}})
	}
	for _, link := range t.after[f.ID] {
		state := takenAs(link.Kind)
		consider(ending{state, RuleName(string(state) + ".link"), Row{link.Name(), t.commitments[link.From.Fact].Date, &link.From}})
	}
	return first
}

// closedAs is the state that a closure brings about.
func closedAs(kind record.ClosureKind) State {
	switch kind {
	case record.Revoked:
		return Withdrawn
	case record.LetLapse:
		return Lapsed
	}
	return Superseded
}

// takenAs is the state that a link brings about for the earlier wording.
func takenAs(kind record.LinkKind) State {
	switch kind {
	case record.Lapses:
		return Lapsed
	case record.Replaces, record.Merges:
		return Superseded
	}
	return Restated
}
