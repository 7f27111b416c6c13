package cli

import (
	"context"
	"fmt"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/track/suggest"
)

// suggestCmd lists what seems to belong together.
type suggestCmd struct {
	Document string `arg:"" help:"The document by whose facts to look; the first digits of its id will do."`
	JSON     bool   `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (suggestCmd) Help() string {
	return `For each promise of the document: the nodes of frameworks under which it could stand, earlier promises that it takes up, requests that it answers. For each delivery: the open promises for which it is evidence. With what speaks for it; a person decides. Only facts that people hold to be such are looked at.

Examples:

    entente suggest 4f1c09ab`
}

// Run lists the suggestions, sort by sort.
func (c suggestCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	d, err := s.Document(ctx, record.DocumentID(c.Document))
	if err != nil {
		return err
	}
	b, err := s.Book(ctx)
	if err != nil {
		return err
	}
	list := suggest.New(b).For(d.ID)
	if c.JSON {
		return writeJSON(a.out, listing[suggest.Suggestion]{Total: len(list), Items: list})
	}
	return reportSuggestions(a, b, list)
}

func reportSuggestions(a *app, b *record.Book, list []suggest.Suggestion) error {
	words := factWords(b)
	for _, s := range list {
		with := words[s.To.Fact]
		if s.Node != "" {
			with = string(s.Node)
		}
		if _, err := fmt.Fprintf(a.out, "%.2f %s\n     %s\n     %s\n", s.Score, s.Verb(), words[s.From.Fact], with); err != nil {
			return err
		}
		for _, r := range s.Reasons {
			fmt.Fprintf(a.out, "     %s: %s\n", r.Kind, strings.Join(r.Words, ", "))
		}
	}
	_, err := fmt.Fprintln(a.out, count(len(list), "suggestion"))
	return err
}

// factWords are the words of facts, each with its id and day.
func factWords(b *record.Book) map[record.FactID]string {
	words := map[record.FactID]string{}
	for _, list := range [][]record.Fact{b.Commitments, b.Deliveries, b.Requests} {
		for _, f := range list {
			words[f.ID] = fmt.Sprintf("%s %s %s", f.ID, f.Date, strings.Join(strings.Fields(f.Evidence.Exact), " "))
		}
	}
	return words
}
