package ledger

import (
	"encoding/json"
	"time"
)

// Action names what was decided, "noun.participle".
type Action string

// The actions on documents and their readings.
const (
	DocumentAdded     Action = "document.added"     // after: record.Document as taken in
	ReadingMade       Action = "reading.made"       // after: Reading
	DocumentWithdrawn Action = "document.withdrawn" // the document and its facts are no longer listed
	DocumentRestored  Action = "document.restored"  // the withdrawal is taken back
	VisibilitySet     Action = "visibility.set"     // before and after: access.Visibility
)

// The actions on facts. Before is the fact as it stood, after as it stands now.
const (
	FactAccepted  Action = "fact.accepted"
	FactEdited    Action = "fact.edited"
	FactRejected  Action = "fact.rejected"
	FactSentBack  Action = "fact.sent-back"
	FactWithdrawn Action = "fact.withdrawn"
	FactEntered   Action = "fact.entered" // by hand, with its evidence
	FactUndone    Action = "fact.undone"  // the decision before is taken back
	// FactCarried takes a decision over into a new version of its document, where quote
	// and context are the same; FactOrphaned says that they are not, and OrphanDropped that a person let it go.
	FactCarried   Action = "fact.carried"
	FactOrphaned  Action = "fact.orphaned"
	OrphanDropped Action = "orphan.dropped"
	// SecondReaderSet says whether two people have to decide on the facts of a document: before and after are true or false.
	SecondReaderSet Action = "second-reader.set"
)

// The actions on people and parties whom texts name. The subject is the person's key, the tenure's id, the party's code.
const (
	PersonMerged  Action = "person.merged"  // after: store.Merge
	PersonSplit   Action = "person.split"   // after: the persons, documents, facts and forms of the name
	PersonNamed   Action = "person.named"   // after: store.PersonNames
	PersonUndone  Action = "person.undone"  // one of these is taken back; after: store.Undone, before: what it said
	TenureSet     Action = "tenure.set"     // after: record.Tenure
	TenureRemoved Action = "tenure.removed" // before: record.Tenure
	TenureUndone  Action = "tenure.undone"
	PartyNamed    Action = "party.named" // after: the names
	PartyUndone   Action = "party.undone"
)

// The actions on people, and on what they may do. The secrets by which they sign in are never in the ledger.
const (
	UserAdded    Action = "user.added"    // after: account.User
	UserChanged  Action = "user.changed"  // before and after: account.User
	GroupAdded   Action = "group.added"   // after: account.Group
	GroupRemoved Action = "group.removed" // before: account.Group
	SettingSet   Action = "setting.changed"
)

// The actions by which people keep their own keys. The subject is the user.
const (
	CredentialSet     Action = "credential.set"     //nolint:gosec // a name; after: Key
	CredentialRemoved Action = "credential.removed" //nolint:gosec // a name; before: Key
	TokenMade         Action = "token.made"         // after: account.Token
	TokenRevoked      Action = "token.revoked"      // before: account.Token
)

// What happened at the door, for those who watch over a record. The subject is the user.
const (
	SignedIn        Action = "session.signed-in"  // after: Key
	SignInRefused   Action = "session.refused"    // after: Refusals; the subject is NobodyKnown where no user has the name
	SignedOut       Action = "session.signed-out" // by the user's own hand
	SessionsRevoked Action = "session.revoked"    // after: how many
)

// NobodyKnown is the subject of refusals under names that no user has: what was
// typed there may be a password.
const NobodyKnown = "user:"

// Key says by what somebody signs in, never how it looks.
type Key struct {
	Kind  string `json:"kind"`            // "password", "passkey", "openid"
	Label string `json:"label,omitempty"` // as its owner calls it
}

// Refusals are attempts to sign in that failed, added up so that nobody can flood the ledger.
type Refusals struct {
	Count int       `json:"count"`
	Since time.Time `json:"since"` // the first of them
}

// Reading is what an entry says of a reading: which engine made it, and the
// SHA-256 of its JSON and of the cleaned text as stored, so that both are covered by the chain.
type Reading struct {
	Engine  string `json:"engine"`
	Reading Hash   `json:"reading"`
	Text    Hash   `json:"text"`
}

// Draft is an entry that is not yet in the ledger.
type Draft struct {
	Who     string // who decided: "user:NAME", "token:NAME/ID", "operator:NAME", "setup", "anonymous"
	Action  Action
	Subject string // what it is about, "document:ID", "fact:ID", "person:KEY", "user:NAME", "group:NAME", "setting:NAME"
	Before  any    // as it was, nil for nothing; marshalled to JSON
	After   any    // as it is now, nil for nothing; marshalled to JSON
	Reason  string // why, in words, where somebody gave any
}

// Entry is one decision in the ledger. Hash is the SHA-256 of the canonical
// JSON of all other fields; Previous is the hash of the entry before, which binds them.
type Entry struct {
	Number   int64           `json:"number"` // from 1, without gaps
	Time     time.Time       `json:"time"`   // UTC
	Who      string          `json:"who"`
	Action   Action          `json:"action"`
	Subject  string          `json:"subject"`
	Before   json.RawMessage `json:"before,omitempty"` // canonical JSON
	After    json.RawMessage `json:"after,omitempty"`  // canonical JSON
	Reason   string          `json:"reason,omitempty"`
	Previous Hash            `json:"previous"` // empty for the first
	Hash     Hash            `json:"hash,omitempty"`
}

// Head is the last entry of a ledger, as much as the next one needs; the zero head is that of an empty one.
type Head struct {
	Number int64     `json:"number"`
	Time   time.Time `json:"time"`
	Hash   Hash      `json:"hash"`
}

// Head is the head of a ledger that ends with the entry.
func (e Entry) Head() Head { return Head{Number: e.Number, Time: e.Time, Hash: e.Hash} }
