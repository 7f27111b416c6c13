package gather

import (
	"context"

	"entente.example/internal/access"
	"entente.example/internal/compare"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/track"
)

// Store is what is asked of a database.
type Store interface {
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
	Meeting(ctx context.Context, id record.FactID) (store.Meeting, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]store.Meeting, int, error)
	OneSeries(ctx context.Context, key string) (store.Series, error)
	Person(ctx context.Context, key string) (store.PersonDetail, error)
	Tenures(ctx context.Context, filter store.TenureFilter) ([]record.Tenure, error)
	Bearers(ctx context.Context, facts ...record.FactID) (map[record.FactID][]store.Bearer, error)
	Book(ctx context.Context) (*record.Book, error)
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Visibility(ctx context.Context, id record.DocumentID) (access.Visibility, error)
}

// Order says which brief is wanted.
type Order struct {
	// Meeting is the one that is prepared, all of whose record is from before it; or Series, whose next one is.
	Meeting record.FactID
	Series  string // key or name
	For     record.PartyCode
	With    []record.PartyCode // the other side; empty for all that take part in the series
	State   string             // of the facts, as of a list; empty for all that are listed
	Spell   bool               // names in the house's own letters, where the record has them
	On      record.Date        // for a series, the day on which to look for its next meeting; empty for Day
	Day     record.Date        // on which the brief is made
	Engine  string
	Codes   *track.Codes
	Kit     *compare.Kit
}
