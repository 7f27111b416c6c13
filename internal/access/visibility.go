package access

import (
	"slices"
	"time"

	"entente.example/internal/fault"
)

// Level is how widely a document may be seen.
type Level string

// The levels.
const (
	Public     Level = "public"     // by everybody
	Internal   Level = "internal"   // by everybody signed in
	Restricted Level = "restricted" // by members of its groups
	Embargoed  Level = "embargoed"  // by members of its groups, and by everybody from a moment on
)

// Levels lists every level once, from the widest.
func Levels() []Level { return []Level{Public, Internal, Restricted, Embargoed} }

// Visibility is who may see a document and the facts in it. Administrators see all.
type Visibility struct {
	Level  Level      `json:"level"`
	Groups []string   `json:"groups,omitempty"` // sorted; for restricted and embargoed documents
	Until  *time.Time `json:"until,omitempty"`  // when an embargo ends, UTC
}

// Validate says what is wrong with a visibility, if anything.
func (v Visibility) Validate() error {
	grouped := v.Level == Restricted || v.Level == Embargoed
	switch {
	case !slices.Contains(Levels(), v.Level):
		return fault.New(fault.Invalid, "visibility %q is not known; try one of public, internal, restricted, embargoed", string(v.Level))
	case len(v.Groups) > 0 && !grouped:
		return fault.New(fault.Invalid, "a document that is %s is seen by more than its groups; try restricted or embargoed", v.Level)
	case v.Level == Restricted && len(v.Groups) == 0:
		return fault.New(fault.Invalid, "a restricted document needs the groups that may see it; try naming one")
	case (v.Level == Embargoed) != (v.Until != nil):
		return fault.New(fault.Invalid, "an embargo, and nothing else, needs the time at which it ends; try 2026-07-26T10:00:00+07:00")
	}
	return nil
}

// Normal is the visibility with its groups sorted, each once, and its time in UTC, so that equal ones are written alike.
func (v Visibility) Normal() Visibility {
	v.Groups = slices.Compact(slices.Sorted(slices.Values(v.Groups)))
	if v.Until != nil {
		until := v.Until.UTC()
		v.Until = &until
	}
	return v
}
