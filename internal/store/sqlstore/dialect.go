package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/search"
)

// Dialect is all in which two SQL databases differ for this package.
type Dialect struct {
	Words Words
	// Rows is how many rows are best written by one statement.
	Rows int
	Gate Gate
	// Classify turns a driver's error into a fault, and says whether a transaction
	// that failed so before its end may succeed when tried again.
	Classify func(error) (err error, again bool)
	// Check verifies the integrity of the database's own files.
	Check func(ctx context.Context, db *sql.DB) error
}

// Words is a database's full text: how it keeps and finds the tokens of
// documents, in table document_words, and of facts, in table fact_words.
type Words struct {
	// Matching writes a query for num of the rows of a table that match terms, none
	// of them excluded: all of them, or any. arg takes an argument and gives its placeholder.
	Matching func(table string, terms []search.Term, all bool, arg func(any) string) string
	// Ranked writes a query for num and score, higher is better, of the rows that
	// match all terms; a word of a title weighs four times one of a text.
	Ranked func(table string, terms []search.Term, arg func(any) string) string
	// Columns are those of a table, the number first, and Row makes values for them
	// of tokens parted by blanks; a fact has no title.
	Columns func(table string) []string
	Row     func(table string, num int64, title, body string) []any
	// Rows is as of the dialect, for rows of words.
	Rows int
	// Number is the column of the number.
	Number string
	// Clear writes a statement that empties a table.
	Clear func(table string) string
}

// The tables of the full text.
const (
	DocumentWords = "document_words"
	FactWords     = "fact_words"
)
