package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// Decide implements store.Reviewer.
func (db *DB) Decide(ctx context.Context, decisions ...store.Decision) ([]record.FactID, error) {
	var ids []record.FactID
	err := db.change(ctx, "decide", func(w *writer) error {
		ids = ids[:0]
		for _, d := range decisions {
			id, err := w.decideOn(ctx, d)
			if err != nil {
				return err
			}
			ids = append(ids, id)
		}
		return nil
	})
	return ids, err
}

// decideOn takes one decision.
func (w *writer) decideOn(ctx context.Context, d store.Decision) (record.FactID, error) {
	if d.Fact == "" {
		return w.enter(ctx, d)
	}
	action, ok := actionFor(d.State)
	if !ok {
		return "", fault.New(fault.Invalid, "nobody can decide that a fact is %s; try accepted, edited, rejected, sent-back or withdrawn", d.State.Name())
	}
	if done, err := w.dropOrphan(ctx, d); done || err != nil {
		return d.Fact, err
	}
	f, err := w.standing(ctx, d.Fact)
	if err != nil {
		return "", err
	}
	own, err := f.uncontested(access.From(ctx).Person(), d.Seen)
	if err != nil {
		return "", err
	}
	value := f.value
	if d.State == record.Edited {
		if value, err = f.edited(d.Value); err != nil {
			return "", err
		}
	}
	after := opinionEntry{Document: f.document.ID, Kind: f.kind, State: d.State, Value: value, Deciding: f.deciding(access.From(ctx))}
	return d.Fact, w.decide(ctx, ledger.Draft{Action: action, Subject: factSubject(d.Fact), Before: before(f.document.ID, own), After: after, Reason: d.Reason})
}

func actionFor(s record.State) (ledger.Action, bool) {
	switch s {
	case record.Accepted:
		return ledger.FactAccepted, true
	case record.Edited:
		return ledger.FactEdited, true
	case record.Rejected:
		return ledger.FactRejected, true
	case record.SentBack:
		return ledger.FactSentBack, true
	case record.Withdrawn:
		return ledger.FactWithdrawn, true
	}
	return "", false
}

// before is an opinion as the ledger tells it; nil for none.
func before(document record.DocumentID, o *review.Opinion) any {
	if o == nil {
		return nil
	}
	return opinionEntry{Document: document, Kind: o.Kind, State: o.State, Value: o.Value, Deciding: o.Deciding}
}

// enter takes a fact that somebody enters by hand.
func (w *writer) enter(ctx context.Context, d store.Decision) (record.FactID, error) {
	num, document, err := w.find(ctx, d.Document)
	if err != nil {
		return "", err
	}
	in, err := w.text(ctx, num)
	if err != nil {
		return "", err
	}
	value, err := review.Entered(d.Kind, d.Value, in)
	if err != nil {
		return "", err
	}
	id, err := w.freeID(ctx, document.ID, d.Kind, value)
	if err != nil {
		return "", err
	}
	after := opinionEntry{Document: document.ID, Kind: d.Kind, State: record.Edited, Value: value, Replaces: d.Replaces}
	return id, w.decide(ctx, ledger.Draft{Action: ledger.FactEntered, Subject: factSubject(id), After: after, Reason: d.Reason})
}

// freeID names a new fact by its words, as those of the machine are named.
func (w *writer) freeID(ctx context.Context, document record.DocumentID, kind record.FactKind, value json.RawMessage) (record.FactID, error) {
	e := review.EvidenceIn(value)
	for ordinal := 0; ; ordinal++ {
		id := record.NewFactID(document, kind, e.Start, e.End, ordinal)
		var taken int
		err := w.tx.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM fact WHERE id = $1) + (SELECT count(*) FROM opinion WHERE fact = $1)`, id).Scan(&taken)
		if err != nil || taken == 0 {
			return id, err
		}
	}
}

// dropOrphan takes the rejection of an orphan: it leaves the list.
func (w *writer) dropOrphan(ctx context.Context, d store.Decision) (bool, error) {
	var document int64
	err := w.tx.QueryRowContext(ctx, `SELECT document FROM orphan WHERE fact = $1`, d.Fact).Scan(&document)
	if errors.Is(err, sql.ErrNoRows) || d.State != record.Rejected {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if err := w.seen(ctx, document, d.Fact); err != nil {
		return false, err
	}
	return true, w.decide(ctx, ledger.Draft{Action: ledger.OrphanDropped, Subject: factSubject(d.Fact), Reason: d.Reason})
}

// seen fails where the viewer may not see a document, as if the fact were not there.
func (w *writer) seen(ctx context.Context, document int64, id record.FactID) error {
	v, err := visibility(ctx, w.tx, document)
	if err == nil && !access.From(ctx).Sees(v) {
		err = fault.New(fault.NotFound, "no fact %s", id)
	}
	return err
}

// Undo implements store.Reviewer.
func (db *DB) Undo(ctx context.Context, id record.FactID, reason string) error {
	who := access.From(ctx).Person()
	return db.change(ctx, "undo", func(w *writer) error {
		f, err := w.standing(ctx, id)
		if err != nil {
			return err
		}
		own := f.of(who)
		if own == nil {
			return fault.New(fault.NotFound, "there is no decision of yours on fact %s to take back", id)
		}
		earlier, err := earlierOpinion(ctx, w.tx, id, who)
		if err != nil {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.FactUndone, Subject: factSubject(id), Before: before(f.document.ID, own), After: earlier, Reason: reason})
	})
}

// earlierOpinion is what somebody held of a fact before their latest decision
// that still stands: each undoing takes back the latest one that is left.
func earlierOpinion(ctx context.Context, tx *sql.Tx, id record.FactID, who string) (any, error) {
	entries, err := collect(ctx, tx, scanEntry, `SELECT `+entryColumns+` FROM entry WHERE subject = $1 ORDER BY number`, factSubject(id))
	if err != nil {
		return nil, err
	}
	var standing []ledger.Entry
	for _, e := range entries {
		if access.PersonOf(e.Who) != who || e.Action == ledger.FactCarried {
			continue
		}
		if e.Action == ledger.FactUndone && len(standing) > 0 {
			standing = standing[:len(standing)-1]
		} else {
			standing = append(standing, e)
		}
	}
	if len(standing) == 0 {
		return nil, fault.New(fault.Conflict, "the decision on fact %s came with a new version of its document; try deciding anew", id)
	}
	last := standing[len(standing)-1].Before
	if last == nil {
		return nil, nil
	}
	return last, nil
}

// Opinions implements store.Reviewer.
func (db *DB) Opinions(ctx context.Context, id record.FactID) ([]review.Opinion, error) {
	var list []review.Opinion
	err := db.view(ctx, "opinions", func(tx *sql.Tx) error {
		f, err := standing(ctx, tx, id)
		if err != nil {
			return err
		}
		list = review.Visible(f.opinions, access.From(ctx).Person(), f.second)
		return nil
	})
	return list, err
}

// OpinionsIn implements store.Reviewer.
func (db *DB) OpinionsIn(ctx context.Context, id record.DocumentID) ([]review.Opinion, error) {
	var list []review.Opinion
	err := db.view(ctx, "opinions", func(tx *sql.Tx) error {
		num, _, err := find(ctx, tx, id)
		if err != nil {
			return err
		}
		second, err := secondReader(ctx, tx, num)
		if err != nil {
			return err
		}
		all, err := collect(ctx, tx, scanTimed, `SELECT `+timedColumns+` FROM opinion WHERE document = $1 ORDER BY fact, first`, num)
		list = list[:0]
		for _, of := range perFact(all) {
			list = append(list, review.Visible(of, access.From(ctx).Person(), second)...)
		}
		return err
	})
	return list, err
}

// perFact parts opinions, sorted by fact, into those on each.
func perFact(all []review.Opinion) [][]review.Opinion {
	var parted [][]review.Opinion
	for from := 0; from < len(all); {
		to := from
		for to < len(all) && all[to].Fact == all[from].Fact {
			to++
		}
		parted = append(parted, all[from:to])
		from = to
	}
	return parted
}

// FactValue implements store.Reviewer.
func (db *DB) FactValue(ctx context.Context, id record.FactID) (json.RawMessage, error) {
	var value json.RawMessage
	err := db.view(ctx, "fact", func(tx *sql.Tx) error {
		f, err := standing(ctx, tx, id)
		if err != nil {
			return err
		}
		num, _, err := find(ctx, tx, f.document.ID)
		if err != nil {
			return err
		}
		value, err = db.shown(ctx, tx, num, id)
		return err
	})
	return value, err
}

// RequireSecondReader implements store.Reviewer.
func (db *DB) RequireSecondReader(ctx context.Context, id record.DocumentID, required bool, reason string) error {
	return db.change(ctx, "require a second reader", func(w *writer) error {
		num, d, err := w.find(ctx, id)
		if err != nil {
			return err
		}
		now, err := secondReader(ctx, w.tx, num)
		if err != nil || now == required {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.SecondReaderSet, Subject: documentSubject(d.ID), Before: now, After: required, Reason: reason})
	})
}

// SecondReader implements store.Reviewer.
func (db *DB) SecondReader(ctx context.Context, id record.DocumentID) (required bool, err error) {
	err = db.view(ctx, "second reader", func(tx *sql.Tx) error {
		num, _, err := find(ctx, tx, id)
		if err != nil {
			return err
		}
		required, err = secondReader(ctx, tx, num)
		return err
	})
	return required, err
}

func secondReader(ctx context.Context, tx *sql.Tx, num int64) (bool, error) {
	var second int
	err := tx.QueryRowContext(ctx, `SELECT second_reader FROM document WHERE num = $1`, num).Scan(&second)
	return second == 1, err
}

// Orphans implements store.Reviewer.
func (db *DB) Orphans(ctx context.Context, p record.Page) ([]store.Orphan, int, error) {
	if err := p.Validate(); err != nil {
		return nil, 0, fault.Wrap(fault.Invalid, "orphans", "", err)
	}
	var list []store.Orphan
	total := 0
	err := db.view(ctx, "orphans", func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, `SELECT count(*) FROM orphan`).Scan(&total); err != nil {
			return err
		}
		var documents []int64
		var err error
		list, err = collect(ctx, tx, func(r row) (store.Orphan, error) {
			var o store.Orphan
			var document int64
			var kind int
			var value string
			err := r.Scan(&o.Fact, &document, &kind, &value)
			o.Kind, o.Value = kindNamed(kind), raw(value)
			documents = append(documents, document)
			return o, err
		}, `SELECT fact, document, kind, value FROM orphan ORDER BY entry`+page(p))
		if err != nil {
			return err
		}
		found, err := inOrder(documents, func() ([]numbered[record.Document], error) { return loadDocuments(ctx, tx, documents) })
		for i := range found {
			list[i].Document = found[i]
		}
		return err
	})
	return list, total, err
}

// Agreement implements store.Reviewer.
func (db *DB) Agreement(ctx context.Context) ([]review.Agreement, error) {
	var list []review.Agreement
	err := db.view(ctx, "agreement", func(tx *sql.Tx) error {
		all, err := collect(ctx, tx, scanOpinion, `SELECT `+opinionColumns+` FROM opinion ORDER BY fact, first`)
		if err != nil {
			return err
		}
		var pairs []review.Pair
		for _, of := range perFact(all) {
			if p, ok := review.PairOf(of); ok {
				pairs = append(pairs, p)
			}
		}
		list = review.Agree(pairs)
		return nil
	})
	return list, err
}
