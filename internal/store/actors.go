package store

import (
	"context"
	"encoding/json"
	"time"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Actors are people and parties as people decide on them: who is one and who are
// two, how they are called, who held which post from when to when. Each decision is an entry and can be undone.
// A person is asked for by key or by name, and is not found where the viewer may not see any text that names them.
type Actors interface {
	// MergePeople decides that two persons are one, who bears the key of the second; the entry's number undoes it.
	MergePeople(ctx context.Context, from, into, reason string) (entry int64, err error)
	// SplitPerson decides that some texts name somebody else, and gives the key of that person.
	SplitPerson(ctx context.Context, s Split, reason string) (key string, err error)
	// NamePerson says how a person is called; it takes the place of what was said before.
	NamePerson(ctx context.Context, person string, n PersonNames, reason string) (entry int64, err error)
	// SetTenure says that a person held a post. Evidence is found by its exact words, which have to stand in the document.
	SetTenure(ctx context.Context, t record.Tenure, reason string) (record.Tenure, error)
	RemoveTenure(ctx context.Context, id, reason string) error
	// NameParty gives a party further names, in the place of those given before.
	NameParty(ctx context.Context, code record.PartyCode, names []string, reason string) (entry int64, err error)
	// UndoRuling takes a decision on a person, party or tenure back.
	UndoRuling(ctx context.Context, entry int64, reason string) error
	// Rulings are the decisions that stand on a person or a party, with those on tenures, the latest first.
	Rulings(ctx context.Context, f RulingFilter) ([]Ruling, error)
	Tenures(ctx context.Context, f TenureFilter) ([]record.Tenure, error)
	// SuggestMerges lists pairs that may be one person, of one person or, without, of all. A person decides.
	SuggestMerges(ctx context.Context, person string) ([]Suggestion, error)
	// Bearers says of facts who is named in them, and what they were on the fact's day.
	Bearers(ctx context.Context, facts ...record.FactID) (map[record.FactID][]Bearer, error)
}

// Merge is that two persons are one.
type Merge struct {
	From string `json:"from"` // key
	Into string `json:"into"` // key
}

// Split asks for somebody else in the place of a person, in some documents or facts.
type Split struct {
	Person    string // by key or name
	Name      string // of the other person; empty for that of the texts
	Documents []record.DocumentID
	Facts     []record.FactID
}

// PersonNames is how a person is called.
type PersonNames struct {
	Name      string   `json:"name,omitempty"`      // by which they are shown
	Spellings []string `json:"spellings,omitempty"` // by which they are found too, in any script
}

// Ruling is a decision on a person, a party or a tenure.
type Ruling struct {
	Entry   int64           `json:"entry"`
	Time    time.Time       `json:"time"`
	Who     string          `json:"who"`
	Action  ledger.Action   `json:"action"`
	Subject string          `json:"subject"`
	Body    json.RawMessage `json:"body"`
}

// RulingFilter chooses decisions; zero fields do not restrict.
type RulingFilter struct {
	Person string // by key or name
	Party  record.PartyCode
}

// TenureFilter chooses tenures; zero fields do not restrict.
type TenureFilter struct {
	Person string // by key or name
	Of     record.PartyCode
	On     record.Date // that cover this day
}

// Suggestion is a pair that may be one person.
type Suggestion struct {
	From Person `json:"from"`
	Into Person `json:"into"`
	Why  string `json:"why"`
}

// Bearer is somebody whom a fact names.
type Bearer struct {
	Name   string           `json:"name"` // as the text has it
	Of     record.PartyCode `json:"of,omitempty"`
	Key    string           `json:"key"`
	Label  string           `json:"label"`            // as the person is shown
	Tenure *record.Tenure   `json:"tenure,omitempty"` // the post held on the fact's day
}

// Undone says which entry is taken back.
type Undone struct {
	Entry  int64         `json:"entry"`
	Action ledger.Action `json:"action"`
}
