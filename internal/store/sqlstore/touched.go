package sqlstore

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
)

// touch names what is read of a document or of a noun; one of the two is 0.
type touch struct{ document, tracked int64 }

// touches are what the entries of a transaction changed. All is written once, at its end: in a ledger one
// document may be hidden and shown a hundred times, and each question to a server is a way there and back.
type touches struct {
	entry  map[touch]int64 // the latest that touched
	under  map[int64]int64 // the latest that touched all that rests on a document
	scopes map[int64]int64 // of documents, as the latest entry has them
}

func newTouches() touches {
	return touches{entry: map[touch]int64{}, under: map[int64]int64{}, scopes: map[int64]int64{}}
}

// touch says that the present entry changed what is read of a document or of a noun; one of the two is 0.
func (w *writer) touch(document, tracked int64) {
	w.touches.entry[touch{document, tracked}] = w.head.Number
}

// rescope gives a document another scope, and touches it with all that rests on it.
func (w *writer) rescope(document, scope int64) {
	w.touches.scopes[document] = scope
	w.touches.under[document] = w.head.Number
	w.touch(document, 0)
}

// flushTouches writes what was touched. What refers to a document is asked for
// now: a noun that came or went since its scope changed was touched by that.
func (w *writer) flushTouches(ctx context.Context) error {
	t := w.touches
	w.touches = newTouches()
	if err := w.writeScopes(ctx, t.scopes); err != nil {
		return err
	}
	if err := w.touchUnder(ctx, t); err != nil {
		return err
	}
	in := newInserter(w.tx, w.db.dialect.Rows, "touched", "document", "tracked", "entry")
	in.tail = ` ON CONFLICT (document, tracked) DO UPDATE SET entry = excluded.entry`
	for _, key := range slices.SortedFunc(maps.Keys(t.entry), func(a, b touch) int {
		return cmp.Or(cmp.Compare(a.document, b.document), cmp.Compare(a.tracked, b.tracked))
	}) {
		if err := in.add(ctx, key.document, key.tracked, t.entry[key]); err != nil {
			return err
		}
	}
	return in.flush(ctx)
}

// touchUnder adds what rests on documents.
func (w *writer) touchUnder(ctx context.Context, t touches) error {
	if len(t.under) == 0 {
		return nil
	}
	if err := w.refs.flush(ctx); err != nil {
		return err
	}
	for documents := range chunks(t.under) {
		resting, err := collect(ctx, w.tx, func(r row) (k touch, err error) { return k, r.Scan(&k.document, &k.tracked) },
			`SELECT DISTINCT document, tracked FROM tracked_ref WHERE document IN (`+literals(documents)+`)`)
		if err != nil {
			return err
		}
		for _, k := range resting {
			noun := touch{tracked: k.tracked}
			t.entry[noun] = max(t.entry[noun], t.under[k.document])
		}
	}
	return nil
}

// writeScopes gives documents their scopes.
func (w *writer) writeScopes(ctx context.Context, scopes map[int64]int64) error {
	of := map[int64]map[int64]int64{}
	for document, scope := range scopes {
		if of[scope] == nil {
			of[scope] = map[int64]int64{}
		}
		of[scope][document] = scope
	}
	for _, scope := range slices.Sorted(maps.Keys(of)) {
		for documents := range chunks(of[scope]) {
			statement := fmt.Sprintf(`UPDATE document SET scope = %d WHERE num IN (%s)`, scope, literals(documents)) //nolint:gosec // numbers of our own
			if _, err := w.tx.ExecContext(ctx, statement); err != nil {
				return err
			}
		}
	}
	return nil
}
