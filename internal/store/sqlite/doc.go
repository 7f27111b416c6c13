// Package sqlite keeps a record in one SQLite file.
//
// In: a path. Out: a store.Store, with the file made and migrated where needed.
// It holds only what SQLite does in its own way: opening, migrations, the
// full-text language, errors and the integrity check; all other SQL is shared
// and stands in sqlstore.
package sqlite
