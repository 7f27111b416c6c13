package record

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// FrameworkID names a framework: a short word of letters, digits and hyphens.
type FrameworkID string

// NodeID names a node of a framework's tree: the framework's id, a slash, and a word of the node's own that stays when its code changes.
type NodeID string

// FrameworkKind is the kind of a framework.
type FrameworkKind string

// The kinds of framework.
const (
	VisionStatement    FrameworkKind = "vision-statement"
	PlanOfAction       FrameworkKind = "plan-of-action"
	ImplementationPlan FrameworkKind = "implementation-plan"
	StrategicPlan      FrameworkKind = "strategic-plan"
	OtherFramework     FrameworkKind = "other"
)

// FrameworkKinds lists every kind once.
func FrameworkKinds() []FrameworkKind {
	return []FrameworkKind{VisionStatement, PlanOfAction, ImplementationPlan, StrategicPlan, OtherFramework}
}

// Framework is what parties agreed to do together over some years; its tree is made of nodes.
type Framework struct {
	ID      FrameworkID   `json:"id"`
	Kind    FrameworkKind `json:"kind"`
	Title   string        `json:"title"`
	Acronym string        `json:"acronym,omitempty"`
	Parties []PartyCode   `json:"parties"`
	From    Day           `json:"from,omitempty"`
	To      Day           `json:"to,omitempty"`
	Parent  FrameworkID   `json:"parent,omitempty"` // that it carries out
	// Series are the keys of the meetings that review it, see SeriesKey.
	Series   []string   `json:"series,omitempty"`
	Document DocumentID `json:"document,omitempty"` // by which it was agreed
	Evidence *Evidence  `json:"evidence,omitempty"`
	Decided
}

// NodeKind is the level of a node.
type NodeKind string

// The kinds of node, from the widest to the narrowest.
const (
	Pillar     NodeKind = "pillar"
	ActionLine NodeKind = "action-line"
	Activity   NodeKind = "activity"
)

// NodeKinds lists every kind once, the widest first.
func NodeKinds() []NodeKind { return []NodeKind{Pillar, ActionLine, Activity} }

// Node is a pillar, action line or activity. Nodes of one parent stand in the order of Ordinal.
type Node struct {
	ID        NodeID      `json:"id"`
	Framework FrameworkID `json:"framework"`
	Parent    NodeID      `json:"parent,omitempty"` // empty under the framework itself
	Kind      NodeKind    `json:"kind"`
	Code      string      `json:"code"` // its number as the plan prints it, "2.1"
	Ordinal   int         `json:"ordinal"`
	Title     string      `json:"title"`
	Text      string      `json:"text,omitempty"` // the action as the plan words it, where it is longer than the title
	Topics    []string    `json:"topics,omitempty"`
	// Programmes are the names or acronyms of programmes that serve it; a programme may serve several nodes.
	Programmes []string   `json:"programmes,omitempty"`
	Document   DocumentID `json:"document,omitempty"`
	Evidence   *Evidence  `json:"evidence,omitempty"`
	Decided
}

// Placement is that a commitment belongs under a node. A commitment may have several.
type Placement struct {
	Commitment FactRef `json:"commitment"`
	Node       NodeID  `json:"node"`
	Decided
}

// Name implements Tracked.
func (f Framework) Name() TrackedName { return TrackedName{KindFramework, string(f.ID)} }

// Name implements Tracked.
func (n Node) Name() TrackedName { return TrackedName{KindNode, string(n.ID)} }

// Name implements Tracked.
func (p Placement) Name() TrackedName {
	return TrackedName{KindPlacement, key(string(p.Commitment.Fact), string(p.Node))}
}

// Documents implements Tracked.
func (f Framework) Documents() []DocumentID { return documentsOf(FactRef{Document: f.Document}) }

// Documents implements Tracked.
func (n Node) Documents() []DocumentID { return documentsOf(FactRef{Document: n.Document}) }

// Documents implements Tracked.
func (p Placement) Documents() []DocumentID { return documentsOf(p.Commitment) }

var slug = regexp.MustCompile(`^[a-z0-9]+([-.][a-z0-9]+)*$`)

// Validate implements Tracked.
func (f Framework) Validate() error {
	switch {
	case !slug.MatchString(string(f.ID)):
		return fmt.Errorf("framework id %q is not a short name; try small letters, digits and hyphens, such as vision-2023", f.ID)
	case strings.TrimSpace(f.Title) == "":
		return fmt.Errorf("framework %s has no title", f.ID)
	case f.Kind == "":
		return fmt.Errorf("framework %s has no kind; try %s", f.ID, PlanOfAction)
	case f.Parent == f.ID:
		return fmt.Errorf("framework %s is its own parent", f.ID)
	}
	for i, code := range f.Parties {
		if strings.TrimSpace(string(code)) == "" || slices.Contains(f.Parties[:i], code) {
			return fmt.Errorf("framework %s: party %q is empty or there twice; name each once", f.ID, code)
		}
	}
	return firstError(oneOf("kind", f.Kind, FrameworkKinds()), days(f.From, f.To))
}

// Validate implements Tracked.
func (n Node) Validate() error {
	own, word, _ := strings.Cut(string(n.ID), "/")
	switch {
	case own != string(n.Framework) || !slug.MatchString(word):
		return fmt.Errorf("node id %q is not the framework's id, a slash and a short name; try %s/1.2", n.ID, n.Framework)
	case strings.TrimSpace(n.Title) == "":
		return fmt.Errorf("node %s has no title", n.ID)
	case n.Kind == "":
		return fmt.Errorf("node %s has no kind; try %s", n.ID, ActionLine)
	case n.Parent == n.ID:
		return fmt.Errorf("node %s is its own parent", n.ID)
	case n.Parent != "" && !strings.HasPrefix(string(n.Parent), string(n.Framework)+"/"):
		return fmt.Errorf("node %s hangs under %s, which is of another framework", n.ID, n.Parent)
	}
	return oneOf("kind", n.Kind, NodeKinds())
}

// Validate implements Tracked.
func (p Placement) Validate() error {
	if p.Commitment.Fact == "" || p.Node == "" {
		return fmt.Errorf("a placement needs a commitment and a node")
	}
	return nil
}

// days says what is wrong with two days of which one begins and the other ends something.
func days(from, to Day) error {
	if err := firstError(from.Validate(), to.Validate()); err != nil {
		return err
	}
	if n := min(len(from), len(to)); n > 0 && to[:n] < from[:n] {
		return fmt.Errorf("%s is before %s; try the other way round", to, from)
	}
	return nil
}
