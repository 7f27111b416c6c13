// Package store says what a database of Entente must do: keep documents with
// their bytes, cleaned texts, readings and facts, and list, count and search them.
//
// In: additions made by ingest, and filters. Out: record types, totals and
// faults. It knows no dialect of SQL, no HTTP and no reading engine. The
// conformance suite in storetest holds for every database behind it.
package store
