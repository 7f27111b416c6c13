package record

import "fmt"

// Refusal is that a person looked at a suggestion and said no: the two do not belong together. Of To and Node one is given.
type Refusal struct {
	From FactRef  `json:"from"`
	To   *FactRef `json:"to,omitempty"`
	Node NodeID   `json:"node,omitempty"`
	Decided
}

// Name implements Tracked.
func (r Refusal) Name() TrackedName {
	with := string(r.Node)
	if r.To != nil {
		with = string(r.To.Fact)
	}
	return TrackedName{KindRefusal, key(string(r.From.Fact), with)}
}

// Documents implements Tracked.
func (r Refusal) Documents() []DocumentID {
	if r.To == nil {
		return documentsOf(r.From)
	}
	return documentsOf(r.From, *r.To)
}

// Validate implements Tracked.
func (r Refusal) Validate() error {
	if r.From.Fact == "" || (r.To == nil) == (r.Node == "") {
		return fmt.Errorf("a refusal needs a fact, and either another one or a node that it does not belong to")
	}
	return nil
}
