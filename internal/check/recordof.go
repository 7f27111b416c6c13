package check

import (
	"context"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Record is what other texts say, as far as the checker asks. An error ends the
// check.
type Record interface {
	// Programmes lists the programmes with a word in a name or acronym.
	Programmes(ctx context.Context, word string) ([]KnownProgramme, error)
	// Holdings lists the posts that a person is said to have held, and those of
	// others who are said to have held that office for that party.
	Holdings(ctx context.Context, person, office string, of record.PartyCode) ([]Holding, error)
	// Earlier gives the texts that the draft continues: dated before it, of
	// the same series of meetings, or between the same parties, the latest first.
	Earlier(ctx context.Context, draft *record.Reading) ([]EarlierText, error)
}

// EarlierText is an earlier text with what was read in it.
type EarlierText struct {
	Text    *text.Document
	Reading *record.Reading
}

// KnownProgramme is a programme under the names that the record has for it.
type KnownProgramme struct {
	Name      string
	Acronym   string
	Names     []string // others that texts use
	Documents int
}

// Holding is an office that texts say a person held.
type Holding struct {
	Person string
	Office string
	Of     record.PartyCode
	Seen   []Sighting     // the earliest first
	Term   *record.Tenure // where the post is known by its beginning and end, not by texts
}

// Sighting is a text that says so.
type Sighting struct {
	Date  record.Date
	Title string
}
