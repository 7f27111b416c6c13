package web

import (
	"context"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// countQueue counts the queue by state, and by kind and class of confidence.
func (s *site) countQueue(q *query, v *queue) (err error) {
	if v.ByState, err = s.queueStates(q.Context(), v.filter, v.Total); err != nil {
		return err
	}
	cells, err := s.store.CrossTab(q.Context(), v.filter, store.FieldKind, store.FieldConfidence)
	if err != nil {
		return err
	}
	for _, kind := range record.FactKinds() {
		row := queueRow{Kind: kind, Counts: make([]int, len(v.Confidence))}
		for _, c := range cells {
			if i := slices.Index(v.Confidence, c.Column); i >= 0 && c.Row == string(kind) {
				row.Counts[i] = c.Count
			}
		}
		for i, n := range row.Counts {
			row.Cells = append(row.Cells, cell{Count: n, Href: q.with("kind", string(kind), "confidence", v.Confidence[i])})
		}
		if slices.Max(row.Counts) > 0 {
			v.ByKind = append(v.ByKind, row)
		}
	}
	return nil
}

// queueStates counts a queue by state. Of what waits nearly all is suggested: the rest is counted, and left over.
func (s *site) queueStates(ctx context.Context, f record.FactFilter, total int) ([]store.Facet, error) {
	if f.State != record.Waiting {
		return s.store.Facets(ctx, f, store.FieldState)
	}
	suggested := store.Facet{Value: record.Suggested.Name(), Label: record.Suggested.Name(), Count: total}
	var rest []store.Facet
	for _, name := range record.StateNames(record.StatesNamed(record.Waiting)) {
		if f.State, f.Page.Limit = name, 1; name == suggested.Value {
			continue
		}
		_, n, err := s.store.Facts(ctx, f)
		if err != nil {
			return nil, err
		}
		if suggested.Count -= n; n > 0 {
			rest = append(rest, store.Facet{Value: name, Label: stateWords(name), Count: n})
		}
	}
	return append([]store.Facet{suggested}, rest...), nil
}

// queueRow is a kind's facts by class of confidence, in the order of queue.Confidence.
type queueRow struct {
	Kind   record.FactKind `json:"kind"`
	Counts []int           `json:"counts"`
	Cells  []cell          `json:"-"`
}
