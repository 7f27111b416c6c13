// Package compare sets texts and facts side by side: which words two passages
// share, which passages of two documents belong together, and how the wording
// on an issue moved over the years.
//
// In: cleaned texts, readings and word lists. Out: alignments, word
// differences, places on ladders. It is pure, and knows no database and no page.
package compare
