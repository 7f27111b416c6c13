// Package sqlstore is the part of a database-backed store.Store that all SQL
// databases share: its statements, the numbers of facts, the compact form of
// cleaned texts, and the registers that facts add up to.
//
// In: two connection pools, one of them for the single writer, and a Dialect
// with the handful of hooks in which databases differ. Out: a store.Store. It
// opens no database and runs no migration; placeholders are $1, times and JSON
// are written by Go, and no statement relies on a default.
package sqlstore
