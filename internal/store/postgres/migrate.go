package postgres

import (
	"context"
	"embed"

	"github.com/jackc/pgx/v5"
	"github.com/pressly/goose/v3"

	"entente.example/internal/fault"
	"entente.example/internal/store/sqlstore"
)

//go:embed migrations/*.sql
var migrations embed.FS

// oldest is the oldest server that will do, as server_version_num has it.
const oldest = 150000

// migrate brings the database to the present shape. Programs that start at once
// do so one after the other.
func migrate(ctx context.Context, config *pgx.ConnConfig) error {
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx)) //nolint:errcheck // it frees the lock in any case
	if err := inspect(ctx, conn); err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, `SELECT pg_advisory_lock(hashtextextended('entente ' || current_schema(), 0))`); err != nil {
		return err
	}
	return migrateLocked(ctx, config)
}

// inspect says whether the server and the database will do.
func inspect(ctx context.Context, conn *pgx.Conn) error {
	var s server
	err := conn.QueryRow(ctx, `SELECT current_setting('server_version_num')::int, current_setting('server_version'),
		current_setting('server_encoding'), coalesce(current_schema(), '')`).Scan(&s.number, &s.version, &s.encoding, &s.schema)
	if err != nil {
		return err
	}
	return s.suits()
}

// server is what decides whether a server and its database will do.
type server struct {
	number                    int
	version, encoding, schema string
}

func (s server) suits() error {
	switch {
	case s.number < oldest:
		return fault.New(fault.Unsupported, "the server is PostgreSQL %s; Entente needs version %d or newer", s.version, oldest/10000)
	case s.encoding != "UTF8":
		return fault.New(fault.Unsupported, "the database is in %s; try one made with: createdb --encoding=UTF8 --template=template0 NAME", s.encoding)
	case s.schema == "":
		return fault.New(fault.Invalid, "the search path names no schema that is there; make one, or leave search_path out of the address")
	}
	return nil
}

func migrateLocked(ctx context.Context, config *pgx.ConnConfig) error {
	db := pool(config, 2, nil)
	defer db.Close() //nolint:errcheck // nothing waits in it
	return sqlstore.Migrate(ctx, db, goose.DialectPostgres, migrations)
}
