package record

import (
	"fmt"
	"strings"
)

// ScaleName names a scale of data/codes/scales.
type ScaleName string

// Verdict is what a person holds of a commitment in a year, on one scale. Verdicts stand side by side and are never blended.
type Verdict struct {
	ID         string    `json:"id"`
	Commitment FactRef   `json:"commitment"`
	Year       int       `json:"year"`
	Member     PartyCode `json:"member,omitempty"` // whose compliance it is, on scales that score each member
	Scale      ScaleName `json:"scale"`
	Score      string    `json:"score"` // a code of the scale
	Reason     string    `json:"reason"`
	Facts      []FactRef `json:"facts,omitempty"`
	Sources    []string  `json:"sources,omitempty"` // addresses on the web
	Author     string    `json:"author,omitempty"`  // "user:NAME"
	// Second is who read it again and agrees; a verdict counts when there is one.
	Second string `json:"second,omitempty"`
	// Reversed says why the verdict no longer holds.
	Reversed string `json:"reversed,omitempty"`
	Decided
}

// Figure is a published number: what was counted, by which version of which rule, and the rows.
type Figure struct {
	ID          string      `json:"id"`
	Title       string      `json:"title"`
	Rule        string      `json:"rule"`    // of data/codes, by which a row is in the numerator
	Version     int         `json:"version"` // of the rule
	Framework   FrameworkID `json:"framework,omitempty"`
	Node        NodeID      `json:"node,omitempty"` // the part of the tree, all of it without
	Party       PartyCode   `json:"party,omitempty"`
	Year        int         `json:"year"`
	AsOf        Date        `json:"as_of"` // the day on which it was computed
	Numerator   []FigureRow `json:"numerator"`
	Denominator []FigureRow `json:"denominator"`
	Decided
}

// FigureRow is what a figure counts as one: a commitment, or a node with the commitments below it.
type FigureRow struct {
	Node        NodeID    `json:"node,omitempty"`
	Commitments []FactRef `json:"commitments,omitempty"`
}

// Name implements Tracked.
func (v Verdict) Name() TrackedName { return TrackedName{KindVerdict, v.ID} }

// Name implements Tracked.
func (f Figure) Name() TrackedName { return TrackedName{KindFigure, f.ID} }

// Documents implements Tracked.
func (v Verdict) Documents() []DocumentID { return documentsOf(append(v.Facts, v.Commitment)...) }

// Documents implements Tracked: who may not see one row does not see the number either.
func (f Figure) Documents() []DocumentID {
	var ids []DocumentID
	for _, r := range f.Denominator {
		ids = append(ids, documentsOf(r.Commitments...)...)
	}
	return ids
}

// Validate implements Tracked.
func (v Verdict) Validate() error {
	switch {
	case v.ID == "" || v.Commitment.Fact == "" || v.Scale == "" || v.Score == "":
		return fmt.Errorf("a verdict needs a commitment, a scale and a score")
	case v.Year < 1900 || v.Year > 2200:
		return fmt.Errorf("verdict %s: %d is no year", v.ID, v.Year)
	case strings.TrimSpace(v.Reason) == "":
		return fmt.Errorf("verdict %s needs a reason", v.ID)
	case len(v.Facts) == 0 && len(v.Sources) == 0:
		return fmt.Errorf("verdict %s has no evidence; name a fact of the record, or the address of a public source", v.ID)
	case v.Second != "" && v.Second == v.Author:
		return fmt.Errorf("verdict %s: the second reader is somebody else than the first", v.ID)
	}
	for _, s := range v.Sources {
		if !OnTheWeb(s) {
			return fmt.Errorf("verdict %s: %q is no address on the web; try https://…", v.ID, s)
		}
	}
	return nil
}

// Validate implements Tracked.
func (f Figure) Validate() error {
	switch {
	case f.ID == "" || f.Rule == "" || f.Version == 0 || f.AsOf == "":
		return fmt.Errorf("a figure needs an id, a rule with its version, and a day")
	case len(f.Denominator) == 0:
		return fmt.Errorf("figure %s counts nothing; there are no rows", f.ID)
	}
	return f.AsOf.Validate()
}
