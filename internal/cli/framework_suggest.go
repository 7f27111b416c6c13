package cli

import (
	"context"

	"entente.example/internal/framework"
	"entente.example/internal/record"
)

// frameworkSuggestCmd suggests a framework from a document.
type frameworkSuggestCmd struct {
	Document string `arg:"" help:"The document's id, its first eight digits or more."`
}

// Help shows examples.
func (frameworkSuggestCmd) Help() string {
	return `The headings of the document become pillars, the numbered and marked items below them action lines and activities, each with its words. Nothing is set: look through the file, mend it, and import it.

Examples:

    entente framework suggest fc554493 > plan.yaml
    entente framework import plan.yaml --dry-run`
}

// Run writes the suggestion as YAML.
func (c frameworkSuggestCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	d, err := s.Document(ctx, record.DocumentID(c.Document))
	if err != nil {
		return err
	}
	words, err := s.Text(ctx, d.ID)
	if err != nil {
		return err
	}
	tree, err := framework.Suggest(d, words)
	if err != nil {
		return err
	}
	return framework.Write(a.out, tree, framework.YAML)
}
