package sqlstore

import (
	"cmp"
	"context"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/decide"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// Track implements store.Tracker.
func (db *DB) Track(ctx context.Context, reason string, nouns ...record.Tracked) error {
	return db.Revise(ctx, reason, store.Revision{Set: nouns})
}

// Untrack implements store.Tracker.
func (db *DB) Untrack(ctx context.Context, reason string, name record.TrackedName, decision int64) error {
	return db.Revise(ctx, reason, store.Revision{Gone: []store.Gone{{Name: name, Decision: decision}}})
}

// Revise implements store.Tracker.
func (db *DB) Revise(ctx context.Context, reason string, r store.Revision) error {
	if err := r.Validate(); err != nil {
		return err
	}
	return db.tracking(ctx, func(w *writer, d *desk) error {
		if err := w.set(ctx, d, reason, r.Set); err != nil {
			return err
		}
		for _, gone := range r.Gone {
			if err := w.remove(ctx, d, reason, gone); err != nil {
				return err
			}
		}
		return nil
	})
}

func (w *writer) set(ctx context.Context, d *desk, reason string, nouns []record.Tracked) error {
	words := evidence{w: w, texts: map[record.DocumentID]*text.Document{}}
	placed := make([]record.Tracked, len(nouns))
	for i, t := range nouns {
		var err error
		if placed[i], err = words.place(ctx, t); err != nil {
			return err
		}
	}
	drafts, err := decide.Set(d, placed...)
	if err != nil {
		return err
	}
	for _, draft := range drafts {
		if err := w.decideTracked(ctx, draft, reason); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) remove(ctx context.Context, d *desk, reason string, gone store.Gone) error {
	draft, err := decide.Remove(d, gone.Name, gone.Decision)
	if err != nil {
		return err
	}
	if err := w.refs.flush(ctx); err != nil { // what was set in this very revision may refer to it
		return err
	}
	var others int
	if err := w.tx.QueryRowContext(ctx, `SELECT count(*) FROM tracked_ref WHERE ref = $1`, gone.Name.String()).Scan(&others); err != nil {
		return err
	}
	if others > 0 {
		return fault.New(fault.Conflict, "%s: others refer to it; take these out first", gone.Name)
	}
	return w.decideTracked(ctx, draft, reason)
}

// tracking runs do with the record as it stands before it. All that takes long is done before other writers have to wait.
func (db *DB) tracking(ctx context.Context, do func(*writer, *desk) error) error {
	if _, err := db.book(ctx); err != nil {
		return err
	}
	return db.change(ctx, "track", func(w *writer) error {
		kept, err := db.book(ctx)
		if err != nil {
			return err
		}
		return do(w, newDesk(ctx, w, kept))
	})
}

func (w *writer) decideTracked(ctx context.Context, d decide.Draft, reason string) error {
	entry := ledger.Draft{Action: d.Action, Subject: d.Name.String(), Reason: reason}
	for _, side := range []struct {
		noun record.Tracked
		said *any
	}{{d.Before, &entry.Before}, {d.After, &entry.After}} {
		if side.noun != nil {
			body, err := decide.Body(side.noun)
			if err != nil {
				return err
			}
			*side.said = body
		}
	}
	return w.decide(ctx, entry)
}

// desk is the record as it lies before the viewer of ctx.
type desk struct {
	*ground
	ctx  context.Context //nolint:containedctx // it lives no longer than the decision
	w    *writer
	kept *keptBook
}

func newDesk(ctx context.Context, w *writer, kept *keptBook) *desk {
	return &desk{ground: kept.ground, ctx: ctx, w: w, kept: kept}
}

// Who implements decide.Desk.
func (d *desk) Who() string { return access.From(d.ctx).Person() }

// Taken implements decide.Desk.
func (d *desk) Taken(name record.TrackedName) (bool, error) {
	num, err := d.w.trackedNumber(d.ctx, name)
	return num != 0, err
}

// Noun implements decide.Record.
func (d *desk) Noun(name record.TrackedName) record.Tracked {
	switch name.Kind {
	case record.KindFramework, record.KindNode, record.KindIndicator:
		return d.ground.Noun(name)
	}
	num, err := d.w.trackedNumber(d.ctx, name)
	if err != nil {
		return nil
	}
	i, seen := slices.BinarySearchFunc(d.kept.nouns, num, func(n noun, num int64) int { return cmp.Compare(n.num, num) })
	if !seen {
		return nil
	}
	return d.standing(d.kept.nouns[i].Tracked)
}

// Frameworks implements decide.Desk.
func (d *desk) Frameworks(of record.FactID) []record.FrameworkID {
	var list []record.FrameworkID
	for _, p := range d.kept.book.Placements {
		if p.Commitment.Fact != of {
			continue
		}
		if n, ok := d.Noun(record.TrackedName{Kind: record.KindNode, ID: string(p.Node)}).(record.Node); ok && !slices.Contains(list, n.Framework) {
			list = append(list, n.Framework)
		}
	}
	return list
}

// Locks implements decide.Desk.
func (d *desk) Locks(of record.FrameworkID) []record.Lock {
	var list []record.Lock
	for _, l := range d.kept.book.Locks {
		if l.Framework == of {
			list = append(list, l)
		}
	}
	return list
}

// evidence finds words in the documents on which nouns rest.
type evidence struct {
	w     *writer
	texts map[record.DocumentID]*text.Document
}

// place is a noun whose evidence is found in its document.
func (e evidence) place(ctx context.Context, t record.Tracked) (record.Tracked, error) {
	var err error
	switch n := t.(type) {
	case record.Framework:
		n.Document, n.Evidence, err = e.find(ctx, n.Document, n.Evidence)
		return n, err
	case record.Node:
		n.Document, n.Evidence, err = e.find(ctx, n.Document, n.Evidence)
		return n, err
	case record.Target:
		n.Document, n.Evidence, err = e.find(ctx, n.Document, n.Evidence)
		return n, err
	}
	return t, nil
}

func (e evidence) find(ctx context.Context, id record.DocumentID, words *record.Evidence) (record.DocumentID, *record.Evidence, error) {
	if id == "" {
		return "", nil, nil
	}
	num, d, err := e.w.find(ctx, id)
	if err != nil || words == nil {
		return d.ID, nil, err
	}
	if e.texts[d.ID] == nil {
		if e.texts[d.ID], err = e.w.text(ctx, num); err != nil {
			return d.ID, words, err
		}
	}
	found, err := review.Locate(*words, e.texts[d.ID])
	return d.ID, &found, err
}
