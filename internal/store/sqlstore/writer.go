package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// writer writes within one transaction.
type writer struct {
	db   *DB
	tx   *sql.Tx
	head ledger.Head // of the ledger so far
	next int64       // number of the next new document
	// parcels are readings of this transaction that were made ready before it.
	parcels map[ledger.Hash]*parcel
	// dirty are the documents on whose facts somebody decided; they are written anew once, at the end.
	dirty map[int64]bool
	// numbers are those of documents that were asked for, scopes those of visibilities in canonical JSON.
	numbers map[record.DocumentID]int64
	scopes  map[string]int64
	touches touches
	// splits are the decisions by which names in some documents are those of somebody else; nil until they are asked for.
	splits map[int64][]splitBody

	entries, facts, values, posts, parties, blobs, refs *inserter

	known, before, insert, describe *sql.Stmt

	words     []wordsRow
	wordBytes int // of words
}

// wordsRow is what waits for the full-text index: of a document with its title, or of a fact.
type wordsRow struct {
	num         int64
	fact        bool
	title, body string
}

func newWriter(ctx context.Context, tx *sql.Tx, db *DB) (*writer, error) {
	rows := db.dialect.Rows
	w := &writer{db: db, tx: tx, parcels: map[ledger.Hash]*parcel{}, dirty: map[int64]bool{},
		numbers: map[record.DocumentID]int64{}, scopes: map[string]int64{}, touches: newTouches(),
		entries: newInserter(tx, rows, "entry", "number", "time", "who", "action", "subject", "before", "after", "reason", "previous", "hash"),
		facts: newInserter(tx, rows, "fact", "num", "id", "document", "kind", "live", "position", "date", "due", "party", "name", "acronym",
			"series", "mentions", "trackability", "body", "state", "confidence", "waits"),
		values:  newInserter(tx, rows, "fact_value", "fact", "field", "value", "kind", "date"),
		posts:   newInserter(tx, rows, "post", "fact", "place", "person", "office", "date", "evidence"),
		parties: newInserter(tx, rows, "document_party", "document", "party"),
		refs:    newInserter(tx, rows, "tracked_ref", "tracked", "document", "ref"),
		blobs:   newInserter(tx, blobsAtOnce, "blob", "hash", "data"),
	}
	w.blobs.tail = " ON CONFLICT (hash) DO NOTHING"
	var err error
	if w.head, err = head(ctx, tx); err != nil {
		return nil, err
	}
	if err := tx.QueryRowContext(ctx, `SELECT coalesce(max(num), 0) + 1 FROM document`).Scan(&w.next); err != nil {
		return nil, err
	}
	return w, w.prepare(ctx)
}

// prepare compiles the statements that every document needs.
func (w *writer) prepare(ctx context.Context) error {
	for _, s := range []struct {
		stmt  **sql.Stmt
		query string
	}{{&w.known, selectKnown}, {&w.before, selectBefore}, {&w.insert, insertDocument}, {&w.describe, describeDocument}} {
		var err error
		if *s.stmt, err = w.tx.PrepareContext(ctx, s.query); err != nil { //nolint:sqlclosecheck // flush closes them, or the end of the transaction
			return err
		}
	}
	return nil
}

const (
	selectKnown    = `SELECT version, previous FROM document WHERE id = $1`
	selectBefore   = `SELECT id, version FROM document WHERE address = $1 AND address <> '' ORDER BY version DESC LIMIT 1`
	insertDocument = `INSERT INTO document (num, id, address, version, previous, latest, media_type, encoding, size,
			added, title, issuer, date, kind, language, engine, meetings, statements, commitments, deliveries, programmes, warnings, scope)
		VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', 0, 0, 0, 0, 0, 0, $15)`
	describeDocument = `UPDATE document SET title = $2, issuer = $3, date = $4, kind = $5, language = $6, engine = $7,
			meetings = $8, statements = $9, commitments = $10, deliveries = $11, programmes = $12, warnings = $13
		WHERE num = $1`
)

// blobsAtOnce is how many originals, texts and readings are written by one statement: few, for they are large.
const blobsAtOnce = 12

// flush writes the rows that are still waiting. Words come last: SQLite flushes
// its full-text index whenever another statement of many rows begins.
func (w *writer) flush(ctx context.Context) error {
	if err := w.rewriteDirty(ctx); err != nil {
		return err
	}
	if err := errors.Join(w.entries.flush(ctx), w.blobs.flush(ctx), w.refs.flush(ctx), w.flushRows(ctx), w.flushTouches(ctx)); err != nil {
		return err
	}
	err := w.flushWords(ctx)
	for _, s := range []*sql.Stmt{w.known, w.before, w.insert, w.describe} {
		err = errors.Join(err, s.Close())
	}
	return err
}

func (w *writer) flushRows(ctx context.Context) error {
	for _, in := range []*inserter{w.facts, w.values, w.posts, w.parties} {
		if err := in.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

// mostWords is how many bytes of words wait at most.
const mostWords = 32 << 20

// say lets words wait for the index, or writes all that wait where they are many.
func (w *writer) say(ctx context.Context, row wordsRow) error {
	w.words = append(w.words, row)
	if w.wordBytes += len(row.title) + len(row.body); w.wordBytes < mostWords {
		return nil
	}
	return w.flushWords(ctx)
}

// unsay takes back the words of a document that still wait for the index.
func (w *writer) unsay(num int64) {
	from, to := factRange(num)
	w.words = slices.DeleteFunc(w.words, func(row wordsRow) bool {
		return row.fact && row.num >= from && row.num < to || !row.fact && row.num == num
	})
}

func (w *writer) flushWords(ctx context.Context) error {
	words := &w.db.dialect.Words
	documents, facts := newInserter(w.tx, words.Rows, DocumentWords, words.Columns(DocumentWords)...), newInserter(w.tx, words.Rows, FactWords, words.Columns(FactWords)...)
	for _, row := range w.words {
		in, table := documents, DocumentWords
		if row.fact {
			in, table = facts, FactWords
		}
		if err := in.add(ctx, words.Row(table, row.num, row.title, row.body)...); err != nil {
			return err
		}
	}
	clear(w.words)
	w.words, w.wordBytes = w.words[:0], 0
	return errors.Join(documents.flush(ctx), facts.flush(ctx))
}
