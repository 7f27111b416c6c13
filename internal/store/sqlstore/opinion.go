package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
)

// opinionEntry is what the ledger says of a decision on a fact.
type opinionEntry struct {
	Document record.DocumentID `json:"document"`
	Kind     record.FactKind   `json:"kind"`
	State    record.State      `json:"state"`
	Value    json.RawMessage   `json:"value,omitempty"`
	Deciding bool              `json:"deciding,omitempty"`
	Replaces record.FactID     `json:"replaces,omitempty"`
	// Who is set where the entry carries over what somebody else had decided.
	Who string `json:"who,omitempty"`
}

func factSubject(id record.FactID) string { return "fact:" + string(id) }

const opinionColumns = `fact, who, kind, state, value, first, entry, deciding`

func scanOpinion(r row) (o review.Opinion, err error) {
	var kind, deciding int
	var value string
	err = r.Scan(&o.Fact, &o.Who, &kind, &o.State, &value, &o.First, &o.Entry, &deciding)
	o.Kind, o.Deciding, o.Value = kindNamed(kind), deciding == 1, raw(value)
	return o, err
}

// timedColumns are those of an opinion with the time of its latest entry.
const timedColumns = opinionColumns + `, (SELECT e.time FROM entry e WHERE e.number = opinion.entry)`

func scanTimed(r row) (review.Opinion, error) {
	var at string
	o, err := scanOpinion(behind{r, &at})
	if err == nil {
		o.Time, err = parseTime(at)
	}
	return o, err
}

// behind is a row with one more column behind those that are scanned.
type behind struct {
	row
	last any
}

// Scan implements row.
func (b behind) Scan(dest ...any) error { return b.row.Scan(append(dest, b.last)...) }

// opinionsOn are all opinions on a fact, the first one first.
func opinionsOn(ctx context.Context, tx *sql.Tx, id record.FactID) ([]review.Opinion, error) {
	return collect(ctx, tx, scanTimed, `SELECT `+timedColumns+` FROM opinion WHERE opinion.fact = $1 ORDER BY opinion.first`, id)
}

// decidedOn says what people hold of the facts of a document, in the order in which they first decided.
func decidedOn(ctx context.Context, tx *sql.Tx, document int64) ([]review.Decided, error) {
	var second int
	if err := tx.QueryRowContext(ctx, `SELECT second_reader FROM document WHERE num = $1`, document).Scan(&second); err != nil {
		return nil, err
	}
	all, err := collect(ctx, tx, scanOpinion, `SELECT `+opinionColumns+` FROM opinion WHERE document = $1 ORDER BY first`, document)
	if err != nil {
		return nil, err
	}
	var order []record.FactID
	of := map[record.FactID][]review.Opinion{}
	for _, o := range all {
		if of[o.Fact] == nil {
			order = append(order, o.Fact)
		}
		of[o.Fact] = append(of[o.Fact], o)
	}
	var list []review.Decided
	for _, id := range order {
		list = append(list, review.Decided{Fact: id, Kind: of[id][0].Kind, Verdict: review.Settle(of[id], second == 1)})
	}
	return list, nil
}

// factDecided writes an opinion, and marks its document to be written anew.
func (w *writer) factDecided(ctx context.Context, e ledger.Entry) error {
	var o opinionEntry
	if err := json.Unmarshal(e.After, &o); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	document, err := w.number(ctx, o.Document)
	if err != nil {
		return err
	}
	if o.Replaces != "" {
		if _, err := w.tx.ExecContext(ctx, `DELETE FROM orphan WHERE fact = $1`, o.Replaces); err != nil {
			return err
		}
	}
	if err := w.followFact(ctx, e, o); err != nil {
		return err
	}
	who := access.PersonOf(e.Who)
	if o.Who != "" {
		who = o.Who
	}
	w.dirty[document] = true
	_, err = w.tx.ExecContext(ctx, `INSERT INTO opinion (fact, who, document, kind, state, value, first, entry, deciding)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)
		ON CONFLICT (fact, who) DO UPDATE SET state = excluded.state, value = excluded.value, entry = excluded.entry, deciding = excluded.deciding`,
		subjectOf(e), who, document, kindNumber(o.Kind), o.State, string(o.Value), e.Number, boolInt(o.Deciding))
	return err
}

// factUndone puts the opinion before in the place of the one taken back.
func (w *writer) factUndone(ctx context.Context, e ledger.Entry) error {
	if e.After != nil {
		return w.factDecided(ctx, e)
	}
	var document int64
	err := w.tx.QueryRowContext(ctx, `SELECT document FROM opinion WHERE fact = $1 AND who = $2`, subjectOf(e), access.PersonOf(e.Who)).Scan(&document)
	if err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	w.dirty[document] = true
	_, err = w.tx.ExecContext(ctx, `DELETE FROM opinion WHERE fact = $1 AND who = $2`, subjectOf(e), access.PersonOf(e.Who))
	return err
}

// factOrphaned keeps a decided fact that has no place in a new version.
func (w *writer) factOrphaned(ctx context.Context, e ledger.Entry) error {
	var o opinionEntry
	if err := json.Unmarshal(e.After, &o); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	document, err := w.number(ctx, o.Document)
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `INSERT INTO orphan (fact, document, kind, value, entry) VALUES ($1, $2, $3, $4, $5)`,
		subjectOf(e), document, kindNumber(o.Kind), string(o.Value), e.Number)
	return err
}

// orphanDropped takes a fact off the list of orphans.
func (w *writer) orphanDropped(ctx context.Context, e ledger.Entry) error {
	_, err := w.tx.ExecContext(ctx, `DELETE FROM orphan WHERE fact = $1`, subjectOf(e))
	return err
}

// secondReaderSet says how many readers a document needs.
func (w *writer) secondReaderSet(ctx context.Context, e ledger.Entry) error {
	var required bool
	if err := json.Unmarshal(e.After, &required); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	num, err := w.number(ctx, record.DocumentID(subjectOf(e)))
	if err != nil {
		return err
	}
	w.dirty[num] = true
	_, err = w.tx.ExecContext(ctx, `UPDATE document SET second_reader = $2 WHERE num = $1`, num, boolInt(required))
	return err
}

// rewriteDirty writes anew the documents on whose facts somebody decided.
func (w *writer) rewriteDirty(ctx context.Context) error {
	var nums []int64
	for num := range w.dirty {
		nums = append(nums, num)
	}
	slices.Sort(nums)
	for _, num := range nums {
		if err := w.rewrite(ctx, num); err != nil {
			return err
		}
	}
	clear(w.dirty)
	return nil
}
