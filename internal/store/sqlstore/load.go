package sqlstore

import (
	"context"
	"database/sql"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// row is what a document or fact is scanned from.
type row interface{ Scan(dest ...any) error }

// collect runs a query and scans its rows; the list is empty, not nil, without rows.
func collect[T any](ctx context.Context, tx *sql.Tx, scan func(row) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := []T{}
	for rows.Next() {
		item, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	return list, rows.Err()
}

// numbered is a document, fact or meeting with its number.
type numbered[T any] struct {
	num  int64
	item T
}

// inOrder loads a page: its numbers are chosen and sorted first, by narrow rows
// of indexes, and whole rows read for those alone.
func inOrder[T any](nums []int64, load func() ([]numbered[T], error)) ([]T, error) {
	list := make([]T, 0, len(nums))
	if len(nums) == 0 {
		return list, nil
	}
	loaded, err := load()
	if err != nil {
		return nil, err
	}
	found := make(map[int64]T, len(loaded))
	for _, l := range loaded {
		found[l.num] = l.item
	}
	for _, num := range nums {
		list = append(list, found[num])
	}
	return list, nil
}

func numbers(ctx context.Context, tx *sql.Tx, query string, args ...any) ([]int64, error) {
	return collect(ctx, tx, func(r row) (n int64, err error) { return n, r.Scan(&n) }, query, args...)
}

// chunks gives the keys in their order, as many at a time as a statement may well name.
func chunks[V any](of map[int64]V) iter.Seq[[]int64] {
	return slices.Chunk(slices.Sorted(maps.Keys(of)), 1000)
}

// literals writes numbers for IN (…); they are our own and need no placeholder.
func literals(nums []int64) string {
	var b strings.Builder
	for i, n := range nums {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatInt(n, 10))
	}
	return b.String()
}
