package sqlstore

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// DB is a store.Store on an SQL database.
type DB struct {
	read, write *sql.DB
	dialect     Dialect
	packer      packer
	registers   registers
	answers     answers
	scopes      cached[[]scoped]
	audiences   audiences
}

var _ store.Store = (*DB)(nil)

// New makes a store of two pools on one migrated database: read for queries,
// write for the transactions of the single writer. Close closes both.
func New(read, write *sql.DB, dialect Dialect) *DB {
	return &DB{read: read, write: write, dialect: dialect}
}

// Ready fails for a record made before there was a ledger, whose documents no entry tells of.
func (db *DB) Ready(ctx context.Context) error {
	return db.view(ctx, "open", func(tx *sql.Tx) error {
		var untold int
		err := tx.QueryRowContext(ctx, `SELECT count(*) FROM document WHERE NOT EXISTS (SELECT 1 FROM entry)`).Scan(&untold)
		if err == nil && untold > 0 {
			err = fault.New(fault.Unsupported, "the database is of a time before Entente kept a ledger; try adding its texts to a new one")
		}
		return err
	})
}

// Close ends all use of the database.
func (db *DB) Close() error {
	return errors.Join(db.read.Close(), db.dialect.Gate.Pool.Close(), db.write.Close())
}

// attempts is how often a transaction is tried when another writer is in its way
// for longer than the database itself waits, or a connection is lost.
const attempts = 5

// update runs change in a write transaction and commits it, all or nothing.
// Such transactions take turns, whatever process they are of.
func (db *DB) update(ctx context.Context, op string, change func(*sql.Tx) error) error {
	return db.try(ctx, op, func() (error, bool) { return db.transact(ctx, db.write, bumpRevision, change) })
}

// aside is update for what changes no answer of the record: what was remembered of them stays good.
func (db *DB) aside(ctx context.Context, op string, change func(*sql.Tx) error) error {
	return db.try(ctx, op, func() (error, bool) { return db.transact(ctx, db.write, holdRevision, change) })
}

// try makes up to five attempts.
func (db *DB) try(ctx context.Context, op string, attempt func() (err error, again bool)) error {
	var err error
	for n := range attempts {
		var again bool
		if err, again = attempt(); err == nil || !again {
			break
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Duration(n+1) * 50 * time.Millisecond):
		}
	}
	return described(op, err)
}

// transact runs do in a transaction; begin is the statement that begins a change, empty for a look.
func (db *DB) transact(ctx context.Context, pool *sql.DB, begin string, do func(*sql.Tx) error) (err error, again bool) {
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return db.classify(ctx, err)
	}
	defer tx.Rollback() //nolint:errcheck // a no-op after Commit
	if begin != "" {
		if _, err := tx.ExecContext(ctx, begin); err != nil {
			return db.classify(ctx, err)
		}
	}
	if err := do(tx); err != nil {
		return db.classify(ctx, err)
	}
	if begin == "" {
		return nil, false
	}
	err, _ = db.classify(ctx, tx.Commit()) // not again: it may have come through though nobody said so
	return err, false
}

// classify keeps faults as they are, and prefers the caller's own reason to
// stop to what the driver makes of it.
func (db *DB) classify(ctx context.Context, err error) (error, bool) {
	if err == nil {
		return nil, false
	}
	if ctx.Err() != nil {
		return ctx.Err(), false
	}
	var known *fault.Error
	if errors.As(err, &known) {
		return err, false
	}
	return db.dialect.Classify(err)
}

// described adds what was being done to an error nobody described yet.
func described(op string, err error) error {
	var known *fault.Error
	if err == nil || errors.As(err, &known) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return fault.Wrap(fault.Internal, op, "", err)
}

const (
	// bumpRevision begins every change: the row that it locks makes writers take turns.
	bumpRevision = `INSERT INTO state (name, value) VALUES ('revision', 1)
		ON CONFLICT (name) DO UPDATE SET value = state.value + 1`
	// holdRevision locks the same row, so that all writers of the ledger take turns, and leaves it as it is.
	holdRevision = `INSERT INTO state (name, value) VALUES ('revision', 1)
		ON CONFLICT (name) DO UPDATE SET value = state.value`
	selectRevision = `SELECT coalesce(max(value), 0) FROM state WHERE name = 'revision'`
)

// revision grows with every change of the record, by whatever process. Behind the
// gate it is another for each audience.
func revision(ctx context.Context, tx *sql.Tx) (int64, error) {
	var n int64
	err := tx.QueryRowContext(ctx, selectRevision).Scan(&n)
	return n, err
}
