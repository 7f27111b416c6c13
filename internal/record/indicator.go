package record

import (
	"fmt"
	"slices"
	"strings"
)

// Measure is how an indicator is measured (IATI codelist IndicatorMeasure).
type Measure string

// The measures.
const (
	InUnits     Measure = "unit"
	Percentage  Measure = "percentage"
	Qualitative Measure = "qualitative" // by levels, the worst first
)

// Direction is which way an indicator gets better.
type Direction string

// The directions.
const (
	Ascending  Direction = "ascending"
	Descending Direction = "descending"
)

// Combination is how reports add up to an actual.
type Combination string

// The combinations: of what is counted anew in each report, and of what each report says as it stands then.
const (
	Sum    Combination = "sum"
	Latest Combination = "latest"
)

// Basis is the kind of period that a target is for.
type Basis string

// The bases of targets.
const (
	CalendarYear Basis = "calendar-year"
	FiscalYear   Basis = "fiscal-year" // of the party that the target names
	Meetings     Basis = "meetings"    // from one meeting of a series to the next
	WholeLife    Basis = "whole-life"  // of the commitment, framework or programme
)

// Bases lists every basis once.
func Bases() []Basis { return []Basis{CalendarYear, FiscalYear, Meetings, WholeLife} }

// Indicator measures a commitment or a node of a framework; one of the two is given.
type Indicator struct {
	ID          string      `json:"id"`
	Commitment  *FactRef    `json:"commitment,omitempty"`
	Node        NodeID      `json:"node,omitempty"`
	Title       string      `json:"title"`
	Measure     Measure     `json:"measure"`
	Unit        string      `json:"unit,omitempty"` // a noun in the plural, or an ISO 4217 currency
	Direction   Direction   `json:"direction"`
	Combination Combination `json:"combination"`
	Baseline    *Baseline   `json:"baseline,omitempty"`
	Levels      []string    `json:"levels,omitempty"` // of a qualitative one, the worst first
	// Dimensions are the codes by which numbers are split, each with its allowed codes; parts of one dimension add up to the whole.
	Dimensions []Dimension `json:"dimensions,omitempty"`
	Decided
}

// Baseline is how things stood before.
type Baseline struct {
	Value float64 `json:"value"`
	Level string  `json:"level,omitempty"`
	Day   Day     `json:"day,omitempty"`
}

// Dimension is a list of codes by which numbers are split: "sex" by "female" and "male", "country" by ISO 3166-1 codes.
type Dimension struct {
	Name  string   `json:"name"`
	Codes []string `json:"codes"`
}

// Share is what one code of a dimension has of a number.
type Share struct {
	Dimension string  `json:"dimension"`
	Code      string  `json:"code"`
	Value     float64 `json:"value"`
}

// Target is a number or level to be reached by the end of a period.
type Target struct {
	ID        string    `json:"id"`
	Indicator string    `json:"indicator"`
	Basis     Basis     `json:"basis"`
	Of        PartyCode `json:"of,omitempty"`     // whose fiscal year
	Series    string    `json:"series,omitempty"` // whose meetings
	Period    Period    `json:"period"`           // both days included
	// Cumulative says that the number counts from the indicator's beginning, not from the period's.
	Cumulative bool       `json:"cumulative,omitempty"`
	Value      float64    `json:"value"`
	Level      string     `json:"level,omitempty"`
	Shares     []Share    `json:"shares,omitempty"`
	Document   DocumentID `json:"document,omitempty"`
	Evidence   *Evidence  `json:"evidence,omitempty"`
	Decided
}

// Name implements Tracked.
func (i Indicator) Name() TrackedName { return TrackedName{KindIndicator, i.ID} }

// Name implements Tracked.
func (t Target) Name() TrackedName { return TrackedName{KindTarget, t.ID} }

// Documents implements Tracked.
func (i Indicator) Documents() []DocumentID {
	if i.Commitment == nil {
		return nil
	}
	return documentsOf(*i.Commitment)
}

// Documents implements Tracked.
func (t Target) Documents() []DocumentID { return documentsOf(FactRef{Document: t.Document}) }

// Validate implements Tracked.
func (i Indicator) Validate() error {
	switch {
	case i.ID == "" || strings.TrimSpace(i.Title) == "":
		return fmt.Errorf("an indicator needs an id and a title")
	case (i.Commitment == nil) == (i.Node == ""):
		return fmt.Errorf("indicator %s: it measures either a commitment or a node", i.ID)
	case i.Measure == Qualitative && len(i.Levels) < 2:
		return fmt.Errorf("indicator %s: a qualitative one needs two levels or more, the worst first", i.ID)
	case i.Measure == InUnits && i.Unit == "":
		return fmt.Errorf("indicator %s: it needs a unit, such as people", i.ID)
	case i.Measure != InUnits && i.Combination == Sum:
		return fmt.Errorf("indicator %s: a %s does not add up; try the combination latest", i.ID, i.Measure)
	}
	return firstError(
		required("measure", i.Measure, []Measure{InUnits, Percentage, Qualitative}),
		required("direction", i.Direction, []Direction{Ascending, Descending}),
		required("combination", i.Combination, []Combination{Sum, Latest}))
}

// Validate implements Tracked.
func (t Target) Validate() error {
	switch {
	case t.ID == "" || t.Indicator == "":
		return fmt.Errorf("a target needs an id and an indicator")
	case t.Basis == FiscalYear && t.Of == "":
		return fmt.Errorf("target %s: say whose fiscal year it is", t.ID)
	case t.Basis == Meetings && t.Series == "":
		return fmt.Errorf("target %s: say of which series the meetings are", t.ID)
	case t.Period.Start == "" || t.Period.End == "":
		return fmt.Errorf("target %s: its period needs a first and a last day", t.ID)
	}
	return firstError(required("basis", t.Basis, Bases()), period("start", t.Period.Start, "end", t.Period.End))
}

// required is oneOf for a value that may not be missing.
func required[T ~string](field string, value T, known []T) error {
	if value == "" {
		names := make([]string, len(known))
		for i, k := range known {
			names[i] = string(k)
		}
		return fmt.Errorf("%s is missing; try one of %s", field, strings.Join(names, ", "))
	}
	return oneOf(field, value, known)
}

// CheckShares says what is wrong with the shares of a number under an indicator, if anything:
// each code is one of its dimension's, and the codes of a dimension add up to the whole.
func (i Indicator) CheckShares(whole float64, shares []Share) error {
	sums := map[string]float64{}
	for _, s := range shares {
		at := slices.IndexFunc(i.Dimensions, func(d Dimension) bool { return d.Name == s.Dimension })
		if at < 0 {
			return fmt.Errorf("indicator %s has no dimension %q", i.ID, s.Dimension)
		}
		if !slices.Contains(i.Dimensions[at].Codes, s.Code) {
			return fmt.Errorf("%q is no code of %s; try one of %s", s.Code, s.Dimension, strings.Join(i.Dimensions[at].Codes, ", "))
		}
		sums[s.Dimension] += s.Value
	}
	for _, d := range i.Dimensions {
		if sum, split := sums[d.Name]; split && !near(sum, whole) {
			return fmt.Errorf("by %s the shares add up to %v, not to %v", d.Name, sum, whole)
		}
	}
	return nil
}

// near says whether two sums are equal but for the rounding of binary fractions.
func near(a, b float64) bool {
	const tiny = 1e-9
	return max(a-b, b-a) <= tiny*max(1, a, b, -a, -b)
}
