package sqlstore

import (
	"context"
	"database/sql"
	"errors"
)

// writer writes parcels within one transaction.
type writer struct {
	tx      *sql.Tx
	dialect *Dialect
	next    int64 // number of the next new document

	facts, values, posts, parties *inserter
	known, before, insert         *sql.Stmt
	words                         []wordsRow
}

// wordsRow is what waits for the full-text index: of a document with its title, or of a fact.
type wordsRow struct {
	num         int64
	fact        bool
	title, body string
}

func newWriter(ctx context.Context, tx *sql.Tx, dialect *Dialect) (*writer, error) {
	w := &writer{tx: tx, dialect: dialect,
		facts: newInserter(tx, "fact", "num", "id", "document", "kind", "live", "position", "date", "due", "party", "name", "acronym",
			"series", "mentions", "trackability", "body"),
		values:  newInserter(tx, "fact_value", "fact", "field", "value", "kind", "date"),
		posts:   newInserter(tx, "post", "fact", "place", "person", "office", "date", "evidence"),
		parties: newInserter(tx, "document_party", "document", "party"),
	}
	if err := tx.QueryRowContext(ctx, `SELECT coalesce(max(num), 0) + 1 FROM document`).Scan(&w.next); err != nil {
		return nil, err
	}
	for _, s := range []struct {
		stmt  **sql.Stmt
		query string
	}{{&w.known, selectKnown}, {&w.before, selectBefore}, {&w.insert, insertDocument}} {
		var err error
		if *s.stmt, err = tx.PrepareContext(ctx, s.query); err != nil { //nolint:sqlclosecheck // flush closes them, or the end of the transaction
			return nil, err
		}
	}
	return w, nil
}

const (
	selectKnown    = `SELECT version, previous FROM document WHERE id = $1`
	selectBefore   = `SELECT num, id, version FROM document WHERE address = $1 AND address <> '' ORDER BY version DESC LIMIT 1`
	insertDocument = `INSERT INTO document (num, id, address, version, previous, latest, media_type, encoding, size,
			added, title, issuer, date, kind, language, engine, meetings, statements, commitments, deliveries, programmes, warnings)
		VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`
)

// flush writes the rows that are still waiting. Words come last and one by one:
// SQLite flushes its full-text index whenever another statement of many rows begins.
func (w *writer) flush(ctx context.Context) error {
	if err := w.flushRows(ctx); err != nil {
		return err
	}
	return errors.Join(w.flushWords(ctx), w.known.Close(), w.before.Close(), w.insert.Close())
}

func (w *writer) flushRows(ctx context.Context) error {
	for _, in := range []*inserter{w.facts, w.values, w.posts, w.parties} {
		if err := in.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) flushWords(ctx context.Context) error {
	documents, err := w.tx.PrepareContext(ctx, w.dialect.AddDocumentWords)
	if err != nil {
		return err
	}
	defer documents.Close() //nolint:errcheck // its transaction tells
	facts, err := w.tx.PrepareContext(ctx, w.dialect.AddFactWords)
	if err != nil {
		return err
	}
	defer facts.Close() //nolint:errcheck // its transaction tells
	for _, row := range w.words {
		if row.fact {
			_, err = facts.ExecContext(ctx, row.num, row.body)
		} else {
			_, err = documents.ExecContext(ctx, row.num, row.title, row.body)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
