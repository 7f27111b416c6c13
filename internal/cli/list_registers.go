package cli

import (
	"context"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// registerFlags choose rows of a register: people, programmes, parties.
type registerFlags struct {
	Text  string    `placeholder:"WORDS" help:"Only those whose name has these words."`
	Party partyFlag `placeholder:"CODE" help:"Only those of this party, or named together with it."`
	Sort  string    `enum:"count,name,-date" default:"count" help:"count, name or -date; write --sort=-date."`
	listFlags
}

// register is a list of the store that registerFlags choose rows of.
type register[T any] func(context.Context, store.RegisterFilter) ([]T, int, error)

// listRegister opens the database and lists what the flags let through.
func listRegister[T any](ctx context.Context, a *app, f registerFlags, noun string, of func(store.Store) register[T], head []string, row func(T) []string) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	filter := store.RegisterFilter{Text: f.Text, Party: record.PartyCode(f.Party), Sort: f.Sort}
	items, total, err := pages(f.listFlags, func(p record.Page) ([]T, int, error) {
		filter.Page = p
		return of(s)(ctx, filter)
	})
	if err != nil {
		return err
	}
	return writeList(a, f.covering(record.StatesNamed("")), noun, items, total, head, row)
}

// listPeopleCmd lists people.
type listPeopleCmd struct{ registerFlags }

// Help shows examples.
func (listPeopleCmd) Help() string {
	return listHelp + `

Examples:

    entente list people --party TH
    entente list people --sort name --json`
}

// Run lists the people.
func (c listPeopleCmd) Run(ctx context.Context, a *app) error {
	of := func(s store.Store) register[store.Person] { return s.People }
	head := []string{"key", "party", "meetings", "statements", "last", "name", "office"}
	return listRegister(ctx, a, c.registerFlags, "person", of, head, func(p store.Person) []string {
		return []string{p.Key, string(p.Party), figure(p.Meetings), figure(p.Statements), string(p.Last), p.Name, p.Office}
	})
}

// listProgrammesCmd lists programmes.
type listProgrammesCmd struct{ registerFlags }

// Help shows examples.
func (listProgrammesCmd) Help() string {
	return listHelp + `

Examples:

    entente list programmes --text partners
    entente list programmes --sort=-date`
}

// Run lists the programmes.
func (c listProgrammesCmd) Run(ctx context.Context, a *app) error {
	of := func(s store.Store) register[store.Programme] { return s.Programmes }
	head := []string{"key", "mentions", "documents", "commitments", "deliveries", "last", "name"}
	return listRegister(ctx, a, c.registerFlags, "programme", of, head, func(p store.Programme) []string {
		return []string{p.Key, figure(p.Mentions), figure(p.Documents), figure(p.Commitments), figure(p.Deliveries), string(p.Last), named(p.Name, p.Acronym)}
	})
}

// listPartiesCmd lists parties.
type listPartiesCmd struct{ registerFlags }

// Help shows examples.
func (listPartiesCmd) Help() string {
	return listHelp + `

Examples:

    entente list parties
    entente list parties --party JP`
}

// Run lists the parties.
func (c listPartiesCmd) Run(ctx context.Context, a *app) error {
	of := func(s store.Store) register[store.Party] { return s.Parties }
	head := []string{"party", "documents", "meetings", "statements", "commitments", "deliveries", "first", "last"}
	return listRegister(ctx, a, c.registerFlags, "party", of, head, func(p store.Party) []string {
		return []string{string(p.Code), figure(p.Documents), figure(p.Meetings), figure(p.Statements), figure(p.Commitments), figure(p.Deliveries), string(p.First), string(p.Last)}
	})
}
