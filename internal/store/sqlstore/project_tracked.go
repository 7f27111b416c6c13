package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// trackedDecided writes a noun as an entry has it, or takes it away.
func (w *writer) trackedDecided(ctx context.Context, e ledger.Entry) error {
	kind, id, _ := strings.Cut(e.Subject, ":")
	num, err := w.trackedNumber(ctx, record.TrackedName{Kind: record.TrackedKind(kind), ID: id})
	if err != nil {
		return err
	}
	if num != 0 {
		err = w.untrack(ctx, num)
	}
	if err != nil || e.After == nil {
		return err
	}
	t, err := record.DecodeTracked(record.TrackedKind(kind), e.After, record.Decided{})
	if err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	return w.track(ctx, trackedRow{num: e.Number, time: formatTime(e.Time), who: e.Who, body: string(e.After)}, t)
}

// trackedNumber is the row of a noun, 0 for none.
func (w *writer) trackedNumber(ctx context.Context, name record.TrackedName) (num int64, err error) {
	err = w.tx.QueryRowContext(ctx, `SELECT num FROM tracked WHERE kind = $1 AND id = $2`, name.Kind, name.ID).Scan(&num)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return num, err
}

// trackedRow is a noun as stored; its name and what it refers to follow from it.
type trackedRow struct {
	num             int64 // of the entry
	time, who, body string
}

// untrack takes the rows of a noun away.
func (w *writer) untrack(ctx context.Context, num int64) error {
	if err := w.refs.flush(ctx); err != nil { // they may have come in this very batch
		return err
	}
	if _, err := w.tx.ExecContext(ctx, `DELETE FROM tracked_ref WHERE tracked = $1`, num); err != nil {
		return err
	}
	if _, err := w.tx.ExecContext(ctx, `DELETE FROM tracked WHERE num = $1`, num); err != nil {
		return err
	}
	w.touch(0, num)
	return nil
}

// track writes the rows of a noun that has none.
func (w *writer) track(ctx context.Context, r trackedRow, t record.Tracked) error {
	name := t.Name()
	_, err := w.tx.ExecContext(ctx, `INSERT INTO tracked (num, kind, id, time, who, body) VALUES ($1, $2, $3, $4, $5, $6)`,
		r.num, name.Kind, name.ID, r.time, r.who, r.body)
	if err != nil {
		return err
	}
	if err := w.refer(ctx, r.num, t); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	w.touch(0, r.num)
	return nil
}

// refer writes what a noun refers to, each once.
func (w *writer) refer(ctx context.Context, num int64, t record.Tracked) error {
	refs := record.ReferencesOf(t)
	to := map[string]record.DocumentID{}
	for _, name := range refs.Nouns {
		to[name.String()] = ""
	}
	for _, id := range t.Documents() {
		to[documentSubject(id)] = id
	}
	for _, f := range refs.All() {
		to[factSubject(f.Fact)] = f.Document
	}
	for _, ref := range slices.Sorted(maps.Keys(to)) {
		if err := w.referTo(ctx, num, to[ref], ref); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) referTo(ctx context.Context, num int64, id record.DocumentID, subject string) error {
	document := int64(0)
	if id != "" {
		var err error
		if document, err = w.number(ctx, id); err != nil {
			return err
		}
	}
	return w.refs.add(ctx, num, document, subject)
}

// followFact leads what refers to a fact to the one that took its place: in a new version of the document, or entered by hand for an orphan.
func (w *writer) followFact(ctx context.Context, e ledger.Entry, o opinionEntry) error {
	old := o.Replaces
	if e.Action == ledger.FactCarried {
		var before struct{ Fact record.FactID }
		if err := json.Unmarshal(e.Before, &before); err != nil {
			return fmt.Errorf("entry %d: %w", e.Number, err)
		}
		old = before.Fact
	}
	if old == "" {
		return nil
	}
	if err := w.refs.flush(ctx); err != nil {
		return err
	}
	nums, err := numbers(ctx, w.tx, `SELECT tracked FROM tracked_ref WHERE ref = $1 ORDER BY tracked`, factSubject(old))
	for _, num := range nums {
		if err := w.follow(ctx, num, old, record.FactRef{Document: o.Document, Fact: record.FactID(subjectOf(e))}); err != nil {
			return err
		}
	}
	return err
}

// follow writes one noun anew with a reference that leads elsewhere.
func (w *writer) follow(ctx context.Context, num int64, old record.FactID, to record.FactRef) error {
	var kind record.TrackedKind
	r := trackedRow{num: num}
	err := w.tx.QueryRowContext(ctx, `SELECT kind, time, who, body FROM tracked WHERE num = $1`, num).Scan(&kind, &r.time, &r.who, &r.body)
	if err != nil {
		return err
	}
	t, err := record.DecodeTracked(kind, []byte(r.body), record.Decided{})
	if err != nil {
		return err
	}
	t, err = record.Follow(t, old, to)
	if err != nil {
		return err
	}
	body, err := json.Marshal(t)
	if err != nil {
		return err
	}
	r.body = string(body)
	if err := w.untrack(ctx, num); err != nil {
		return err
	}
	if there, err := w.trackedNumber(ctx, t.Name()); err != nil || there != 0 { // said of the other fact already
		return err
	}
	return w.track(ctx, r, t)
}
