package cli

import (
	"context"

	"entente.example/internal/popolo"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// exportCmd groups what is written for other programs.
type exportCmd struct {
	Popolo exportPopoloCmd `cmd:"" help:"Write people, posts and who held them as Popolo JSON."`
}

// exportPopoloCmd writes people.
type exportPopoloCmd struct{}

// Help shows examples.
func (exportPopoloCmd) Help() string {
	return `Persons with all spellings, parties as organizations, posts, and tenures as memberships with their sources: https://www.popoloproject.com.

Examples:

    entente export popolo > people.json`
}

// Run writes.
func (exportPopoloCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	people, err := everyRow(ctx, s.People)
	if err != nil {
		return err
	}
	parties, err := everyRow(ctx, s.Parties)
	if err != nil {
		return err
	}
	tenures, err := s.Tenures(ctx, store.TenureFilter{})
	if err != nil {
		return err
	}
	addresses := map[record.DocumentID]string{}
	for _, t := range tenures {
		if t.Document != "" {
			d, err := s.Document(ctx, t.Document)
			if err != nil {
				return err
			}
			if record.OnTheWeb(d.Address) {
				addresses[t.Document] = d.Address
			}
		}
	}
	return writeJSON(a.out, popolo.Of(people, tenures, parties, func(id record.DocumentID) string { return addresses[id] }))
}

// everyRow lists a whole register.
func everyRow[T any](ctx context.Context, of register[T]) ([]T, error) {
	list, _, err := pages(listFlags{}, func(p record.Page) ([]T, int, error) {
		return of(ctx, store.RegisterFilter{Sort: "name", Page: p})
	})
	return list, err
}
