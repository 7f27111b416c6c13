package web

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// stateShape is the mark of a state; a suggestion, as most facts are, has none.
func stateShape(s record.State) string {
	return map[record.State]string{record.Accepted: "●", record.Edited: "◐", record.Disputed: "◇", record.Rejected: "✕", record.SentBack: "↩", record.Withdrawn: "⊘"}[s]
}

// stateWords is a state, or the name of several, in words.
func stateWords(name string) string {
	switch name {
	case record.Waiting:
		return "await a decision"
	case record.AnyState:
		return "in any state"
	}
	return strings.ReplaceAll(name, "-", " ")
}

// coverage is which states of facts a list or a number covers.
type coverage struct {
	States []string `json:"states"` // see record.State.Name
}

// covering is the coverage of a filter's state.
func covering(name string) coverage { return coverage{record.StateNames(record.StatesNamed(name))} }

// Covers are the states in words: "suggested and reviewed".
func (c coverage) Covers() string {
	for _, name := range []string{"", record.Reviewed, record.Waiting, record.AnyState} {
		if strings.Join(covering(name).States, " ") == strings.Join(c.States, " ") {
			return map[string]string{"": "suggested and reviewed", record.Reviewed: "reviewed", record.Waiting: "awaiting a decision", record.AnyState: "in any state"}[name]
		}
	}
	return stateWords(strings.Join(c.States, " and "))
}

// stateSlot is a phrase for the state of facts.
func (s *site) stateSlot(q *query, f record.FactFilter, lead, none string) slot {
	return slot{name: "state", lead: lead, none: none, heading: "In which state?", label: stateLabel, options: func() ([]option, error) {
		f := openField(f, "state")
		facets, err := s.store.Facets(q.Context(), f, store.FieldState)
		options := []option{}
		for _, name := range append([]string{record.Reviewed, record.Waiting}, record.StateNames(record.States())...) {
			count := 0
			for _, state := range record.StatesNamed(name) {
				for _, facet := range facets {
					if facet.Value == state.Name() {
						count += facet.Count
					}
				}
			}
			if count > 0 {
				options = append(options, option{Label: stateLabel(name), Count: count, Href: q.with("state", name), Current: q.text("state") == name})
			}
		}
		return options, err
	}}
}

// stateLabel is a state as it follows "that": "are accepted".
func stateLabel(name string) string {
	if words := stateWords(name); name == record.Waiting {
		return words
	}
	return "are " + stateWords(name)
}
