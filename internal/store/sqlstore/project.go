package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// documentSubject is how the ledger names a document.
func documentSubject(id record.DocumentID) string { return "document:" + string(id) }

// subjectOf is the name behind the colon of a subject.
func subjectOf(e ledger.Entry) string {
	_, name, _ := strings.Cut(e.Subject, ":")
	return name
}

// project does to the tables what an entry says. It looks at nothing but the
// entry, the tables as the entries before it left them, and the blobs: that is
// why the tables can be rebuilt.
func (w *writer) project(ctx context.Context, e ledger.Entry) error {
	switch e.Action {
	case ledger.DocumentAdded:
		return w.documentAdded(ctx, e)
	case ledger.ReadingMade:
		return w.readingMade(ctx, e)
	case ledger.DocumentWithdrawn, ledger.DocumentRestored:
		return w.documentWithdrawn(ctx, e)
	case ledger.VisibilitySet:
		return w.visibilitySet(ctx, e)
	case ledger.FactAccepted, ledger.FactEdited, ledger.FactRejected, ledger.FactSentBack, ledger.FactWithdrawn, ledger.FactEntered, ledger.FactCarried:
		return w.factDecided(ctx, e)
	case ledger.FactUndone:
		return w.factUndone(ctx, e)
	case ledger.FactOrphaned:
		return w.factOrphaned(ctx, e)
	case ledger.OrphanDropped:
		return w.orphanDropped(ctx, e)
	case ledger.SecondReaderSet:
		return w.secondReaderSet(ctx, e)
	}
	if e.Action.Tracks() {
		return w.trackedDecided(ctx, e)
	}
	return w.projectActors(ctx, e)
}

// documentAdded writes the row of a document as it was taken in.
func (w *writer) documentAdded(ctx context.Context, e ledger.Entry) error {
	var d record.Document
	if err := json.Unmarshal(e.After, &d); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	var before int64
	if d.Previous != "" {
		var err error
		if before, err = w.number(ctx, d.Previous); err != nil {
			return err
		}
		if err := w.retire(ctx, before); err != nil {
			return err
		}
	}
	num := w.next
	w.next++
	scope, err := w.scopeOf(ctx, d.Previous)
	if err != nil {
		return err
	}
	_, err = w.insert.ExecContext(ctx, num, d.ID, d.Address, d.Version, d.Previous, d.MediaType, d.Encoding, d.Size, formatTime(d.Added),
		d.Title, d.Issuer, d.Date, d.Kind, d.Language, scope)
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `INSERT INTO content (document, original, cleaned, reading) VALUES ($1, $2, '', '')`, num, string(d.ID))
	if err != nil || d.Previous == "" {
		return err
	}
	return w.inheritSplits(ctx, before, num)
}

// scopeOf is the scope that a new version inherits from the one before: it may not be seen by more people.
func (w *writer) scopeOf(ctx context.Context, before record.DocumentID) (scope int64, err error) {
	if before == "" {
		return publicScope, nil
	}
	num, err := w.number(ctx, before)
	if err != nil {
		return 0, err
	}
	if scope, known := w.touches.scopes[num]; known {
		return scope, nil
	}
	err = w.tx.QueryRowContext(ctx, `SELECT scope FROM document WHERE num = $1`, num).Scan(&scope)
	return scope, err
}

// number is the row of a document that is there.
func (w *writer) number(ctx context.Context, id record.DocumentID) (num int64, err error) {
	if num, known := w.numbers[id]; known {
		return num, nil
	}
	err = w.tx.QueryRowContext(ctx, `SELECT num FROM document WHERE id = $1`, id).Scan(&num)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, fmt.Errorf("no document %s", id)
	}
	if err == nil {
		w.numbers[id] = num
	}
	return num, err
}

// documentWithdrawn takes a document out of all lists, or puts it back.
func (w *writer) documentWithdrawn(ctx context.Context, e ledger.Entry) error {
	num, err := w.number(ctx, record.DocumentID(subjectOf(e)))
	if err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, withdrawDocument, num, boolInt(e.Action == ledger.DocumentWithdrawn))
	if err != nil {
		return err
	}
	return w.rewrite(ctx, num)
}

// withdrawDocument keeps a withdrawn document out of what is latest, as a replaced one is.
const withdrawDocument = `UPDATE document SET withdrawn = $2, latest = CASE WHEN $2 = 1 OR EXISTS
	(SELECT 1 FROM document n WHERE n.address = document.address AND n.address <> '' AND n.version > document.version) THEN 0 ELSE 1 END
	WHERE num = $1`

// visibilitySet gives a document the scope of its visibility.
func (w *writer) visibilitySet(ctx context.Context, e ledger.Entry) error {
	var v access.Visibility
	if err := json.Unmarshal(e.After, &v); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	scope, err := w.scope(ctx, v, string(e.After))
	if err != nil {
		return err
	}
	num, err := w.number(ctx, record.DocumentID(subjectOf(e)))
	if err != nil {
		return err
	}
	w.rescope(num, scope)
	return nil
}

// publicScope is the scope of documents that everybody may see.
const publicScope = 0

// scope is the number of a visibility, given anew to one that no document had before.
func (w *writer) scope(ctx context.Context, v access.Visibility, canonical string) (id int64, err error) {
	if v.Level == access.Public {
		return publicScope, nil
	}
	if id, known := w.scopes[canonical]; known {
		return id, nil
	}
	if id, err = w.newScope(ctx, canonical); err == nil {
		w.scopes[canonical] = id
	}
	return id, err
}

// newScope is the number of a visibility of which this transaction does not know yet.
func (w *writer) newScope(ctx context.Context, canonical string) (id int64, err error) {
	err = w.tx.QueryRowContext(ctx, `SELECT id FROM scope WHERE visibility = $1`, canonical).Scan(&id)
	if !errors.Is(err, sql.ErrNoRows) {
		return id, err
	}
	if err = w.tx.QueryRowContext(ctx, `SELECT coalesce(max(id), 0) + 1 FROM scope`).Scan(&id); err != nil {
		return 0, err
	}
	_, err = w.tx.ExecContext(ctx, `INSERT INTO scope (id, visibility) VALUES ($1, $2)`, id, canonical)
	return id, err
}
