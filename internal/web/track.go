package web

import (
	"context"
	"io/fs"

	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/track"
)

// trackStore is what the pages about what became of promises ask of the store.
type trackStore interface {
	Book(ctx context.Context) (*record.Book, error)
	Track(ctx context.Context, reason string, nouns ...record.Tracked) error
	Untrack(ctx context.Context, reason string, name record.TrackedName, decision int64) error
	Revise(ctx context.Context, reason string, r store.Revision) error
}

// loadCodes reads the rules by which promises are judged.
func loadCodes(data fs.FS) *track.Codes {
	codes, err := track.LoadCodes(data)
	if err != nil {
		panic(err) // the tests of the data folder rule it out
	}
	return codes
}

// tracked is all that became of promises, as far as the viewer may see it: today, or on the day whose record is shown.
func (s *site) tracked(ctx context.Context) (*track.Track, error) {
	book, err := s.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	return s.tracks.of(book, s.today(), func() *track.Track {
		return track.New(book, track.Options{On: s.today(), Codes: s.codes})
	}), nil
}

// today is the day on which the site judges: that of the record it shows, else that of the clock.
func (s *site) today() record.Date {
	if s.day != "" {
		return s.day
	}
	return dateOf(s.now())
}
