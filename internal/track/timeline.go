package track

import "entente.example/internal/record"

// Timeline is a promise from its first wording to now.
type Timeline struct {
	Wordings []Wording `json:"wordings"` // the earliest first
	Steps    []Step    `json:"steps,omitempty"`
	Refused  []Refusal `json:"refused,omitempty"`
}

// Wording is one commitment of a timeline.
type Wording struct {
	Fact  record.Fact `json:"fact"`
	InUse bool        `json:"in_use"` // no later one has taken its place, and nobody closed it
	State YearState   `json:"state"`  // its latest
}

// Step is what changed from an earlier wording to a later one.
type Step struct {
	Link     record.Link `json:"link"`
	Before   record.Fact `json:"before"`
	After    record.Fact `json:"after"`
	Reworded bool        `json:"reworded"`
	Changes  []Change    `json:"changes,omitempty"` // of numbers
}

// Change is a number that is another one in the later wording; "" where one of them has none.
type Change struct {
	Field  string `json:"field"` // quantity, money, due
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// Refusal is a link that is not followed.
type Refusal struct {
	Link record.Link `json:"link"`
	Why  string      `json:"why"`
}
