package main

import (
	"context"

	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// open opens the database file at path.
func open(ctx context.Context, path string) (store.Store, error) {
	return nil, fault.New(fault.Unavailable, "%s: no database in this build", path)
}
