package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strconv"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// Facets implements store.Facts.
func (db *DB) Facets(ctx context.Context, f record.FactFilter, field store.FactField) ([]store.Facet, error) {
	if err := f.Validate(); err != nil {
		return nil, fault.Wrap(fault.Invalid, "facets", "", err)
	}
	if !slices.Contains(store.FactFields(), field) {
		return nil, fault.New(fault.Invalid, "field %q is not known; try one of %v", field, store.FactFields())
	}
	words, err := search.Words(f.Text)
	if err != nil {
		return nil, err
	}
	f.Sort, f.Page = "", record.Page{}
	list := []store.Facet{}
	err = db.view(ctx, "facets", func(tx *sql.Tx) error {
		names, err := db.resolve(ctx, tx, f)
		if err != nil || names.nothing {
			return err
		}
		sql, args := db.facetQuery(f, names, words, field)
		if list, err = db.facets(ctx, tx, sql, args); err != nil {
			return err
		}
		list, err = db.label(ctx, tx, field, list)
		return err
	})
	return list, err
}

// facetQuery writes the query for value and count.
func (db *DB) facetQuery(f record.FactFilter, names resolved, words search.Query, field store.FactField) (string, []any) {
	c := db.chooseFacts(f, names, words, true)
	number, stored := valueField(field)
	switch {
	case stored && len(c.where) == 0 || stored && onlyKind(f):
		c = newChoice(nil, false, true, "", "", "")
		c.from = "fact_value w"
		c.and("w.field = ?", number)
		if f.Kind != "" {
			c.and("w.kind = ?", kindNumber(f.Kind))
		}
		return c.sql("w.value, count(*)", "GROUP BY w.value"), c.args
	case stored:
		c.from += " JOIN fact_value w ON w.fact = " + c.num
		c.and("w.field = ?", number)
		return c.sql("w.value, "+c.counted(), "GROUP BY w.value"), c.args
	case field == store.FieldKind:
		return c.sql(c.kind+", "+c.counted(), "GROUP BY "+c.kind), c.args
	case field == store.FieldYear:
		return c.sql("substr("+c.date+", 1, 4), "+c.counted(), "GROUP BY 1"), c.args
	case field == store.FieldDueYear:
		c.join()
		c.and("f.due <> ''")
		return c.sql("substr(f.due, 1, 4), "+c.counted(), "GROUP BY 1"), c.args
	}
	c.join()
	c.from += " JOIN document d ON d.num = f.document"
	return c.sql("d.issuer, "+c.counted(), "GROUP BY d.issuer"), c.args
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

func (db *DB) facets(ctx context.Context, tx *sql.Tx, query string, args []any) ([]store.Facet, error) {
	return answered(ctx, tx, &db.answers, query, args, func() ([]store.Facet, error) {
		return collect(ctx, tx, func(r row) (f store.Facet, err error) { return f, r.Scan(&f.Value, &f.Count) }, query, args...)
	})
}

// label gives values their names, joins the forms of one name, drops empty values and sorts.
func (db *DB) label(ctx context.Context, tx *sql.Tx, field store.FactField, list []store.Facet) ([]store.Facet, error) {
	canonical := func(v string) (value, label string) { return v, v }
	switch field {
	case store.FieldKind:
		canonical = func(v string) (string, string) {
			n, _ := strconv.Atoi(v) // the column is an integer
			return string(kindNamed(n)), string(kindNamed(n))
		}
	case store.FieldPerson:
		people, err := db.people(ctx, tx)
		if err != nil {
			return nil, err
		}
		canonical = people.canonical
	case store.FieldProgramme:
		programmes, err := db.programmes(ctx, tx)
		if err != nil {
			return nil, err
		}
		canonical = programmes.canonical
	}
	return joined(list, canonical), nil
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
