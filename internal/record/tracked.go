package record

import "strings"

// Tracked is a noun of tracking: something that people decide and a ledger entry holds whole.
type Tracked interface {
	// Name is its kind and id, unique in a record.
	Name() TrackedName
	// Documents are those whose words it rests on; who may not see one of them does not see it.
	Documents() []DocumentID
	// Validate says what is wrong with it taken alone, if anything.
	Validate() error
	// Last is what the ledger says of it.
	Last() Decided
}

// TrackedKind is the kind of a tracked noun, as the ledger names it.
type TrackedKind string

// The kinds of tracked nouns.
const (
	KindFramework  TrackedKind = "framework"
	KindNode       TrackedKind = "node"
	KindPlacement  TrackedKind = "placement"
	KindLink       TrackedKind = "link"
	KindFulfilment TrackedKind = "fulfilment"
	KindClosure    TrackedKind = "closure"
	KindRefusal    TrackedKind = "refusal"
	KindIndicator  TrackedKind = "indicator"
	KindTarget     TrackedKind = "target"
	KindReport     TrackedKind = "report"
	KindLock       TrackedKind = "lock"
	KindAssignment TrackedKind = "assignment"
	KindVerdict    TrackedKind = "verdict"
	KindFigure     TrackedKind = "figure"
)

// TrackedKinds lists every kind once, each after those that it refers to.
func TrackedKinds() []TrackedKind {
	return []TrackedKind{KindFramework, KindNode, KindPlacement, KindLink, KindFulfilment, KindClosure, KindRefusal, KindIndicator,
		KindTarget, KindReport, KindLock, KindAssignment, KindVerdict, KindFigure}
}

// TrackedName names a tracked noun in the record.
type TrackedName struct {
	Kind TrackedKind `json:"kind"`
	ID   string      `json:"id"`
}

// String is the name as the ledger's subject, "node:asean-japan-2023/2.1".
func (n TrackedName) String() string { return string(n.Kind) + ":" + n.ID }

// FactRef leads to a fact and the document that it stands in.
type FactRef struct {
	Document DocumentID `json:"document"`
	Fact     FactID     `json:"fact"`
}

// Decided is what the ledger says of a tracked noun: its last entry, by whom and when.
// Who changes a noun gives the Decision that the change starts from, 0 for a new one.
type Decided struct {
	Decision int64  `json:"decision,omitempty"`
	By       string `json:"by,omitempty"`
	On       Date   `json:"on,omitempty"`
}

// Last implements Tracked.
func (d Decided) Last() Decided { return d }

// decide sets what the ledger says.
func (d *Decided) decide(last Decided) { *d = last }

// documentsOf are the documents of references, without those that are empty.
func documentsOf(refs ...FactRef) []DocumentID {
	var ids []DocumentID
	for _, r := range refs {
		if r.Document != "" {
			ids = append(ids, r.Document)
		}
	}
	return ids
}

// key joins the parts of an id that says itself what a noun is about.
func key(parts ...string) string { return strings.Join(parts, "/") }
