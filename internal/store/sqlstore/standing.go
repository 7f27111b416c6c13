package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// standingFact is a fact as it stands, with all that was decided on it.
type standingFact struct {
	id       record.FactID
	kind     record.FactKind
	document record.Document
	second   bool
	opinions []review.Opinion
	value    json.RawMessage // as it is shown
	in       func() (*text.Document, error)
}

// standing reads a fact, if the viewer of ctx may see it.
func (w *writer) standing(ctx context.Context, id record.FactID) (standingFact, error) {
	f, err := standing(ctx, w.tx, id)
	if err != nil {
		return f, err
	}
	num, err := w.number(ctx, f.document.ID)
	if err != nil {
		return f, err
	}
	if err := w.seen(ctx, num, id); err != nil {
		return f, err
	}
	f.in = func() (*text.Document, error) { return w.text(ctx, num) }
	f.value, err = w.db.shown(ctx, w.tx, num, id)
	return f, err
}

// standing reads who decided what on a fact.
func standing(ctx context.Context, tx *sql.Tx, id record.FactID) (standingFact, error) {
	f := standingFact{id: id}
	var num int64
	err := tx.QueryRowContext(ctx, `SELECT num FROM fact WHERE id = $1 ORDER BY num DESC LIMIT 1`, id).Scan(&num)
	if errors.Is(err, sql.ErrNoRows) {
		return f, fault.New(fault.NotFound, "no fact %s", id)
	}
	if err != nil {
		return f, err
	}
	f.kind = kindOf(num)
	var second bool
	_, f.document, err = scanDocument(tx.QueryRowContext(ctx, `SELECT `+documentColumns+` FROM document d WHERE d.num = $1`, num>>documentBits))
	if err == nil {
		second, err = secondReader(ctx, tx, num>>documentBits)
	}
	if err == nil {
		f.second = second
		f.opinions, err = opinionsOn(ctx, tx, id)
	}
	return f, err
}

// shown is a fact as the reading with its decisions has it.
func (db *DB) shown(ctx context.Context, tx *sql.Tx, document int64, id record.FactID) (json.RawMessage, error) {
	data, err := db.expand(ctx, tx, document, "reading", -1)
	if err != nil {
		return nil, err
	}
	r, err := effective(ctx, tx, document, data)
	if err != nil {
		return nil, err
	}
	return review.ValueOf(r, id)
}

// text reads the cleaned text of a document.
func (w *writer) text(ctx context.Context, document int64) (*text.Document, error) {
	data, err := w.db.expand(ctx, w.tx, document, "cleaned", -1)
	if err != nil {
		return nil, err
	}
	return decodeText(data)
}

// effective is a stored reading with the decisions on its document in it.
func effective(ctx context.Context, tx *sql.Tx, document int64, data []byte) (*record.Reading, error) {
	r := new(record.Reading)
	if err := json.Unmarshal(data, r); err != nil {
		return nil, err
	}
	decisions, err := decidedOn(ctx, tx, document)
	if err != nil || len(decisions) == 0 {
		return r, err
	}
	return review.Apply(r, decisions)
}

// of is somebody's opinion on the fact; nil for none.
func (f *standingFact) of(who string) *review.Opinion {
	if i := slices.IndexFunc(f.opinions, func(o review.Opinion) bool { return o.Who == who }); i >= 0 {
		return &f.opinions[i]
	}
	return nil
}

// uncontested gives the viewer's own opinion, and fails where somebody whose decision
// she may see decided since the one that she had seen.
func (f *standingFact) uncontested(who string, seen int64) (*review.Opinion, error) {
	for _, o := range review.Visible(f.opinions, who, f.second) {
		if o.Who != who && o.Entry > seen {
			return nil, fault.Wrap(fault.Conflict, "", "", &store.Contested{Fact: f.id, Theirs: o})
		}
	}
	return f.of(who), nil
}

// edited is the fact with values changed by hand.
func (f *standingFact) edited(value json.RawMessage) (json.RawMessage, error) {
	in, err := f.in()
	if err != nil {
		return nil, err
	}
	return review.Edit(f.kind, f.value, value, in)
}

// deciding says whether the viewer's decision settles a dispute: two others
// differ, and she is a reviewer.
func (f *standingFact) deciding(v access.Viewer) bool {
	if !f.second || !v.Role.AtLeast(access.Reviewer) || f.of(v.Person()) != nil && !f.of(v.Person()).Deciding {
		return false
	}
	others := slices.DeleteFunc(slices.Clone(f.opinions), func(o review.Opinion) bool { return o.Who == v.Person() })
	return review.Settle(others, true).State == record.Disputed
}
