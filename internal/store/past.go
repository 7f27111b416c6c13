package store

import (
	"context"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Past is a record as it stood at some moment: it answers every question and
// takes no change, whoever asks for it.
type Past struct{ Store }

var errPast = fault.New(fault.Invalid, "the record as it once stood cannot be changed; try without a date to stand at")

// Add refuses.
func (Past) Add(context.Context, ...Addition) ([]Added, error) { return nil, errPast }

// ReplaceReading refuses.
func (Past) ReplaceReading(context.Context, ...Replacement) error { return errPast }

// Take refuses.
func (Past) Take(context.Context, ...Taken) error { return errPast }

// Cover refuses.
func (Past) Cover(context.Context, map[record.DocumentID]access.Visibility) error { return errPast }

// Rebuild refuses.
func (Past) Rebuild(context.Context) (int64, error) { return 0, errPast }

// Withdraw refuses.
func (Past) Withdraw(context.Context, record.DocumentID, string) error { return errPast }

// Restore refuses.
func (Past) Restore(context.Context, record.DocumentID, string) error { return errPast }

// SetVisibility refuses.
func (Past) SetVisibility(context.Context, record.DocumentID, access.Visibility, string) error {
	return errPast
}
