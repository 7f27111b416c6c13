package cli

import (
	"context"

	"entente.example/internal/framework"
)

// frameworkExportCmd writes a framework.
type frameworkExportCmd struct {
	ID     string `arg:"" help:"The framework's id."`
	Format string `enum:"yaml,csv,xlsx,stratml,iati" default:"yaml" help:"yaml, csv, xlsx, stratml or iati."`
}

// Help shows examples.
func (frameworkExportCmd) Help() string {
	return `YAML holds all that is decided on the tree; the matrix (CSV, XLSX) also shows the states of each year. docs/frameworks.md says what each format holds.

Examples:

    entente framework export vision-2023 > vision-2023.yaml
    entente framework export vision-2023 --format xlsx > matrix.xlsx`
}

// Run writes.
func (c frameworkExportCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	tree, _, err := a.framework(ctx, s, c.ID)
	if err != nil {
		return err
	}
	return framework.Write(a.out, tree, framework.Format(c.Format))
}

// frameworkTemplateCmd writes a template.
type frameworkTemplateCmd struct {
	Format string `enum:"yaml,csv,xlsx,stratml,iati" default:"xlsx" help:"yaml, csv, xlsx, stratml or iati."`
}

// Help shows examples.
func (frameworkTemplateCmd) Help() string {
	return `Examples:

    entente framework template > plan.xlsx
    entente framework template --format yaml > plan.yaml`
}

// Run writes.
func (c frameworkTemplateCmd) Run(_ context.Context, a *app) error {
	return framework.Write(a.out, framework.Template(), framework.Format(c.Format))
}
