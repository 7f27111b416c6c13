package cli

import (
	"context"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/check/draft"
	"entente.example/internal/fault"
	"entente.example/internal/reading"
	"entente.example/internal/store"
)

// siteChecker checks the drafts that readers of the site paste, against the
// texts that the site shows.
type siteChecker struct {
	desk    *draft.Desk
	options check.Options
}

func newSiteChecker(engine *reading.Engine, s store.Store) (siteChecker, error) {
	desk, err := draft.With(data.FS, engine)
	if err != nil {
		return siteChecker{}, fault.Wrap(fault.Internal, "load", "the rules", err)
	}
	return siteChecker{desk, check.Options{Record: draft.RecordOf(s)}}, nil
}

// Rules implements web.Checker.
func (c siteChecker) Rules() []*check.Rule { return c.desk.Checker().Rules() }

// Check implements web.Checker.
func (c siteChecker) Check(ctx context.Context, name string, original []byte) (*draft.Result, error) {
	return c.desk.Check(ctx, name, original, c.options)
}
