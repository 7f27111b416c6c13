package asof

import (
	"cmp"
	"context"
	"os"
	"path/filepath"
	"sync"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Options say what is kept and where.
type Options struct {
	Now    store.Store                                                  // the record as it is
	Open   func(ctx context.Context, place string) (store.Store, error) // opens a file, made where there is none
	Folder string                                                       // in which the files are made, in one of its own
	Keep   int                                                          // of how many days
	Clock  func() time.Time
}

// Shelf keeps the record as it stood on the days that are asked for most lately.
type Shelf struct {
	Options
	making sync.Mutex // held by who replays: one day at a time, so that asking for many does not take the machine
	mu     sync.Mutex
	folder string // made when a first day is asked for
	days   map[record.Date]*volume
	asked  int64
}

// NewShelf makes an empty shelf; Close removes what it has made.
func NewShelf(o Options) *Shelf { return &Shelf{Options: o, days: map[record.Date]*volume{}} }

// On gives the record as it stood at the end of a day, and what to call when it is no longer read.
// Who asks first for a day waits until it is made, and so do others; a request that ends before leaves it in the making.
func (s *Shelf) On(ctx context.Context, day record.Date) (store.Store, func(), error) {
	if err := day.Validate(); err != nil || day == "" {
		return nil, nil, fault.New(fault.Invalid, "%q is no day; try 2024-07-26", day)
	}
	day = min(day, record.Date(s.Clock().UTC().Format(time.DateOnly))) // the days to come are all like today
	v, err := s.hold(ctx, day)
	if err != nil {
		return nil, nil, err
	}
	if err := s.refresh(ctx, day, v); err != nil {
		s.letGo(v)
		return nil, nil, err
	}
	v.RLock()
	return store.Past{Store: v.store}, func() {
		v.RUnlock()
		s.letGo(v)
	}, nil
}

// hold finds the volume of a day, or has it made, and waits for it.
func (s *Shelf) hold(ctx context.Context, day record.Date) (*volume, error) {
	s.mu.Lock()
	v := s.days[day]
	if v == nil {
		if s.unmade() > s.Keep {
			s.mu.Unlock()
			return nil, fault.New(fault.Unavailable, "the record as it stood on many days is being made; try again in a moment")
		}
		v = &volume{ready: make(chan struct{})}
		s.days[day] = v
		go s.bind(context.WithoutCancel(ctx), day, v)
	}
	v.held++
	s.asked++
	v.asked = s.asked
	s.mu.Unlock()
	select {
	case <-v.ready:
	case <-ctx.Done():
		s.letGo(v)
		return nil, fault.New(fault.Unavailable, "the record as it stood on %s is still being made; try again in a moment", day)
	}
	if v.err != nil {
		s.letGo(v)
		return nil, v.err
	}
	return v, nil
}

// unmade counts the days in the making.
func (s *Shelf) unmade() int {
	n := 0
	for _, v := range s.days {
		if !v.made() {
			n++
		}
	}
	return n
}

// bind makes the volume of a day.
func (s *Shelf) bind(ctx context.Context, day record.Date, v *volume) {
	defer close(v.ready)
	s.making.Lock()
	defer s.making.Unlock()
	if v.err = s.make(ctx, day, v); v.err != nil {
		s.drop(day, v)
	}
	s.clear()
}

func (s *Shelf) make(ctx context.Context, day record.Date, v *volume) error {
	folder, err := s.room()
	if err != nil {
		return err
	}
	if v.place, err = os.MkdirTemp(folder, string(day)+"-"); err != nil {
		return fault.Wrap(fault.Unavailable, "make", "a folder for the record as it stood", err)
	}
	if v.store, err = s.Open(ctx, filepath.Join(v.place, "record.db")); err != nil {
		return err
	}
	return s.update(ctx, day, v)
}

// update replays what is new up to the day, and takes over who may see what now.
func (s *Shelf) update(ctx context.Context, day record.Date, v *volume) error {
	head, err := s.Now.Head(ctx)
	if err != nil {
		return err
	}
	if err := Build(ctx, s.Now, v.store, day, s.Clock); err != nil {
		return err
	}
	v.head = head
	return nil
}

// refresh brings a volume up to date if the record has changed since: somebody
// may have hidden a document.
func (s *Shelf) refresh(ctx context.Context, day record.Date, v *volume) error {
	head, err := s.Now.Head(ctx)
	if err != nil {
		return err
	}
	v.RLock()
	current := v.head == head
	v.RUnlock()
	if current {
		return nil
	}
	v.Lock()
	defer v.Unlock()
	if v.head.Number >= head.Number {
		return nil
	}
	if err := s.update(context.WithoutCancel(ctx), day, v); err != nil {
		s.drop(day, v)
		return err
	}
	return nil
}

// drop takes a volume off the shelf: the next who asks has it made anew.
func (s *Shelf) drop(day record.Date, v *volume) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.days[day] == v {
		delete(s.days, day)
	}
	v.gone = true
	v.burnIfFree()
}

// letGo is the end of a request; what is over the bound is cleared away.
func (s *Shelf) letGo(v *volume) {
	s.mu.Lock()
	v.held--
	v.burnIfFree()
	s.mu.Unlock()
	s.clear()
}

// clear removes the days that were asked for longest ago and that nobody reads, until no more are left than are to be kept.
func (s *Shelf) clear() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(s.days) > s.Keep {
		var oldest record.Date
		for day, v := range s.days {
			if v.held == 0 && v.made() && (oldest == "" || v.asked < s.days[oldest].asked) {
				oldest = day
			}
		}
		if oldest == "" {
			return
		}
		v := s.days[oldest]
		delete(s.days, oldest)
		_ = v.burn() // a file that stays is gone with the shelf's folder
	}
}

// Close removes all that the shelf has made. Nobody may read any more.
func (s *Shelf) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var err error
	for day, v := range s.days {
		<-v.ready
		err = cmp.Or(err, v.burn())
		delete(s.days, day)
	}
	if s.folder == "" {
		return err
	}
	return cmp.Or(err, os.RemoveAll(s.folder))
}
