package cli

import (
	"context"

	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// orphansCmd lists decided facts without a place.
type orphansCmd struct{ listFlags }

// Help shows examples.
func (orphansCmd) Help() string {
	return `Where a new version of a document changes the words of a decided fact, or those around them, the fact is not moved: a person enters it anew (entente enter … --replaces FACT) or lets it go (entente decide FACT rejected).

` + listHelp + `

Examples:

    entente orphans
    entente orphans --json`
}

// Run lists the orphans.
func (c orphansCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	items, total, err := pages(c.listFlags, func(p record.Page) ([]store.Orphan, int, error) { return s.Orphans(ctx, p) })
	if err != nil {
		return err
	}
	return writeList(a, c.listFlags, "orphan", items, total, []string{"id", "document", "kind", "words"}, func(o store.Orphan) []string {
		return []string{string(o.Fact), string(o.Document.ID[:shortID]), string(o.Kind), review.EvidenceIn(o.Value).Exact}
	})
}
