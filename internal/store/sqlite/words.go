package sqlite

import (
	"fmt"
	"strings"

	"entente.example/internal/search"
	"entente.example/internal/store/sqlstore"
)

// words is the full text by FTS5. Its tables keep no copy of what they index.
func words() sqlstore.Words {
	return sqlstore.Words{
		Matching: func(table string, terms []search.Term, all bool, arg func(any) string) string {
			return fmt.Sprintf(`SELECT rowid AS num FROM %[1]s WHERE %[1]s MATCH %[2]s`, table, arg(expression(terms, all)))
		},
		Ranked: func(table string, terms []search.Term, arg func(any) string) string {
			return fmt.Sprintf(`SELECT rowid AS num, -bm25(%[1]s, 4.0, 1.0) AS score FROM %[1]s WHERE %[1]s MATCH %[2]s`,
				table, arg(expression(terms, true)))
		},
		Columns: func(table string) []string {
			if table == sqlstore.FactWords {
				return []string{"rowid", "words"}
			}
			return []string{"rowid", "title", "body"}
		},
		Row: func(table string, num int64, title, body string) []any {
			if table == sqlstore.FactWords {
				return []any{num, body}
			}
			return []any{num, title, body}
		},
		Rows:   1, // each row of a statement of several would flush the index
		Number: "rowid",
		Clear: func(table string) string {
			return fmt.Sprintf(`INSERT INTO %[1]s (%[1]s) VALUES ('delete-all')`, table)
		},
	}
}

// expression writes terms in the language of FTS5: "free and open" AND ("decarb" *).
func expression(terms []search.Term, all bool) string {
	operator := " OR "
	if all {
		operator = " AND "
	}
	parts := make([]string, len(terms))
	for i, t := range terms {
		parts[i] = `"` + strings.Join(t.Tokens, " ") + `"`
		if t.Prefix {
			parts[i] += " *"
		}
	}
	return strings.Join(parts, operator)
}
