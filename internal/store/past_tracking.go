package store

import (
	"context"

	"entente.example/internal/record"
)

// Track refuses.
func (Past) Track(context.Context, string, ...record.Tracked) error { return errPast }

// Revise refuses.
func (Past) Revise(context.Context, string, Revision) error { return errPast }

// Untrack refuses.
func (Past) Untrack(context.Context, string, record.TrackedName, int64) error { return errPast }
