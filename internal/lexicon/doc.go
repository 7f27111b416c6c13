// Package lexicon loads, validates and matches word lists: the names of
// states, bodies, places and offices, and the phrases that tell a topic.
//
// In: TSV files of a file system, and the tokens of a text. Out: a number for
// each known word, and the matches of phrases as token ranges with the entries
// that they stand for. It is pure, and knows nothing of facts, rules or readings:
// which of several entries is meant is for the reader of a match to decide.
package lexicon
