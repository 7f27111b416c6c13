// Package postgres keeps a record in a PostgreSQL database.
//
// In: an address such as postgres://user@host/database. Out: a store.Store, with
// its tables made and migrated where needed. It holds only what PostgreSQL does
// in its own way: connecting, migrations, full text, errors and the integrity
// check; all other SQL is shared and stands in sqlstore.
package postgres
