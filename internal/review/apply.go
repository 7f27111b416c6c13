package review

import (
	"encoding/json"
	"fmt"
	"slices"

	"entente.example/internal/record"
)

// Decided is a fact on which people decided, as they hold it.
type Decided struct {
	Fact record.FactID
	Kind record.FactKind
	Verdict
}

// Apply puts decisions into a reading. A decision takes the place of the
// candidate with its id, or else of the candidate of its kind that shares most of its words,
// so that a new engine never overwrites it; one without a candidate stands by
// itself, behind the candidates of its kind, if it holds a fact. The reading given stays as it is.
func Apply(r *record.Reading, decisions []Decided) (*record.Reading, error) {
	applied := *r
	a := applying{}
	applied.Meetings = applyTo(&a, r.Meetings, record.KindMeeting, decisions, meetingSlot)
	applied.Statements = applyTo(&a, r.Statements, record.KindStatement, decisions, statementSlot)
	applied.Commitments = applyTo(&a, r.Commitments, record.KindCommitment, decisions, commitmentSlot)
	applied.Deliveries = applyTo(&a, r.Deliveries, record.KindDelivery, decisions, deliverySlot)
	applied.Programmes = applyTo(&a, r.Programmes, record.KindProgramme, decisions, programmeSlot)
	return &applied, a.err
}

// Listed leaves of a reading the facts that are listed.
func Listed(r *record.Reading) *record.Reading {
	l := *r
	l.Meetings = listed(r.Meetings, meetingSlot)
	l.Statements = listed(r.Statements, statementSlot)
	l.Commitments = listed(r.Commitments, commitmentSlot)
	l.Deliveries = listed(r.Deliveries, deliverySlot)
	l.Programmes = listed(r.Programmes, programmeSlot)
	return &l
}

// applying remembers the first decision whose value cannot be read.
type applying struct{ err error }

func applyTo[T any](a *applying, list []T, kind record.FactKind, decisions []Decided, at func(*T) slot) []T {
	out := slices.Clone(list)
	taken := map[int]bool{}
	var left, alone []Decided
	for _, d := range decisions {
		switch i := named(list, d.Fact, at); {
		case d.Kind != kind || d.State == record.Suggested:
		case i >= 0:
			taken[i] = true
			out[i] = decided(a, out[i], d, at)
		default:
			left = append(left, d)
		}
	}
	for _, d := range left {
		if i := nearest(list, taken, d, at); i >= 0 {
			taken[i] = true
			out[i] = decided(a, out[i], d, at)
		} else if d.State.Listed() && d.Value != nil {
			alone = append(alone, d)
		}
	}
	for _, d := range alone {
		var nothing T
		out = append(out, decided(a, nothing, d, at))
	}
	return out
}

// named finds the candidate of an id; -1 for none.
func named[T any](list []T, id record.FactID, at func(*T) slot) int {
	return slices.IndexFunc(list, func(item T) bool { return *at(&item).id == id })
}

// decided is a candidate with a decision in its place.
func decided[T any](a *applying, candidate T, d Decided, at func(*T) slot) T {
	if d.Value != nil {
		var held T
		if err := json.Unmarshal(d.Value, &held); err != nil && a.err == nil {
			a.err = fmt.Errorf("the decision on fact %s: %w", d.Fact, err)
		}
		candidate = held
	}
	s := at(&candidate)
	*s.id = d.Fact
	s.review.State, s.review.Decision = d.State, d.Entry
	return candidate
}

// nearest finds the candidate that shares most words with a decision; -1 for none.
func nearest[T any](list []T, taken map[int]bool, d Decided, at func(*T) slot) int {
	best, most := -1, 0
	evidence := EvidenceIn(d.Value)
	for i := range list {
		if shared := overlap(at(&list[i]).evidence, evidence); shared > most && !taken[i] {
			best, most = i, shared
		}
	}
	return best
}

// overlap is how many code points two spans share, 0 where it is less than half of what they cover together.
func overlap(a, b record.Evidence) int {
	shared := min(a.End, b.End) - max(a.Start, b.Start)
	if shared <= 0 || 2*shared < max(a.End, b.End)-min(a.Start, b.Start) {
		return 0
	}
	return shared
}

// EvidenceIn reads the evidence of a fact's value, of whatever kind.
func EvidenceIn(value json.RawMessage) record.Evidence {
	var v struct {
		Evidence record.Evidence `json:"evidence"`
	}
	if value == nil || json.Unmarshal(value, &v) != nil {
		return record.Evidence{}
	}
	return v.Evidence
}

func listed[T any](list []T, at func(*T) slot) []T {
	unlisted := func(item T) bool { return !at(&item).review.State.Listed() }
	if !slices.ContainsFunc(list, unlisted) {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), unlisted)
}
