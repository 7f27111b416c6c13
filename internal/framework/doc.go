// Package framework reads and writes frameworks as files: a vision statement or plan with its tree of pillars,
// action lines and activities, and what they are measured by.
//
// In: a stream in one of the formats, or a cleaned text whose own structure is to be suggested. Out: a Tree of the
// record's nouns, the problems of a file with their places, and what it would change in a record. It is pure, and
// knows nothing of databases, pages or commands.
package framework
