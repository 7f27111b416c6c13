package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/text"
)

// Original implements store.Documents.
func (db *DB) Original(ctx context.Context, id record.DocumentID) ([]byte, error) {
	return db.content(ctx, id, "original")
}

// Text implements store.Documents.
func (db *DB) Text(ctx context.Context, id record.DocumentID) (*text.Document, error) {
	data, err := db.content(ctx, id, "cleaned")
	if err != nil {
		return nil, err
	}
	d, err := decodeText(data)
	return d, described("text", err)
}

// Reading implements store.Documents.
func (db *DB) Reading(ctx context.Context, id record.DocumentID) (*record.Reading, error) {
	var r *record.Reading
	err := db.view(ctx, "reading", func(tx *sql.Tx) error {
		num, _, err := find(ctx, tx, id)
		if err != nil {
			return err
		}
		data, err := db.expand(ctx, tx, num, "reading", -1)
		if err != nil {
			return err
		}
		r, err = effective(ctx, tx, num, data)
		return err
	})
	if err != nil {
		return nil, err
	}
	return review.Listed(r), nil
}

// content gives a column of a document's content, expanded.
func (db *DB) content(ctx context.Context, id record.DocumentID, column string) ([]byte, error) {
	var data []byte
	err := db.view(ctx, column, func(tx *sql.Tx) error {
		num, _, err := find(ctx, tx, id)
		if err != nil {
			return err
		}
		data, err = db.expand(ctx, tx, num, column, -1)
		return err
	})
	return data, err
}

// expand reads a column of content, or the first limit bytes of it where limit is not negative.
func (db *DB) expand(ctx context.Context, tx *sql.Tx, num int64, column string, limit int64) ([]byte, error) {
	var packed []byte
	err := tx.QueryRowContext(ctx, `SELECT b.data FROM content c JOIN blob b ON b.hash = c.`+column+` WHERE c.document = $1`, num).Scan(&packed)
	if err != nil {
		return nil, err
	}
	return db.packer.unpack(packed, limit)
}

// unpacked reads a blob by its name.
func (db *DB) unpacked(ctx context.Context, tx *sql.Tx, hash ledger.Hash) ([]byte, error) {
	var packed []byte
	err := tx.QueryRowContext(ctx, `SELECT data FROM blob WHERE hash = $1`, hash).Scan(&packed)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("the bytes named %s are missing", hash)
	}
	if err != nil {
		return nil, err
	}
	return db.packer.unpack(packed, -1)
}
