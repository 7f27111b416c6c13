package postgres

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"entente.example/internal/store/sqlstore"
)

// gate opens connections on which temporary views stand before the tables.
func gate(config *pgx.ConnConfig, size int) sqlstore.Gate {
	db := stdlib.OpenDB(*config, stdlib.OptionAfterConnect(func(ctx context.Context, conn *pgx.Conn) error {
		var schema string
		if err := conn.QueryRow(ctx, `SELECT current_schema()`).Scan(&schema); err != nil {
			return err
		}
		views := sqlstore.GateViews(pgx.Identifier{schema}.Sanitize(), `scope = ANY (current_setting('entente.hidden')::bigint[])`,
			`current_setting('entente.audience')::bigint`)
		_, err := conn.Exec(ctx, strings.Join(views, ";"))
		return err
	}))
	return sqlstore.Gate{Pool: sized(db, size), Hide: hide}
}

func hide(ctx context.Context, tx *sql.Tx, scopes []int64, audience int64) error {
	list := make([]string, len(scopes))
	for i, s := range scopes {
		list[i] = strconv.FormatInt(s, 10)
	}
	_, err := tx.ExecContext(ctx, `SELECT set_config('entente.hidden', $1, true), set_config('entente.audience', $2, true)`,
		"{"+strings.Join(list, ",")+"}", strconv.FormatInt(audience, 10))
	return err
}
