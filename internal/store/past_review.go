package store

import (
	"context"

	"entente.example/internal/record"
)

// Decide refuses.
func (Past) Decide(context.Context, ...Decision) ([]record.FactID, error) { return nil, errPast }

// Undo refuses.
func (Past) Undo(context.Context, record.FactID, string) error { return errPast }

// RequireSecondReader refuses.
func (Past) RequireSecondReader(context.Context, record.DocumentID, bool, string) error {
	return errPast
}
