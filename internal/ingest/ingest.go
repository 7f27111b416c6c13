package ingest

import (
	"context"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// Reader is what ingest asks of the reading engine.
type Reader interface {
	// Read finds the facts of a text, each with its id.
	Read(doc *text.Document, id record.DocumentID) *record.Reading
	// Version changes whenever a reading may.
	Version() string
}

// Store is what ingest asks of the record.
type Store interface {
	Add(ctx context.Context, additions ...store.Addition) ([]store.Added, error)
	ReplaceReading(ctx context.Context, readings ...store.Replacement) error
	Stale(ctx context.Context, engine string) ([]record.DocumentID, error)
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Original(ctx context.Context, id record.DocumentID) ([]byte, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
}

// Ingester takes texts into a record.
type Ingester struct {
	Store  Store
	Reader Reader
	Clock  func() time.Time
	// Workers read at the same time; 0 for one a processor.
	Workers int
	// Report, if set, is told of each text, one at a time and in the order given:
	// of a good one after it is safe in the store, of a bad one after it failed.
	Report func(Result)
}

// Result is what became of one text.
type Result struct {
	Name  string // of the source; of a re-reading, the document's id
	Added store.Added
	Err   error // why the text was not kept; nil if it was
}

// Summary counts what became of all texts.
type Summary struct {
	New      int   `json:"new"`
	Versions int   `json:"versions"` // new bytes at a known address
	Same     int   `json:"same"`     // there already
	Reread   int   `json:"reread"`
	Bad      []Bad `json:"bad,omitempty"`
}

// Bad is a text that was not kept, with the reason.
type Bad struct {
	Name string
	Err  error
}

// limits of one batch: the more texts a transaction holds the fewer times the
// disk is waited for, and the longer the first of them waits to be acknowledged.
const (
	batchTexts = 64
	batchBytes = 8 << 20
	batchWait  = 200 * time.Millisecond
)

// tell counts a result and reports it.
func (in *Ingester) tell(s *Summary, r Result) {
	switch {
	case r.Err != nil:
		s.Bad = append(s.Bad, Bad{r.Name, r.Err})
	case r.Added.Outcome == store.New:
		s.New++
	case r.Added.Outcome == store.Version:
		s.Versions++
	case r.Added.Outcome == store.Same:
		s.Same++
	default:
		s.Reread++
	}
	if in.Report != nil {
		in.Report(r)
	}
}
