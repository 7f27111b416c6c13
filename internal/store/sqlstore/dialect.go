package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/search"
)

// Dialect is all in which two SQL databases differ for this package.
type Dialect struct {
	// Expression writes the terms of a query, none of them excluded, joined by
	// AND (all) or OR, in the database's full-text language.
	Expression func(terms []search.Term, all bool) string
	// Matching is a query for the numbers of the rows of a full-text table that
	// match: %[1]s is the table, %[2]s the placeholder of the expression.
	Matching string
	// Ranked is a query for num and score, higher is better, of the rows that
	// match: %[1]s and %[2]s as before.
	Ranked string
	// AddDocumentWords inserts $1 number, $2 tokens of the title, $3 tokens of the
	// text; AddFactWords inserts $1 number, $2 tokens.
	AddDocumentWords, AddFactWords string
	// Forget deletes numbers from $1 up to but without $2 from full-text table %[1]s.
	Forget string
	// ForgetAll are statements that empty the full-text tables.
	ForgetAll []string
	// Classify turns a driver's error into a fault, and says whether the same
	// transaction may succeed when tried again.
	Classify func(error) (err error, again bool)
	// Check verifies the integrity of the database's own files.
	Check func(ctx context.Context, db *sql.DB) error
}
