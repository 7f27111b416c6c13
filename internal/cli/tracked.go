package cli

import (
	"cmp"
	"context"
	"time"

	"entente.example/data"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/track"
)

// book opens the database, which must exist, and fetches all that is tracked.
func (a *app) book(ctx context.Context) (store.Store, *record.Book, error) {
	s, err := a.open(ctx, true)
	if err != nil {
		return nil, nil, err
	}
	b, err := s.Book(ctx)
	return s, b, err
}

// tracked is all that became of promises up to today, or to the day as of which is asked.
func (a *app) tracked(ctx context.Context, s store.Store) (*track.Track, error) {
	b, err := s.Book(ctx)
	if err != nil {
		return nil, err
	}
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		return nil, fault.Wrap(fault.Internal, "load", "the rules of states", err)
	}
	return track.New(b, track.Options{On: a.today(), Codes: codes}), nil
}

// today is the day on which promises are judged: that as of which is asked, else that of the clock.
func (a *app) today() record.Date {
	return cmp.Or(record.Date(a.asOf), record.Date(a.Now().UTC().Format(time.DateOnly)))
}
