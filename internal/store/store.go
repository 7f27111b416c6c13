package store

import (
	"context"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Store is the union of what all rooms ask of a database; consumers declare
// the few methods that they use. Every method is safe for concurrent use.
//
// Faults: NotFound for an id or key that is not there, Invalid for a filter or
// query that makes no sense, Conflict for a prefix that fits several documents,
// Unavailable when the database stays busy or is not there.
//
// Lists give the asked page and the total of all pages.
type Store interface {
	Documents
	Facts
	Registers
	Searcher
	Writer
	Ledger
	Curator
	Accounts
	Keys
	Door
	Sessions
	Reviewer
	Actors
	Tracker
	Subscriptions

	// Check verifies the integrity of the file and of the record in it.
	Check(ctx context.Context) error
	Close() error
}

// Writer changes the record.
type Writer interface {
	// Add keeps documents in one transaction, all or none, and says in the order
	// given what became of each.
	Add(ctx context.Context, additions ...Addition) ([]Added, error)
	// ReplaceReading puts new readings, and the cleaned texts that they refer to,
	// in the place of the old ones, in one transaction.
	ReplaceReading(ctx context.Context, readings ...Replacement) error
}

// Documents are the texts as they were taken in. An id may be given as any
// prefix of at least eight digits that fits one document only.
type Documents interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Original(ctx context.Context, id record.DocumentID) ([]byte, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
	Reading(ctx context.Context, id record.DocumentID) (*record.Reading, error)
	Documents(ctx context.Context, filter record.DocumentFilter) ([]record.Document, int, error)
	// Versions lists the snapshots of one address, the first one first.
	Versions(ctx context.Context, address string) ([]record.Document, error)
	// Stale lists the documents whose reading was made by another engine version.
	Stale(ctx context.Context, engine string) ([]record.DocumentID, error)
	// Counts are of the newest version of each document.
	Counts(ctx context.Context) (record.Counts, error)
}

// Facts are what the readings found. Lists, counts, registers and searches are
// of the newest version of each document; the facts of an older one are listed
// by its id, without filters by value, and opened by their own.
type Facts interface {
	Fact(ctx context.Context, id record.FactID) (record.Fact, error)
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
	// Facets counts the facts that the filter lets through by their values of
	// one field, the most frequent first; see FactFields.
	Facets(ctx context.Context, filter record.FactFilter, field FactField) ([]Facet, error)
	// CrossTab counts the facts that the filter lets through by their values of
	// two fields at once, sorted by row and column; pairs without a fact are left out.
	CrossTab(ctx context.Context, filter record.FactFilter, rows, columns FactField) ([]Cell, error)
	Meeting(ctx context.Context, id record.FactID) (Meeting, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]Meeting, int, error)
}

// Registers are what the facts of all documents add up to.
type Registers interface {
	Series(ctx context.Context, filter RegisterFilter) ([]Series, int, error)
	OneSeries(ctx context.Context, key string) (Series, error)
	People(ctx context.Context, filter RegisterFilter) ([]Person, int, error)
	Person(ctx context.Context, key string) (PersonDetail, error)
	Programmes(ctx context.Context, filter RegisterFilter) ([]Programme, int, error)
	Programme(ctx context.Context, key string) (Programme, error)
	Parties(ctx context.Context, filter RegisterFilter) ([]Party, int, error)
	Relationships(ctx context.Context, filter RegisterFilter) ([]Relationship, int, error)
	Relationship(ctx context.Context, key string) (RelationshipDetail, error)
}

// Searcher answers questions in the query language of package search.
type Searcher interface {
	Search(ctx context.Context, query SearchQuery) (SearchResult, error)
}

// Addition is a document with its reading, ready to be kept. The store sets
// Version, Previous, Size and Counts of the document; its title, issuer, date,
// kind and language are those of the reading, or, where that has none, as given.
type Addition struct {
	Document record.Document
	Original []byte
	Text     *text.Document
	Reading  *record.Reading
}

// Outcome is what became of an addition.
type Outcome string

// The outcomes of an addition.
const (
	New     Outcome = "new"     // the first snapshot of its address
	Version Outcome = "version" // new bytes at a known address
	Same    Outcome = "same"    // these very bytes were there already; nothing was added
)

// Added says what became of one addition.
type Added struct {
	Document record.DocumentID `json:"document"`
	Outcome  Outcome           `json:"outcome"`
	Version  int               `json:"version"`
	Previous record.DocumentID `json:"previous,omitempty"`
}

// Replacement is a document's new reading with the cleaned text that its
// evidence points into; Reading.Document says which document.
type Replacement struct {
	Text    *text.Document
	Reading *record.Reading
}
