package record

// State is where a fact stands between the machine's suggestion and people's decision.
type State string

// The states of a fact.
const (
	Suggested State = ""          // by the machine; nobody has decided
	Accepted  State = "accepted"  // as suggested
	Edited    State = "edited"    // with values changed by hand, or entered by hand
	Disputed  State = "disputed"  // two readers decided differently
	Rejected  State = "rejected"  // it is no such fact
	SentBack  State = "sent-back" // to be looked at again; not listed until then
	Withdrawn State = "withdrawn" // was accepted, and is no longer held to be a fact
)

// States lists every state once.
func States() []State {
	return []State{Suggested, Accepted, Edited, Disputed, Rejected, SentBack, Withdrawn}
}

// Names of several states at once.
const (
	Reviewed = "reviewed" // in which people hold a fact to be one
	Waiting  = "waiting"  // in which a fact awaits a decision
	AnyState = "any"
)

// StatesNamed are the states that a filter's name stands for, see FactFilter.State; none for an unknown name.
func StatesNamed(name string) []State {
	var list []State
	for _, s := range States() {
		switch {
		case name == s.Name(), name == "" && s.Listed(), name == Reviewed && s.Held(), name == Waiting && s.Waits(), name == AnyState:
			list = append(list, s)
		}
	}
	return list
}

// StateNames are the names of states.
func StateNames(states []State) []string {
	names := make([]string, 0, len(states))
	for _, s := range states {
		names = append(names, s.Name())
	}
	return names
}

// Listed says whether facts in this state are listed, counted and found.
func (s State) Listed() bool { return s != Rejected && s != SentBack && s != Withdrawn }

// Held says whether people hold a fact in this state to be one.
func (s State) Held() bool { return s == Accepted || s == Edited }

// Waits says whether a fact in this state awaits a decision.
func (s State) Waits() bool { return s == Suggested || s == Disputed || s == SentBack }

// Name is the state in words, "suggested" for the zero state.
func (s State) Name() string {
	if s == Suggested {
		return "suggested"
	}
	return string(s)
}

// Review is what people decided on a fact. The zero value is that of a machine's suggestion.
type Review struct {
	State State `json:"state,omitempty"`
	// ByHand are the fields whose values a person changed, "*" for a fact entered by hand.
	ByHand []string `json:"by_hand,omitempty"`
	// Decision is the ledger's entry of the last decision on the fact; 0 for none.
	Decision int64 `json:"decision,omitempty"`
}
