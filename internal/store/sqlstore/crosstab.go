package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// CrossTab implements store.Facts.
func (db *DB) CrossTab(ctx context.Context, f record.FactFilter, rows, columns store.FactField) ([]store.Cell, error) {
	if rows == columns {
		return nil, fault.New(fault.Invalid, "rows and columns are both by %q; try another field for one of them", rows)
	}
	words, err := countable(f, rows, columns)
	if err != nil {
		return nil, err
	}
	f.Sort, f.Page = "", record.Page{}
	list := []store.Cell{}
	err = db.view(ctx, "crosstab", func(tx *sql.Tx) error {
		names, err := db.resolve(ctx, tx, &f)
		if err != nil || names.nothing {
			return err
		}
		c, row := db.counting(f, names, words, rows)
		column := c.column(columns, "x")
		cells, err := db.cells(ctx, tx, c.countBy(row, column), c.args)
		if err != nil {
			return err
		}
		list, err = db.joinCells(ctx, tx, rows, columns, cells)
		return err
	})
	return list, err
}

func (db *DB) cells(ctx context.Context, tx *sql.Tx, query string, args []any) ([]store.Cell, error) {
	return answered(ctx, tx, &db.answers, query, args, func() ([]store.Cell, error) {
		return collect(ctx, tx, scanCell, query, args...)
	})
}

func scanCell(r row) (c store.Cell, err error) { return c, r.Scan(&c.Row, &c.Column, &c.Count) }

// joinCells adds up the forms of one name, drops empty values and sorts.
func (db *DB) joinCells(ctx context.Context, tx *sql.Tx, rows, columns store.FactField, cells []store.Cell) ([]store.Cell, error) {
	rowOf, err := db.canonical(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	columnOf, err := db.canonical(ctx, tx, columns)
	if err != nil {
		return nil, err
	}
	counts := map[[2]string]int{}
	for _, c := range cells {
		row, _ := rowOf(c.Row)
		column, _ := columnOf(c.Column)
		if row != "" && column != "" {
			counts[[2]string{row, column}] += c.Count
		}
	}
	list := make([]store.Cell, 0, len(counts))
	for at, n := range counts {
		list = append(list, store.Cell{Row: at[0], Column: at[1], Count: n})
	}
	slices.SortFunc(list, func(a, b store.Cell) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column))
	})
	return list, nil
}
