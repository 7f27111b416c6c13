package cli

import (
	"bytes"
	"context"

	"entente.example/data"
	"entente.example/examples"
	"entente.example/internal/decisions"
	"entente.example/internal/framework"
	"entente.example/internal/store"
	"entente.example/internal/track"
)

// loadTracking sets the framework of the example and takes the decisions on its promises, as far as they are not taken already.
func loadTracking(ctx context.Context, s store.Store) error {
	tree, _, err := framework.Read(bytes.NewReader(examples.Framework), framework.Options{Name: "framework.yaml", Format: framework.YAML})
	if err != nil {
		return err
	}
	b, err := s.Book(ctx)
	if err != nil {
		return err
	}
	changes, err := framework.Plan(b, tree, framework.LibraryOf(ctx, s))
	if err != nil {
		return err
	}
	if err := s.Track(ctx, "the framework of the example", changes.Nouns()...); err != nil {
		return err
	}
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		return err
	}
	rounds, err := decisions.Read("tracking.yaml", examples.Tracking)
	if err != nil {
		return err
	}
	_, err = decisions.Apply(ctx, s, judge{codes}, rounds)
	return err
}
