package cli

import (
	"cmp"
	"context"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// tenureCmd groups what is decided on who held which post.
type tenureCmd struct {
	Add    tenureAddCmd    `cmd:"" help:"Enter that a person held a post, with evidence."`
	Remove tenureRemoveCmd `cmd:"" help:"Remove a tenure."`
	List   tenureListCmd   `cmd:"" help:"List who held which post from when to when."`
}

// tenureAddCmd enters a tenure.
type tenureAddCmd struct {
	Person   string    `arg:"" help:"By key or name; somebody whom no text names is taken as written."`
	Post     string    `arg:"" help:"The post, such as Minister for Foreign Affairs."`
	Of       partyFlag `placeholder:"CODE" help:"Whose post it is."`
	From     string    `placeholder:"DAY" help:"The first day, month or year."`
	To       string    `placeholder:"DAY" help:"The last day, month or year; without it the person holds the post still."`
	Document string    `placeholder:"ID" help:"The document that says it." xor:"evidence"`
	Words    string    `placeholder:"WORDS" help:"Its exact words."`
	Source   string    `placeholder:"URL" help:"A public source, where no text of the record says it." xor:"evidence"`
	reasonFlag
}

// Help shows examples.
func (tenureAddCmd) Help() string {
	return `A tenure needs evidence: the exact words of a document, or the address of a public source. Entered again for the same person, post and beginning, it takes the place of the earlier one.

Examples:

    entente tenure add "KAMIKAWA Yoko" "Minister for Foreign Affairs" --of JP --from 2023-09 --to 2024-10 --source https://example.org/ministers
    entente tenure add "Sól Vatnes" "Minister for Oceans" --of IS --from 2021 --document 4f1c09ab --words "Minister Vatnes, in office since 2021"`
}

// Run enters the tenure.
func (c tenureAddCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	t := record.Tenure{Person: c.Person, Post: c.Post, Of: record.PartyCode(c.Of), From: record.Day(c.From), To: record.Day(c.To),
		Document: record.DocumentID(c.Document), Source: c.Source}
	if c.Words != "" {
		t.Evidence = &record.Evidence{Exact: c.Words}
	}
	if t, err = s.SetTenure(ctx, t, c.Reason); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "%s %s\n", t.ID, tenureWords(t))
	return err
}

// tenureWords says who held what, and when.
func tenureWords(t record.Tenure) string {
	return parts(who(t.Name, "", t.Of), t.Post, termOf(t))
}

// termOf is from when to when a post was held.
func termOf(t record.Tenure) string {
	return cmp.Or(string(t.From), "?") + " to " + cmp.Or(string(t.To), "now")
}

// tenureRemoveCmd removes a tenure.
type tenureRemoveCmd struct {
	ID string `arg:"" help:"The tenure's id, the first column of the list."`
	reasonFlag
}

// Help shows examples.
func (tenureRemoveCmd) Help() string {
	return `Nothing is deleted: the removal is an entry of the ledger, and entente person undo takes it back by its number.

Examples:

    entente tenure remove t0a1b2c3d4e5f --reason "another person of that name"`
}

// Run removes.
func (c tenureRemoveCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.RemoveTenure(ctx, c.ID, c.Reason); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "removed")
	return err
}

// tenureListCmd lists tenures.
type tenureListCmd struct {
	Person string    `placeholder:"NAME" help:"Only of this person, by key or name."`
	Of     partyFlag `placeholder:"CODE" help:"Only posts of this party."`
	On     string    `placeholder:"DAY" help:"Only those that cover this day, as 2024-07-26."`
	JSON   bool      `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (tenureListCmd) Help() string {
	return listHelp + `

Examples:

    entente tenure list --of JP
    entente tenure list --on 2024-07-26 --json`
}

// Run lists.
func (c tenureListCmd) Run(ctx context.Context, a *app) error {
	on := record.Date(c.On)
	if err := on.Validate(); err != nil {
		return fault.Wrap(fault.Invalid, "", "", err)
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	list, err := s.Tenures(ctx, store.TenureFilter{Person: c.Person, Of: record.PartyCode(c.Of), On: on})
	if err != nil {
		return err
	}
	head := []string{"id", "person", "of", "from", "to", "name", "post", "evidence"}
	return writeList(a, listFlags{JSON: c.JSON}, "tenure", list, len(list), head, func(t record.Tenure) []string {
		return []string{t.ID, t.Person, string(t.Of), string(t.From), string(t.To), t.Name, t.Post, cmp.Or(t.Source, short(t.Document))}
	})
}
