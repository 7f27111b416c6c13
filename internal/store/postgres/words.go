package postgres

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/search"
	"entente.example/internal/store/sqlstore"
)

// words is the full text by a GIN index over the different tokens of each row.
// Phrases are compared with the tokens in a row, as text: a tsvector keeps no more
// than 256 places of a word, and none beyond the 16,383rd.
func words() sqlstore.Words {
	columns := []string{"num", "words", "tokens"}
	return sqlstore.Words{
		Matching: func(table string, terms []search.Term, all bool, arg func(any) string) string {
			return "SELECT num FROM " + table + " WHERE " + condition(terms, all, arg)
		},
		Ranked:  ranked,
		Columns: func(string) []string { return columns },
		Row: func(_ string, num int64, title, body string) []any {
			return []any{num, vector(title, body), " " + title + border + body + " "}
		},
		Rows:   rows,
		Number: "num",
		Clear:  func(table string) string { return "DELETE FROM " + table },
	}
}

// border parts title and text, so that no phrase reaches over it.
const border = " \n "

// condition is that all of some terms match a row, or any.
func condition(terms []search.Term, all bool, arg func(any) string) string {
	operator := " OR "
	if all {
		operator = " AND "
	}
	parts := make([]string, len(terms))
	for i, t := range terms {
		parts[i] = "words @@ " + arg(tsquery(t.Prefix, " & ", t.Tokens...)) + "::text::tsquery"
		if len(t.Tokens) > 1 {
			parts[i] = "(" + parts[i] + " AND strpos(tokens, " + arg(phrase(t)) + ") > 0)"
		}
	}
	return "(" + strings.Join(parts, operator) + ")"
}

// ranked scores rows by how often they have the words, more of them in a title,
// and how long they are.
func ranked(table string, terms []search.Term, arg func(any) string) string {
	parts := make([]string, len(terms))
	for i, t := range terms {
		parts[i] = tsquery(t.Prefix, " | ", t.Tokens...)
	}
	score := "ts_rank('{0.25, 0.25, 0.25, 1}', words, " + arg(strings.Join(parts, " | ")) + "::text::tsquery, 1)"
	return fmt.Sprintf("SELECT num, %s AS score FROM %s WHERE %s", score, table, condition(terms, true, arg))
}

// tsquery writes tokens in the language of tsquery: 'free' & 'and' & 'open', 'decarb':*.
func tsquery(prefix bool, operator string, tokens ...string) string {
	var b strings.Builder
	for i, token := range tokens {
		if i > 0 {
			b.WriteString(operator)
		}
		b.WriteString(quoted(token))
	}
	if prefix {
		b.WriteString(":*")
	}
	return b.String()
}

// phrase is a term as it stands in tokens.
func phrase(t search.Term) string {
	s := " " + strings.Join(t.Tokens, " ")
	if t.Prefix {
		return s
	}
	return s + " "
}

const (
	// maxCounted is how many times a word counts for the rank of a row.
	maxCounted = 8
	// manyDifferent is from how many different words on none is counted: a tsvector
	// has room for a megabyte.
	manyDifferent = 20_000
)

// vector writes a tsvector: each token with as many places as it counts for, in a
// title (A) or not. Which places does not matter.
func vector(title, body string) string {
	var b strings.Builder
	times := map[string]int{}
	add := func(tokens, weight string) {
		for token := range strings.FieldsSeq(tokens) {
			if times[token]++; times[token] <= maxCounted {
				b.WriteString(quoted(token) + ":" + strconv.Itoa(times[token]) + weight + " ")
			}
		}
	}
	add(title, "A")
	add(body, "")
	if len(times) < manyDifferent {
		return b.String()
	}
	b.Reset()
	for _, token := range slices.Sorted(maps.Keys(times)) {
		b.WriteString(quoted(token) + " ")
	}
	return b.String()
}

// quoted writes a token so that no letter of it means anything else.
func quoted(token string) string {
	if !strings.ContainsAny(token, `'\`) {
		return "'" + token + "'"
	}
	return "'" + strings.NewReplacer("'", "''", `\`, `\\`).Replace(token) + "'"
}
