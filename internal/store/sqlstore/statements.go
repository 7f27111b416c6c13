package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// inserter writes rows of one table many at a time, which spares most of a
// statement's cost a row.
type inserter struct {
	tx           *sql.Tx
	head, tail   string // INSERT INTO table (columns) VALUES … ON CONFLICT …
	columns, max int
	full         *sql.Stmt // for max rows
	args         []any
}

// newInserter writes to a table, up to rows rows by one statement.
func newInserter(tx *sql.Tx, rows int, table string, columns ...string) *inserter {
	return &inserter{tx: tx, head: fmt.Sprintf("INSERT INTO %s (%s) VALUES ", table, strings.Join(columns, ", ")),
		columns: len(columns), max: rows}
}

// add takes a row; it may be written later, at the latest by flush.
func (in *inserter) add(ctx context.Context, row ...any) error {
	in.args = append(in.args, row...)
	if len(in.args) < in.max*in.columns {
		return nil
	}
	if in.full == nil {
		stmt, err := in.tx.PrepareContext(ctx, in.head+in.places(in.max)+in.tail)
		if err != nil {
			return err
		}
		in.full = stmt
	}
	_, err := in.full.ExecContext(ctx, in.args...)
	in.args = in.args[:0]
	return err
}

// flush writes the rows that remain and closes the statement.
func (in *inserter) flush(ctx context.Context) error {
	if in.full != nil {
		if err := in.full.Close(); err != nil {
			return err
		}
		in.full = nil
	}
	if len(in.args) == 0 {
		return nil
	}
	_, err := in.tx.ExecContext(ctx, in.head+in.places(len(in.args)/in.columns)+in.tail, in.args...)
	in.args = in.args[:0]
	return err
}

// places writes the placeholders of n rows: ($1, $2), ($3, $4).
func (in *inserter) places(n int) string {
	var b strings.Builder
	for i := range n * in.columns {
		switch {
		case i == 0:
			b.WriteByte('(')
		case i%in.columns == 0:
			b.WriteString("), (")
		default:
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "$%d", i+1)
	}
	b.WriteByte(')')
	return b.String()
}
