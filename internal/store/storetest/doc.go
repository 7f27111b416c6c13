// Package storetest is the suite that every database behind store.Store must
// pass unchanged. It is a description of the store by examples: a small record
// of invented texts in whose facts every filter, register and search has
// something to find and something to leave out.
//
// In: a way to open an empty store. Out: a verdict. It knows no database.
package storetest
