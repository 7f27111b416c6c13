package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"modernc.org/sqlite"

	"entente.example/internal/store/sqlstore"
)

// gate opens connections on which temporary views stand before the tables.
func gate(path string) sqlstore.Gate {
	d := new(sqlite.Driver)
	d.RegisterConnectionHook(func(conn sqlite.ExecQuerierContext, _ string) error {
		statements := append([]string{`CREATE TEMPORARY TABLE hidden (scope INTEGER PRIMARY KEY)`, `CREATE TEMPORARY TABLE audience (number INTEGER)`},
			sqlstore.GateViews("main", `scope IN (SELECT scope FROM temp.hidden)`, `(SELECT number FROM temp.audience)`)...)
		for _, s := range statements {
			if _, err := conn.ExecContext(context.Background(), s, nil); err != nil {
				return err
			}
		}
		return nil
	})
	return sqlstore.Gate{Pool: sql.OpenDB(connector{d, dsn(path, nil)}), Hide: hide}
}

// connector opens connections of a driver of our own.
type connector struct {
	driver *sqlite.Driver
	name   string
}

// Connect opens one.
func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.name) }

// Driver is the connections' driver.
func (c connector) Driver() driver.Driver { return c.driver }

func hide(ctx context.Context, tx *sql.Tx, scopes []int64, audience int64) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM temp.hidden`); err != nil {
		return err
	}
	for _, s := range scopes {
		if _, err := tx.ExecContext(ctx, `INSERT INTO temp.hidden (scope) VALUES ($1)`, s); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM temp.audience`); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO temp.audience (number) VALUES ($1)`, audience)
	return err
}
