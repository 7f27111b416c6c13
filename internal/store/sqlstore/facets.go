package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// Facets implements store.Facts.
func (db *DB) Facets(ctx context.Context, f record.FactFilter, field store.FactField) ([]store.Facet, error) {
	words, err := countable(f, field)
	if err != nil {
		return nil, err
	}
	f.Sort, f.Page = "", record.Page{}
	list := []store.Facet{}
	err = db.view(ctx, "facets", func(tx *sql.Tx) error {
		names, err := db.resolve(ctx, tx, &f)
		if err != nil || names.nothing {
			return err
		}
		c, column := db.counting(f, names, words, field)
		if list, err = db.facets(ctx, tx, c.countBy(column), c.args); err != nil {
			return err
		}
		list, err = db.label(ctx, tx, field, list)
		return err
	})
	return list, err
}

// countable checks a filter and the fields to count by, and reads the filter's words.
func countable(f record.FactFilter, fields ...store.FactField) (search.Query, error) {
	if err := f.Validate(); err != nil {
		return search.Query{}, fault.Wrap(fault.Invalid, "facets", "", err)
	}
	for _, field := range fields {
		if !slices.Contains(store.FactFields(), field) {
			return search.Query{}, fault.New(fault.Invalid, "field %q is not known; try one of %v", field, store.FactFields())
		}
	}
	return search.Words(f.Text)
}

// counting chooses the facts to be counted by their values of a field, and
// says which column has the values.
func (db *DB) counting(f record.FactFilter, names resolved, words search.Query, field store.FactField) (c *choice, column string) {
	number, stored := valueField(field)
	if !stored || !onlyKind(f) {
		c = db.chooseFacts(f, names, words, true)
		return c, c.column(field, "w")
	}
	c = &choice{query: &query{from: "fact_value w"}, num: "w.fact", kind: "w.kind", date: "w.date"}
	c.and("w.field = ?", number)
	if f.Kind != "" {
		c.and("w.kind = ?", kindNumber(f.Kind))
	}
	return c, "w.value"
}

// column joins what holds the values of a field, as the table of that name where
// it needs one of its own, and gives the column.
func (c *choice) column(field store.FactField, table string) string {
	if number, stored := valueField(field); stored {
		c.from += " JOIN fact_value " + table + " ON " + table + ".fact = " + c.num
		c.and(table+".field = ?", number)
		return table + ".value"
	}
	switch field {
	case store.FieldKind:
		return c.kind
	case store.FieldState:
		c.join()
		return "f.state"
	case store.FieldConfidence:
		c.join()
		return "f.confidence"
	case store.FieldDocument:
		c.join()
		return "f.document"
	case store.FieldYear:
		return "substr(" + c.date + ", 1, 4)"
	case store.FieldDueYear:
		c.join()
		c.and("f.due <> ''")
		return "substr(f.due, 1, 4)"
	}
	c.join()
	c.from += " JOIN document d ON d.num = f.document"
	return "d.issuer"
}

// onlyKind says whether a filter restricts by nothing but, perhaps, the kind.
func onlyKind(f record.FactFilter) bool {
	f.Kind = ""
	return f == record.FactFilter{}
}

// counted counts each fact once.
func (c *choice) counted() string {
	if c.distinct {
		return "count(DISTINCT " + c.num + ")"
	}
	return "count(*)"
}

// countBy writes the query for how many facts are chosen of each value, or pair of values, of columns.
func (c *choice) countBy(columns ...string) string {
	list := strings.Join(columns, ", ")
	return c.sql(list+", "+c.counted(), "GROUP BY "+list)
}

func (db *DB) facets(ctx context.Context, tx *sql.Tx, query string, args []any) ([]store.Facet, error) {
	return answered(ctx, tx, &db.answers, query, args, func() ([]store.Facet, error) {
		return collect(ctx, tx, func(r row) (f store.Facet, err error) { return f, r.Scan(&f.Value, &f.Count) }, query, args...)
	})
}

// label gives values their names, joins the forms of one name, drops empty values and sorts.
func (db *DB) label(ctx context.Context, tx *sql.Tx, field store.FactField, list []store.Facet) ([]store.Facet, error) {
	canonical, err := db.canonical(ctx, tx, field)
	if err != nil {
		return nil, err
	}
	return joined(list, canonical), nil
}

// canonical turns a stored value of a field into the value under which all forms
// of a name are counted, with the name to show.
func (db *DB) canonical(ctx context.Context, tx *sql.Tx, field store.FactField) (func(string) (value, label string), error) {
	switch field {
	case store.FieldKind:
		return func(v string) (string, string) {
			n, _ := strconv.Atoi(v) // the column is an integer
			return string(kindNamed(n)), string(kindNamed(n))
		}, nil
	case store.FieldState:
		return func(v string) (string, string) {
			n, _ := strconv.Atoi(v) // the column is an integer
			return stateNamed(n).Name(), stateNamed(n).Name()
		}, nil
	case store.FieldDocument:
		return titles(ctx, tx)
	case store.FieldPerson:
		people, err := db.people(ctx, tx)
		if err != nil {
			return nil, err
		}
		return people.canonical, nil
	case store.FieldProgramme:
		programmes, err := db.programmes(ctx, tx)
		if err != nil {
			return nil, err
		}
		return programmes.canonical, nil
	}
	return func(v string) (string, string) { return v, v }, nil
}

// titles turns a document's number into its id and title.
func titles(ctx context.Context, tx *sql.Tx) (func(string) (value, label string), error) {
	all, err := collect(ctx, tx, func(r row) (d [3]string, err error) { return d, r.Scan(&d[0], &d[1], &d[2]) }, `SELECT num, id, title FROM document`)
	of := make(map[string][3]string, len(all))
	for _, d := range all {
		of[d[0]] = d
	}
	return func(v string) (string, string) { return of[v][1], of[v][2] }, err
}

func joined(list []store.Facet, canonical func(string) (value, label string)) []store.Facet {
	place := map[string]int{}
	out := list[:0:0]
	for _, f := range list {
		value, label := canonical(f.Value)
		if value == "" {
			continue
		}
		if i, known := place[value]; known {
			out[i].Count += f.Count
			continue
		}
		place[value] = len(out)
		out = append(out, store.Facet{Value: value, Label: label, Count: f.Count})
	}
	slices.SortFunc(out, func(a, b store.Facet) int {
		return cmp.Or(b.Count-a.Count, cmp.Compare(a.Label, b.Label), cmp.Compare(a.Value, b.Value))
	})
	if out == nil {
		return []store.Facet{}
	}
	return out
}
