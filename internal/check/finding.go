package check

import (
	"cmp"
	"slices"
)

// RuleName names a rule: "quotation-open".
type RuleName string

// Level is how grave a finding is.
type Level string

// The levels, the gravest first. Off is for settings only: no finding has it.
const (
	Error   Level = "error"   // the text contradicts itself or is damaged
	Warning Level = "warning" // very likely a slip
	Info    Level = "info"    // worth a look
	Off     Level = "off"
)

// Levels lists the levels of findings, the gravest first.
func Levels() []Level { return []Level{Error, Warning, Info} }

// AtLeast says whether l is as grave as least, or graver.
func (l Level) AtLeast(least Level) bool {
	i, j := slices.Index(Levels(), l), slices.Index(Levels(), least)
	return i >= 0 && i <= j
}

// Finding is one thing that is wrong, or worth a look, in a draft.
type Finding struct {
	Rule    RuleName `json:"rule"`
	Level   Level    `json:"level"`
	Message string   `json:"message"`
	Remedy  string   `json:"remedy"`
	Place
	Related []Related `json:"related,omitempty"`
	// Fix mends the draft; nil where only a person can.
	Fix *Fix `json:"fix,omitempty"`
}

// Place is where words stand. Line and Column count from 1, columns in
// characters of the original; EndLine and EndColumn are just after the words.
// Start and End are code points in the cleaned text, SourceStart and SourceEnd
// bytes of the original; all half-open.
type Place struct {
	Line        int    `json:"line"`
	Column      int    `json:"column"`
	EndLine     int    `json:"end_line"`
	EndColumn   int    `json:"end_column"`
	Exact       string `json:"exact"` // as cleaned
	Start       int    `json:"start"`
	End         int    `json:"end"`
	SourceStart int    `json:"source_start"`
	SourceEnd   int    `json:"source_end"`
}

// Related is another place that a finding speaks of.
type Related struct {
	Message string `json:"message"`
	Place
}

// Fix puts With in the place of bytes [Start, End) of the original.
type Fix struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	With  string `json:"with"`
}

// sortFindings puts findings into the order of the text, and drops what is said twice of one place.
func sortFindings(list []Finding) []Finding {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.SourceStart, b.SourceStart), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Rule, b.Rule))
	})
	return slices.CompactFunc(list, func(a, b Finding) bool {
		return a.Rule == b.Rule && a.Start == b.Start && a.End == b.End && a.Message == b.Message
	})
}
