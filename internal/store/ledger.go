package store

import (
	"context"
	"encoding/json"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Ledger is the sequence of decisions from which all else follows. It tells of
// every document, so all of it but its head is for administrators: the fault is Forbidden for others.
type Ledger interface {
	// Head is the end of the ledger; the zero head is that of an empty one.
	Head(ctx context.Context) (ledger.Head, error)
	// Entries lists decisions, the latest first.
	Entries(ctx context.Context, filter EntryFilter) ([]ledger.Entry, int, error)
	// EachEntry hands all entries behind a number to do, in their order, until it fails.
	EachEntry(ctx context.Context, after int64, do func(ledger.Entry) error) error
	// Blob gives the bytes of a name: an original, a cleaned text, a reading.
	Blob(ctx context.Context, name ledger.Hash) ([]byte, error)
	// Verify proves the chain and the bytes that it names. The error names the first broken entry.
	Verify(ctx context.Context) (ledger.Head, error)
	// Rebuild makes all tables anew from the ledger and the bytes that it names, and gives the number of entries.
	Rebuild(ctx context.Context) (int64, error)
	// Take writes entries of another record as they are, with the bytes that they
	// name, to the end of this one's ledger.
	Take(ctx context.Context, entries ...Taken) error
	// Hidden tells who may see each document that not everybody may.
	Hidden(ctx context.Context) (map[record.DocumentID]access.Visibility, error)
	// Cover gives documents visibilities of which no entry tells, and makes all others public. It is for copies
	// of the record as it once stood, which show nothing that is hidden now.
	Cover(ctx context.Context, hidden map[record.DocumentID]access.Visibility) error
}

// Curator takes decisions on documents; each becomes an entry.
type Curator interface {
	// Withdraw takes a document out of all lists; nothing of it is deleted.
	Withdraw(ctx context.Context, id record.DocumentID, reason string) error
	// Restore takes a withdrawal back.
	Restore(ctx context.Context, id record.DocumentID, reason string) error
	// SetVisibility says who may see a document and its facts.
	SetVisibility(ctx context.Context, id record.DocumentID, v access.Visibility, reason string) error
	// Visibility tells who may see a document.
	Visibility(ctx context.Context, id record.DocumentID) (access.Visibility, error)
}

// EntryFilter chooses entries; zero fields do not restrict.
type EntryFilter struct {
	Subject string
	Who     string
	Action  ledger.Action
	Page    record.Page
}

// BlobsOf lists the names of the bytes that an entry brings.
func BlobsOf(e ledger.Entry) []ledger.Hash {
	switch e.Action {
	case ledger.DocumentAdded:
		_, id, _ := strings.Cut(e.Subject, ":")
		return []ledger.Hash{ledger.Hash(id)}
	case ledger.ReadingMade:
		var made ledger.Reading
		if json.Unmarshal(e.After, &made) == nil {
			return []ledger.Hash{made.Reading, made.Text}
		}
	}
	return nil
}

// Taken is an entry with the bytes that it names.
type Taken struct {
	Entry ledger.Entry
	Blobs map[ledger.Hash][]byte
}
