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
	commitments, deliveries := 0, 0
	for _, d := range shelves {
		commitments, deliveries = commitments+len(d.commitments), deliveries+len(d.deliveries)
	}
	b.Commitments, b.Deliveries = make([]record.Fact, 0, commitments), make([]record.Fact, 0, deliveries)
	b.Documents = make([]record.DocumentDay, 0, len(shelves))
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
