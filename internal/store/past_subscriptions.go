package store

import (
	"context"

	"entente.example/internal/account"
)

// Subscribe refuses.
func (Past) Subscribe(context.Context, account.Subscription, string) error { return errPast }

// Unsubscribe refuses.
func (Past) Unsubscribe(context.Context, string, string) error { return errPast }

// Leave refuses.
func (Past) Leave(context.Context, string, string) error { return errPast }

// Remind refuses.
func (Past) Remind(context.Context, string, []string) ([]string, error) { return nil, errPast }

// Unremind refuses.
func (Past) Unremind(context.Context, string, []string) error { return errPast }
