// Package suggest looks for what belongs together in what is tracked: which node a
// commitment goes under, which earlier promise a later one takes up, which delivery
// is evidence for which promise, which promise answers which request.
//
// In: a record.Book. Out: suggestions, each with the words, names and numbers that
// speak for it. Nothing is applied: a person decides. It knows no database, no clock and no page.
package suggest
