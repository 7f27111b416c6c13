package track

import "entente.example/internal/record"

// Actual is what was reached of a target: made of accepted reports, and of nothing else.
type Actual struct {
	Target    record.Target    `json:"target"`
	Indicator record.Indicator `json:"indicator"`
	Known     bool             `json:"known"` // there is at least one report that counts
	Value     float64          `json:"value"` // in the indicator's unit
	Level     string           `json:"level,omitempty"`
	Shares    []record.Share   `json:"shares,omitempty"`
	Through   record.Date      `json:"through,omitempty"` // last day of the reports that count
	Reached   bool             `json:"reached"`
	Passed    bool             `json:"passed"` // the target's period is over
	// Progress is the part of the way from the baseline to the target that is done, 0 to 1.
	Progress float64         `json:"progress"`
	Counted  []record.Report `json:"counted,omitempty"`
	Left     []LeftOut       `json:"left,omitempty"`
	Notes    []string        `json:"notes,omitempty"` // what a reader of the number should know
}

// LeftOut is an accepted report that does not count towards a target, though it speaks of its indicator and time.
type LeftOut struct {
	Report record.Report `json:"report"`
	Why    string        `json:"why"`
	Remedy string        `json:"remedy"`
}
