// Package ledger is the append-only sequence of decisions: what was decided, by
// whom, when and why, each entry bound to the one before it by a hash.
//
// In: drafts of entries and the head of a chain. Out: entries with number, time
// and hash; a verdict on a chain; checkpoints signed for outsiders. It knows no
// database, and what an action does to the record is not its business.
package ledger
