package record

import "time"

// Document is an immutable snapshot of an official text.
type Document struct {
	ID        DocumentID `json:"id"`
	Address   string     `json:"address,omitempty"` // URL or path that it was taken from
	Version   int        `json:"version"`           // 1 for the first snapshot of its address
	Previous  DocumentID `json:"previous,omitempty"`
	MediaType string     `json:"media_type"`
	Encoding  string     `json:"encoding"` // of the original bytes, WHATWG name
	Size      int        `json:"size"`     // bytes of the original
	Added     time.Time  `json:"added"`
	Title     string     `json:"title"`
	Issuer    PartyCode  `json:"issuer,omitempty"`
	Date      Date       `json:"date,omitempty"`
	Kind      Kind       `json:"kind,omitempty"`
	Language  string     `json:"language,omitempty"`
	Withdrawn bool       `json:"withdrawn,omitempty"` // no longer listed, by a decision
	Counts    Counts     `json:"counts"`
}

// Counts says how many facts of each kind a document, or the whole record, has.
type Counts struct {
	Documents   int `json:"documents,omitempty"`
	Meetings    int `json:"meetings"`
	Statements  int `json:"statements"`
	Commitments int `json:"commitments"`
	Deliveries  int `json:"deliveries"`
	Programmes  int `json:"programmes"`
	Warnings    int `json:"warnings,omitempty"`
}

// Facts counts those of all kinds.
func (c Counts) Facts() int {
	return c.Meetings + c.Statements + c.Commitments + c.Deliveries + c.Programmes
}
