// Package search holds the language in which people ask the record: words,
// "phrases", -not, prefix*, and fields such as kind:commitment or party:JP.
//
// In: the words of a question, and the stored texts that answer it. Out: a
// parsed Query, the tokens that every full-text index is made of, and snippets
// with the words that matched. It knows no database and writes no HTML.
package search
