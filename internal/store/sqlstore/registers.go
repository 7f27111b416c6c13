package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"
	"sync"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// registers are what the facts add up to, made anew when the record has changed.
type registers struct {
	people     cached[*people]
	programmes cached[*programmes]
	meetings   cached[*meetings]
	parties    cached[[]store.Party]
	actors     cached[*actors]
	books      books
}

// cached is a value that holds for one revision of the record, one for each
// audience. While one caller makes it the others wait for it.
type cached[T any] struct {
	mu       sync.Mutex
	revision int64
	values   map[int64]T
}

// maxAudiences is for how many audiences a value is kept.
const maxAudiences = 64

func (c *cached[T]) get(ctx context.Context, tx *sql.Tx, build func(context.Context, *sql.Tx) (T, error)) (T, error) {
	now, err := revision(ctx, tx)
	if err != nil {
		return *new(T), err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.values == nil || c.revision != now%audienceUnit || len(c.values) >= maxAudiences {
		c.revision, c.values = now%audienceUnit, map[int64]T{}
	}
	if value, ok := c.values[now]; ok {
		return value, nil
	}
	value, err := build(ctx, tx)
	if err != nil {
		return *new(T), err
	}
	c.values[now] = value
	return value, nil
}

// tally is how often a value of fact_value stands in facts of one kind.
type tally struct {
	value     string
	kind      record.FactKind
	facts     int
	documents int
	span      store.Span
}

// tallies counts the values of a field by kind, in the order of value and kind.
func tallies(ctx context.Context, tx *sql.Tx, field int) ([]tally, error) {
	return collect(ctx, tx, func(r row) (tally, error) {
		var t tally
		var kind int
		err := r.Scan(&t.value, &kind, &t.facts, &t.documents, &t.span.First, &t.span.Last)
		t.kind = kindNamed(kind)
		return t, err
	}, `SELECT value, kind, count(*), count(DISTINCT fact / $2), coalesce(min(nullif(date, '')), ''), max(date)
		FROM fact_value WHERE field = $1 GROUP BY value, kind ORDER BY value, kind`, field, 1<<documentBits)
}

// widen makes a span hold another.
func widen(s *store.Span, other store.Span) {
	s.Widen(other.First)
	s.Widen(other.Last)
}

// entry is a row of a register as sorting and choosing see it.
type entry struct {
	key, name string
	names     []string // further words by which it is found
	parties   []record.PartyCode
	count     int
	last      record.Date
}

// chooseRows filters, sorts and pages a register.
func chooseRows[T any](list []T, f store.RegisterFilter, view func(*T) entry) ([]T, int, error) {
	if err := f.Validate(); err != nil {
		return nil, 0, fault.Wrap(fault.Invalid, "register", "", err)
	}
	type line struct {
		entry
		item T
	}
	words := record.Fold(f.Text)
	lines := []line{}
	for i := range list {
		e := view(&list[i])
		if (f.Party == "" || slices.Contains(e.parties, f.Party)) && e.has(words) {
			lines = append(lines, line{e, list[i]})
		}
	}
	slices.SortStableFunc(lines, func(a, b line) int { return a.compare(b.entry, f.Sort) })
	page := []T{}
	for _, l := range slicePage(lines, f.Page) {
		page = append(page, l.item)
	}
	return page, len(lines), nil
}

// has says whether every word begins a word of the entry's names.
func (e entry) has(words []string) bool {
	if len(words) == 0 {
		return true
	}
	text := " " + strings.Join(record.Fold(e.key+" "+e.name+" "+strings.Join(e.names, " ")), " ")
	for _, w := range words {
		if !strings.Contains(text, " "+w) {
			return false
		}
	}
	return true
}

func (e entry) compare(other entry, sort string) int {
	first := 0
	switch sort {
	case "name":
	case "-date":
		first = cmp.Compare(other.last, e.last)
	default:
		first = other.count - e.count
	}
	if first != 0 {
		return first
	}
	return cmp.Or(strings.Compare(strings.ToLower(e.name), strings.ToLower(other.name)), strings.Compare(e.key, other.key))
}
