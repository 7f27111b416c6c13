package web

import (
	"context"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/review"
)

// neighbours finds the facts before and after, in the order of their words.
func (s *site) neighbours(ctx context.Context, v *candidateView) error {
	filter := record.FactFilter{Document: v.Document.ID, State: record.AnyState, Sort: "position"}
	all, _, err := gather(record.Page{Limit: 1 << 20}, func(p record.Page) ([]record.Fact, int, error) {
		filter.Page = p
		return s.store.Facts(ctx, filter)
	})
	if err != nil {
		return err
	}
	at := slices.IndexFunc(all, func(f record.Fact) bool { return f.ID == v.Fact.ID })
	v.Place, v.Progress.Facts = at+1, len(all)
	for _, f := range all {
		if !f.State.Waits() {
			v.Progress.Decided++
		}
	}
	if at > 0 {
		v.Previous = all[at-1].ID
	}
	if at+1 < len(all) {
		v.Next = all[at+1].ID
	}
	filter.State, filter.Undecided = record.Waiting, true
	waiting, _, err := gather(record.Page{Limit: 1 << 20}, func(p record.Page) ([]record.Fact, int, error) {
		filter.Page = p
		return s.store.Facts(ctx, filter)
	})
	v.Waiting = nextWaiting(all, waiting, at)
	return err
}

// nextWaiting is the first that waits behind a place, or else the first at all; never the one at the place itself.
func nextWaiting(all, waiting []record.Fact, at int) record.FactID {
	waits := map[record.FactID]bool{}
	for _, f := range waiting {
		waits[f.ID] = true
	}
	for i := range all {
		if f := all[(at+1+i)%len(all)]; waits[f.ID] && (at+1+i)%len(all) != at {
			return f.ID
		}
	}
	return ""
}

// lastDecided is the fact that ?last= names, with what the viewer decided on it.
func (s *site) lastDecided(q *query) (*lastAction, error) {
	id := record.FactID(q.text("last"))
	if id == "" {
		return nil, nil
	}
	opinions, err := s.store.Opinions(q.Context(), id)
	if err != nil {
		return nil, err
	}
	own := slices.IndexFunc(opinions, func(o review.Opinion) bool { return o.Who == access.From(q.Context()).Person() })
	if own < 0 {
		return nil, nil
	}
	f, err := s.store.Fact(q.Context(), id)
	return &lastAction{f, opinions[own].State}, err
}

// lastAction is what the viewer decided right before, to be taken back.
type lastAction struct {
	Fact  record.Fact
	State record.State
}
