package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"net/url"
	"runtime"
	"time"

	"github.com/pressly/goose/v3"

	"entente.example/internal/fault"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlstore"
)

//go:embed migrations/*.sql
var migrations embed.FS

// busyTimeout is how long, in milliseconds, a connection waits for another writer.
const busyTimeout = "10000"

// Open opens the record in the file at path, and makes the file if there is
// none. Any number of programs may have one file open; their writes take turns.
// What was committed survives a crash of the program and of the machine.
func Open(ctx context.Context, path string) (store.Store, error) {
	if path == "" {
		return nil, fault.New(fault.Invalid, "the database has no path; try entente.db")
	}
	write, err := sql.Open("sqlite", dsn(path, url.Values{"_txlock": {"immediate"}}))
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "open", path, err)
	}
	write.SetMaxOpenConns(1)
	if err := prepare(ctx, write); err != nil {
		_ = write.Close()
		return nil, opening(path, err)
	}
	read, err := sql.Open("sqlite", dsn(path, url.Values{"_pragma": {"query_only(1)"}}))
	if err != nil {
		_ = write.Close()
		return nil, fault.Wrap(fault.Unavailable, "open", path, err)
	}
	conns := 4 * runtime.GOMAXPROCS(0)
	read.SetMaxOpenConns(conns)
	read.SetMaxIdleConns(conns)
	db := sqlstore.New(read, write, dialect(gate(path)))
	if err := db.Ready(ctx); err != nil {
		_ = db.Close()
		return nil, opening(path, err)
	}
	return db, nil
}

// dsn names the file with what every connection needs.
func dsn(path string, more url.Values) string {
	v := url.Values{"_pragma": {
		"busy_timeout(" + busyTimeout + ")",
		"journal_mode(WAL)",
		"synchronous(FULL)",
		"temp_store(MEMORY)",
		"cache_size(-16384)",
	}}
	for key, values := range more {
		v[key] = append(v[key], values...)
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + v.Encode()
}

// prepare migrates the file. Another program may be doing the same with a new
// file at this moment: then this one's attempt fails, and the next one finds all done.
func prepare(ctx context.Context, db *sql.DB) error {
	var err error
	for try := range 10 {
		if err = migrate(ctx, db); err == nil || ctx.Err() != nil {
			return err
		}
		if fault.KindOf(err) == fault.Unsupported {
			return err
		}
		if kind, again := classify(err); !again && try > 3 {
			return kind
		}
		time.Sleep(time.Duration(try+1) * 20 * time.Millisecond)
	}
	return err
}

func migrate(ctx context.Context, db *sql.DB) error {
	return sqlstore.Migrate(ctx, db, goose.DialectSQLite3, migrations)
}

// opening describes why a file cannot be opened.
func opening(path string, err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	classified, _ := classify(err)
	kind := fault.KindOf(classified)
	if kind == fault.Internal {
		kind = fault.Unavailable
	}
	return fault.Wrap(kind, "open", path, classified)
}
