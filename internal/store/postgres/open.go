package postgres

import (
	"context"
	"database/sql"
	"maps"
	"runtime"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"entente.example/internal/store"
	"entente.example/internal/store/sqlstore"
)

const (
	// connectTimeout is how long a server may take to answer, where the address does not say.
	connectTimeout = 10 * time.Second
	// idleTimeout is how long a connection is kept that nobody uses.
	idleTimeout = 5 * time.Minute
	// maxReaders spares the hundred connections that a server has by default.
	maxReaders = 20
)

// Open opens the record in the database at address, and makes its tables if there
// are none. Any number of programs may use one database; their writes take turns.
func Open(ctx context.Context, address string) (store.Store, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil {
		return nil, unreadable(err)
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectTimeout
	}
	for name, value := range map[string]string{
		"application_name": "entente",
		"lock_timeout":     "10s",
		"jit":              "off", // to compile takes longer than any of our queries
	} {
		if config.RuntimeParams[name] == "" {
			config.RuntimeParams[name] = value
		}
	}
	if err := migrate(ctx, config); err != nil {
		return nil, opening(ctx, config, err)
	}
	write := pool(config, 1, map[string]string{
		"default_transaction_isolation": "read committed", // each statement sees what the writer before has left
	})
	readers := min(4*runtime.GOMAXPROCS(0), maxReaders)
	read := pool(config, readers, map[string]string{
		"default_transaction_isolation": "repeatable read",
		"default_transaction_read_only": "on",
	})
	gated := gate(settled(config, map[string]string{"default_transaction_isolation": "repeatable read"}), readers)
	db := sqlstore.New(read, write, dialect(gated))
	if err := db.Ready(ctx); err != nil {
		_ = db.Close()
		return nil, opening(ctx, config, err)
	}
	return db, nil
}

// rows spares round trips to the server.
const rows = 128

// dialect is how PostgreSQL differs.
func dialect(gate sqlstore.Gate) sqlstore.Dialect {
	return sqlstore.Dialect{Words: words(), Rows: rows, Gate: gate, Classify: classify, Check: check}
}

// pool keeps up to size connections with settings of their own; it connects when one is needed.
func pool(config *pgx.ConnConfig, size int, settings map[string]string) *sql.DB {
	return sized(stdlib.OpenDB(*settled(config, settings)), size)
}

// settled is a configuration with settings of its own.
func settled(config *pgx.ConnConfig, settings map[string]string) *pgx.ConnConfig {
	config = config.Copy()
	maps.Copy(config.RuntimeParams, settings)
	return config
}

// sized limits the connections of a pool.
func sized(db *sql.DB, size int) *sql.DB {
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	db.SetConnMaxIdleTime(idleTimeout)
	return db
}
