package record

import "fmt"

// LinkKind says how a later fact stands to an earlier one.
type LinkKind string

// The kinds of link: the lineage of commitments, and the answer to a request.
const (
	Restates    LinkKind = "restates"    // the same promise, in the same or other words
	Strengthens LinkKind = "strengthens" // the same promise, and more
	Weakens     LinkKind = "weakens"     // the same promise, and less
	Merges      LinkKind = "merges"      // several earlier promises become one
	Replaces    LinkKind = "replaces"    // another promise in the place of the earlier one
	Lapses      LinkKind = "lapses"      // lets the earlier one lapse, with nothing in its place
	Answers     LinkKind = "answers"     // a commitment or statement answers the other side's request
)

// LinkKinds lists every kind once.
func LinkKinds() []LinkKind {
	return []LinkKind{Restates, Strengthens, Weakens, Merges, Replaces, Lapses, Answers}
}

// Link leads from a later fact to the earlier one that it takes up.
type Link struct {
	Kind LinkKind `json:"kind"`
	From FactRef  `json:"from"` // the later
	To   FactRef  `json:"to"`   // the earlier
	Decided
}

// Effect is how far a delivery fulfils a commitment.
type Effect string

// The effects of a delivery.
const (
	UnderWay Effect = "under-way" // work on it has begun or goes on
	InPart   Effect = "in-part"   // something of it is done
	InFull   Effect = "in-full"   // it is done
)

// Effects lists every effect once, the least first.
func Effects() []Effect { return []Effect{UnderWay, InPart, InFull} }

// Fulfilment is that a delivery is evidence for a commitment. Where the commitment has an
// indicator, a Report with the delivery as its evidence carries the number.
type Fulfilment struct {
	Commitment FactRef `json:"commitment"`
	Delivery   FactRef `json:"delivery"`
	Effect     Effect  `json:"effect"`
	Decided
}

// ClosureKind is how a promise ends without being fulfilled.
type ClosureKind string

// The kinds of closure.
const (
	Revoked    ClosureKind = "withdrawn" // the party took it back
	LetLapse   ClosureKind = "lapsed"    // it came to its end and nobody holds to it
	Superseded ClosureKind = "superseded"
)

// Closure is that a commitment ended on a day, decided by a person, with the words for it where there are any.
type Closure struct {
	Commitment FactRef     `json:"commitment"`
	Kind       ClosureKind `json:"kind"`
	Day        Date        `json:"day"`
	Evidence   *FactRef    `json:"evidence,omitempty"`
	Decided
}

// Name implements Tracked.
func (l Link) Name() TrackedName {
	return TrackedName{KindLink, key(string(l.Kind), string(l.From.Fact), string(l.To.Fact))}
}

// Name implements Tracked.
func (f Fulfilment) Name() TrackedName {
	return TrackedName{KindFulfilment, key(string(f.Commitment.Fact), string(f.Delivery.Fact))}
}

// Name implements Tracked.
func (c Closure) Name() TrackedName { return TrackedName{KindClosure, string(c.Commitment.Fact)} }

// Documents implements Tracked.
func (l Link) Documents() []DocumentID { return documentsOf(l.From, l.To) }

// Documents implements Tracked.
func (f Fulfilment) Documents() []DocumentID { return documentsOf(f.Commitment, f.Delivery) }

// Documents implements Tracked.
func (c Closure) Documents() []DocumentID {
	if c.Evidence == nil {
		return documentsOf(c.Commitment)
	}
	return documentsOf(c.Commitment, *c.Evidence)
}

// Validate implements Tracked.
func (l Link) Validate() error {
	switch {
	case l.From.Fact == "" || l.To.Fact == "":
		return fmt.Errorf("a link needs the later and the earlier fact")
	case l.From.Fact == l.To.Fact:
		return fmt.Errorf("a fact cannot be linked to itself")
	case l.Kind == "":
		return fmt.Errorf("a link needs a kind; try %s", Restates)
	}
	return oneOf("kind", l.Kind, LinkKinds())
}

// Validate implements Tracked.
func (f Fulfilment) Validate() error {
	switch {
	case f.Commitment.Fact == "" || f.Delivery.Fact == "":
		return fmt.Errorf("a fulfilment needs a commitment and a delivery")
	case f.Effect == "":
		return fmt.Errorf("a fulfilment needs an effect; try %s", InPart)
	}
	return oneOf("effect", f.Effect, Effects())
}

// Validate implements Tracked.
func (c Closure) Validate() error {
	switch {
	case c.Commitment.Fact == "" || c.Kind == "" || c.Day == "":
		return fmt.Errorf("a closure needs a commitment, a kind and a day")
	}
	return firstError(oneOf("kind", c.Kind, []ClosureKind{Revoked, LetLapse, Superseded}), c.Day.Validate())
}
