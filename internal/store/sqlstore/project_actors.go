package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// projectActors does to the tables what an entry on people and parties of texts says.
func (w *writer) projectActors(ctx context.Context, e ledger.Entry) error {
	switch e.Action {
	case ledger.PersonMerged, ledger.PersonNamed, ledger.PartyNamed:
		return w.rule(ctx, e, 0, e.After)
	case ledger.PersonSplit:
		return w.personSplit(ctx, e)
	case ledger.TenureSet:
		return w.tenureRuled(ctx, e, e.After)
	case ledger.TenureRemoved:
		return w.tenureRuled(ctx, e, e.Before)
	case ledger.PersonUndone, ledger.TenureUndone, ledger.PartyUndone:
		return w.rulingUndone(ctx, e)
	}
	return w.projectAccounts(ctx, e)
}

// rule keeps a decision as standing.
func (w *writer) rule(ctx context.Context, e ledger.Entry, document int64, body json.RawMessage) error {
	_, err := w.tx.ExecContext(ctx, `INSERT INTO ruling (entry, document, action, subject, time, who, body) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		e.Number, document, e.Action, e.Subject, formatTime(e.Time), e.Who, string(body))
	return err
}

// tenureRuled keeps a decision on a tenure with the document that is its evidence.
func (w *writer) tenureRuled(ctx context.Context, e ledger.Entry, body json.RawMessage) error {
	var t record.Tenure
	if err := json.Unmarshal(body, &t); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	document := int64(0)
	if t.Document != "" {
		var err error
		if document, err = w.number(ctx, t.Document); err != nil {
			return fmt.Errorf("entry %d: %w", e.Number, err)
		}
	}
	return w.rule(ctx, e, document, body)
}

// rulingUndone forgets a decision, and writes anew the documents whose mentions it had moved.
func (w *writer) rulingUndone(ctx context.Context, e ledger.Entry) error {
	var u store.Undone
	if err := json.Unmarshal(e.After, &u); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	documents, err := numbers(ctx, w.tx, `SELECT document FROM ruling WHERE entry = $1 AND document <> 0 AND action = $2`, u.Entry, ledger.PersonSplit)
	if err != nil {
		return err
	}
	for _, num := range documents {
		w.dirty[num] = true
	}
	w.splits = nil
	_, err = w.tx.ExecContext(ctx, `DELETE FROM ruling WHERE entry = $1`, u.Entry)
	return err
}
