package sqlstore

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// query is an SQL query under construction, with its arguments.
type query struct {
	from  string
	where []string
	args  []any
}

// arg adds an argument, as it would have been stored, and gives its placeholder.
func (q *query) arg(v any) string {
	if s := reflect.ValueOf(v); s.Kind() == reflect.String {
		v = plain(s.String())
	}
	q.args = append(q.args, v)
	return "$" + strconv.Itoa(len(q.args))
}

// and adds a condition; each ? of it stands for the next of args.
func (q *query) and(condition string, args ...any) {
	for _, a := range args {
		condition = strings.Replace(condition, "?", q.arg(a), 1)
	}
	q.where = append(q.where, condition)
}

// period restricts a column to days, both ends included.
func (q *query) period(column string, from, to record.Date) {
	if from != "" {
		q.and(column+" >= ?", from)
	}
	if to != "" {
		q.and(column+" <= ? AND "+column+" <> ''", to)
	}
}

// in writes "column = $1" or "column IN ($1, $2)".
func (q *query) in(column string, values []string) string {
	if len(values) == 1 {
		return column + " = " + q.arg(values[0])
	}
	places := make([]string, len(values))
	for i, v := range values {
		places[i] = q.arg(v)
	}
	return column + " IN (" + strings.Join(places, ", ") + ")"
}

// sql writes SELECT what FROM … WHERE … with a tail such as GROUP BY or ORDER BY.
func (q *query) sql(what, tail string) string {
	where := ""
	if len(q.where) > 0 {
		where = " WHERE " + strings.Join(q.where, " AND ")
	}
	return "SELECT " + what + " FROM " + q.from + where + " " + tail
}

// defaultLimit is the length of a page that does not say.
const defaultLimit = 50

// page writes LIMIT and OFFSET.
func page(p record.Page) string {
	return fmt.Sprintf(" LIMIT %d OFFSET %d", limitOf(p), p.Offset)
}

func limitOf(p record.Page) int {
	if p.Limit == 0 {
		return defaultLimit
	}
	return p.Limit
}

// slicePage gives the page of a list that is all in memory.
func slicePage[T any](list []T, p record.Page) []T {
	from := min(p.Offset, len(list))
	return list[from:min(from+limitOf(p), len(list))]
}
