package sqlstore

import (
	"cmp"
	"runtime"
	"slices"
	"sync"

	"entente.example/internal/decide"
	"entente.example/internal/record"
)

// factSet is the facts that an audience sees, as books have them.
type factSet struct {
	of          map[record.DocumentID]*shelf
	record.Book // without nouns
}

// newFactSet puts the facts of documents together, in the order of these.
func newFactSet(shelves []*shelf) *factSet {
	s := &factSet{of: make(map[record.DocumentID]*shelf, len(shelves))}
	b := &s.Book
	for _, d := range shelves {
		s.of[d.ID] = d
		b.Documents = append(b.Documents, d.DocumentDay)
		b.Commitments = append(b.Commitments, d.commitments...)
		b.Deliveries = append(b.Deliveries, d.deliveries...)
		b.Requests = append(b.Requests, d.requests...)
		b.Meetings = append(b.Meetings, d.meetings...)
	}
	b.Meetings = onePerDay(b.Meetings)
	return s
}

// onePerDay sorts meetings by their day, and keeps one of a series on a day: the one of the earliest document.
func onePerDay(list []record.MeetingDay) []record.MeetingDay {
	slices.SortStableFunc(list, func(a, b record.MeetingDay) int {
		return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Series, b.Series))
	})
	return slices.CompactFunc(list, func(a, b record.MeetingDay) bool { return a.Date == b.Date && a.Series == b.Series })
}

// Fact implements decide.Record.
func (s *factSet) Fact(ref record.FactRef) (decide.Held, bool) {
	d := s.of[ref.Document]
	if d == nil {
		return decide.Held{}, false
	}
	h, ok := d.held[ref.Fact]
	return h, ok
}

// book is the facts with all nouns that stand on something there.
func (s *factSet) book(nouns []noun) *record.Book {
	b := s.Book
	g := newGround(s, nouns)
	for _, n := range nouns {
		if t := g.standing(n.Tracked); t != nil {
			b.Add(t)
		}
	}
	return &b
}

// ground is what nouns stand on: facts, and other nouns that stand themselves.
type ground struct {
	*factSet
	nouns map[record.TrackedName]record.Tracked // on which others may stand
	stand map[record.TrackedName]bool           // as far as it is known; false while it is being looked at
}

func newGround(s *factSet, nouns []noun) *ground {
	g := &ground{factSet: s, nouns: map[record.TrackedName]record.Tracked{}, stand: map[record.TrackedName]bool{}}
	for _, n := range nouns {
		switch t := n.Tracked.(type) {
		case record.Framework, record.Node, record.Indicator:
			g.nouns[t.Name()] = t
		}
	}
	return g
}

// Noun implements decide.Record.
func (g *ground) Noun(name record.TrackedName) record.Tracked {
	t := g.nouns[name]
	if t == nil {
		return nil
	}
	stands, known := g.stand[name]
	if !known {
		g.stand[name] = false
		stands = decide.Ground(t, g) == nil
		g.stand[name] = stands
	}
	if !stands {
		return nil
	}
	return t
}

// standing is a noun as far as it stands, nil where it does not.
func (g *ground) standing(t record.Tracked) record.Tracked {
	switch t := t.(type) {
	case record.Framework, record.Node, record.Indicator:
		return g.Noun(t.Name())
	}
	t, ok := decide.Kept(t, g)
	if !ok || decide.Ground(t, g) != nil {
		return nil
	}
	return t
}

// decodeAll decodes rows on all processors, in their order.
func decodeAll[S, T any](stored []S, decode func(S) (T, error)) ([]T, error) {
	list, errs := make([]T, len(stored)), make([]error, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for worker := range errs {
		wg.Go(func() {
			from, to := worker*len(stored)/len(errs), (worker+1)*len(stored)/len(errs)
			for i := from; i < to && errs[worker] == nil; i++ {
				list[i], errs[worker] = decode(stored[i])
			}
		})
	}
	wg.Wait()
	return list, cmp.Or(errs...)
}
