package record

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// MaxLimit is the longest page that a list gives.
const MaxLimit = 1000

// Validate says what is wrong with a page, if anything.
func (p Page) Validate() error {
	switch {
	case p.Offset < 0:
		return fmt.Errorf("offset %d is negative; the first row has offset 0", p.Offset)
	case p.Limit < 0 || p.Limit > MaxLimit:
		return fmt.Errorf("limit %d is out of range; try 1 to %d, or 0 for the default", p.Limit, MaxLimit)
	}
	return nil
}

// Validate says what is wrong with a document filter, if anything.
func (f DocumentFilter) Validate() error {
	return firstError(
		f.Page.Validate(),
		period("from", f.From, "to", f.To),
		oneOf("kind", f.Kind, Kinds()),
		oneOf("sort", f.Sort, []string{"-date", "date", "title", "-added"}),
	)
}

// Validate says what is wrong with a fact filter, if anything.
func (f FactFilter) Validate() error {
	return firstError(
		f.Page.Validate(),
		period("from", f.From, "to", f.To),
		period("due from", f.DueFrom, "due to", f.DueTo),
		oneOf("kind", f.Kind, FactKinds()),
		oneOf("act", f.Act, Acts()),
		oneOf("strength", f.Strength, []Strength{Firm, Intended}),
		oneOf("state", f.State, append(StateNames(States()), Reviewed, Waiting, AnyState)),
		oneOf("confidence", f.Confidence, []Confidence{High, Medium, Low}),
		oneOf("sort", f.Sort, []string{"-date", "date", "due", "-due", "party", "trackability", "-trackability", "position"}),
	)
}

// Validate says what is wrong with a meeting filter, if anything.
func (f MeetingFilter) Validate() error {
	return firstError(
		f.Page.Validate(),
		period("from", f.From, "to", f.To),
		oneOf("sort", f.Sort, []string{"-date", "date"}),
	)
}

// Validate says what is wrong with a date, if anything; an empty one is well.
func (d Date) Validate() error {
	if d == "" {
		return nil
	}
	if _, err := time.Parse(time.DateOnly, string(d)); err != nil {
		return fmt.Errorf("%q is not a date; try YYYY-MM-DD", string(d))
	}
	return nil
}

// Year is the date's year, 0 for an unknown date.
func (d Date) Year() int {
	year := 0
	if len(d) >= 4 {
		for _, digit := range d[:4] {
			year = year*10 + int(digit-'0')
		}
	}
	return year
}

// Kinds lists every kind of document once.
func Kinds() []Kind {
	return []Kind{Readout, JointStatement, PressConference, FactSheet, Speech, StatementText, Other}
}

func period(fromName string, from Date, toName string, to Date) error {
	if err := from.Validate(); err != nil {
		return fmt.Errorf("%s: %w", fromName, err)
	}
	if err := to.Validate(); err != nil {
		return fmt.Errorf("%s: %w", toName, err)
	}
	if from != "" && to != "" && to < from {
		return fmt.Errorf("%s %s is before %s %s; try the other way round", toName, to, fromName, from)
	}
	return nil
}

func oneOf[T ~string](field string, value T, known []T) error {
	if value == "" || slices.Contains(known, value) {
		return nil
	}
	names := make([]string, len(known))
	for i, k := range known {
		names[i] = string(k)
	}
	return fmt.Errorf("%s %q is not known; try one of %s", field, string(value), strings.Join(names, ", "))
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
