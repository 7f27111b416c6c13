package sqlstore

import (
	"context"
	"database/sql"
	"fmt"
	"sync"

	"entente.example/internal/store"
)

// answers keeps totals, facets and rankings that were asked for since the record
// last changed: pages ask for the same ones again and again, and to count or rank
// costs more than to show a page.
type answers struct {
	mu       sync.Mutex
	revision int64
	kept     map[string]any
	weight   int // rows of all answers kept
}

// maxAnswers is how many rows of answers are kept; when there are more all are dropped.
const maxAnswers = 100_000

// answered gives the answer to a query from memory, or asks and keeps it.
func answered[T any](ctx context.Context, tx *sql.Tx, a *answers, query string, args []any, ask func() (T, error)) (T, error) {
	now, err := revision(ctx, tx)
	if err != nil {
		return *new(T), err
	}
	key := fmt.Sprintf("%d %s%#v", now, query, args)
	a.mu.Lock()
	if a.kept == nil || a.revision != now%audienceUnit || a.weight >= maxAnswers {
		a.revision, a.kept, a.weight = now%audienceUnit, map[string]any{}, 0
	}
	known, ok := a.kept[key].(T)
	a.mu.Unlock()
	if ok {
		return known, nil
	}
	fresh, err := ask()
	if err != nil {
		return *new(T), err
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.revision == now%audienceUnit {
		a.kept[key] = fresh
		a.weight += weigh(fresh)
	}
	return fresh, nil
}

func weigh(answer any) int {
	switch rows := answer.(type) {
	case []store.Facet:
		return 1 + len(rows)
	case []store.Cell:
		return 1 + len(rows)
	case []match:
		return 1 + len(rows)
	}
	return 1
}

// total counts the facts that a choice lets through.
func (db *DB) total(ctx context.Context, tx *sql.Tx, c *choice) (int, error) {
	return db.number(ctx, tx, c.count(), c.args)
}

// number asks for a single number.
func (db *DB) number(ctx context.Context, tx *sql.Tx, query string, args []any) (int, error) {
	return answered(ctx, tx, &db.answers, query, args, func() (n int, err error) {
		return n, tx.QueryRowContext(ctx, query, args...).Scan(&n)
	})
}
