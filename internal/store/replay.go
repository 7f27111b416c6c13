package store

import (
	"context"
	"errors"
	"time"

	"entente.example/internal/ledger"
)

// ReplayOptions say how much of a ledger is replayed.
type ReplayOptions struct {
	Until  time.Time // entries up to this moment, included; zero for all
	Report func(entries int64)
}

// Limits of what is taken at a time: the more, the fewer times the disk is
// waited for; the bytes bound what is in memory.
const (
	takenAtOnce = 256
	bytesAtOnce = 8 << 20
)

// errUntil ends a replay at its last moment.
var errUntil = errors.New("all entries until then are taken")

// Replay writes the entries of one record behind the ledger of another, which
// has the beginning of the same ledger or none, with all bytes that they name. So the other
// becomes a copy, or the record as it stood at a moment.
func Replay(ctx context.Context, from, to Ledger, o ReplayOptions) error {
	head, err := to.Head(ctx)
	if err != nil {
		return err
	}
	r := replay{from: from, to: to, report: o.Report}
	err = from.EachEntry(ctx, head.Number, func(e ledger.Entry) error {
		if !o.Until.IsZero() && e.Time.After(o.Until) {
			return errUntil
		}
		return r.add(ctx, e)
	})
	if err != nil && !errors.Is(err, errUntil) {
		return err
	}
	return r.flush(ctx)
}

// replay gathers what is taken at a time.
type replay struct {
	from, to Ledger
	report   func(int64)
	waiting  []Taken
	bytes    int
}

func (r *replay) add(ctx context.Context, e ledger.Entry) error {
	t := Taken{Entry: e, Blobs: map[ledger.Hash][]byte{}}
	for _, name := range BlobsOf(e) {
		data, err := r.from.Blob(ctx, name)
		if err != nil {
			return err
		}
		t.Blobs[name] = data
		r.bytes += len(data)
	}
	if r.waiting = append(r.waiting, t); len(r.waiting) < takenAtOnce && r.bytes < bytesAtOnce {
		return nil
	}
	return r.flush(ctx)
}

func (r *replay) flush(ctx context.Context) error {
	if len(r.waiting) == 0 {
		return nil
	}
	if err := r.to.Take(ctx, r.waiting...); err != nil {
		return err
	}
	if r.report != nil {
		r.report(r.waiting[len(r.waiting)-1].Entry.Number)
	}
	r.waiting, r.bytes = nil, 0
	return nil
}
