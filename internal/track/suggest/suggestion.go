package suggest

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Suggestion is that two things belong together. Of Node and To one is given.
type Suggestion struct {
	From record.FactRef `json:"from"`           // the commitment that is placed or answers; the later of two; the delivery
	To   record.FactRef `json:"to,omitzero"`    // the earlier commitment, the promise that the delivery fulfils, the request
	Node record.NodeID  `json:"node,omitempty"` // under which it is placed
	// Link is how the later commitment stands to the earlier one, or Answers.
	Link record.LinkKind `json:"link,omitempty"`
	// Effect is how far the delivery fulfils the promise.
	Effect record.Effect `json:"effect,omitempty"`
	// Score says how much speaks for it, from 0 to 1; comparable among suggestions of one sort.
	Score   float64  `json:"score"`
	Reasons []Reason `json:"reasons"`
}

// Verb says what the first would do to the second, as a report words it: "restates", "is evidence (in part) for".
func (s Suggestion) Verb() string {
	switch {
	case s.Node != "":
		return "belongs under"
	case s.Effect != "":
		return map[record.Effect]string{record.UnderWay: "tells of work on", record.InPart: "fulfils in part", record.InFull: "fulfils"}[s.Effect]
	case s.Link == record.Lapses:
		return "lets lapse"
	}
	return string(s.Link)
}

// Reason is one thing that speaks for a suggestion.
type Reason struct {
	Kind ReasonKind `json:"kind"`
	// Words are what both have, as the suggested one words it; of a change, what was and what is.
	Words []string `json:"words"`
}

// ReasonKind is the sort of a reason.
type ReasonKind string

// The sorts of reasons.
const (
	SameProgramme ReasonKind = "programme"
	SameParties   ReasonKind = "parties"
	SameTopic     ReasonKind = "topic"
	SameWords     ReasonKind = "words"
	SameUnit      ReasonKind = "unit"
	NumberChanged ReasonKind = "number"
	DueChanged    ReasonKind = "due"
	FirmerWording ReasonKind = "strength"
	SaysSo        ReasonKind = "says so" // a word of ending or following: "successor", "no longer"
	SameDocument  ReasonKind = "document"
	Neighbours    ReasonKind = "neighbours" // commitments like it are there already
)

// best keeps the suggestions with the highest scores, at most so many; ties by what they name.
func best(list []Suggestion, most int) []Suggestion {
	slices.SortFunc(list, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.From.Fact, b.From.Fact), cmp.Compare(a.To.Fact, b.To.Fact), cmp.Compare(a.Node, b.Node))
	})
	return list[:min(most, len(list))]
}
