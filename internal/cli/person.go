package cli

import (
	"context"
	"fmt"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// personCmd groups what is decided on people.
type personCmd struct {
	Merge   personMergeCmd   `cmd:"" help:"Decide that two persons are one."`
	Split   personSplitCmd   `cmd:"" help:"Decide that some texts name somebody else."`
	Name    personNameCmd    `cmd:"" help:"Say how a person is called, and by which spellings they are found."`
	Suggest personSuggestCmd `cmd:"" help:"List pairs that may be one person."`
	Undo    personUndoCmd    `cmd:"" help:"Take a decision on a person, party or tenure back."`
}

// reasonFlag says why.
type reasonFlag struct {
	Reason string `placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// personMergeCmd merges two persons.
type personMergeCmd struct {
	From string `arg:"" help:"Who is found to be the other one, by key or name."`
	Into string `arg:"" help:"Whose key and page remain, by key or name."`
	reasonFlag
}

// Help shows examples.
func (personMergeCmd) Help() string {
	return `The old key leads to the person from then on. The entry's number, which is printed, takes the merge back.

Examples:

    entente person merge "Don" "Don Pramudwinai" --reason "one minister"
    entente person merge kamikawa-jp kamikawa-yoko`
}

// Run merges.
func (c personMergeCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	entry, err := s.MergePeople(ctx, c.From, c.Into, c.Reason)
	return a.decided("merged", entry, err)
}

// decided says what was decided, and how it is taken back.
func (a *app) decided(what string, entry int64, err error) error {
	if err == nil {
		_, err = fmt.Fprintf(a.out, "%s by entry %d; entente person undo %d takes it back\n", what, entry, entry)
	}
	return err
}

// personSplitCmd splits a person.
type personSplitCmd struct {
	Person    string   `arg:"" help:"Whom the texts seemed to name, by key or name."`
	Documents []string `name:"document" placeholder:"ID" help:"A document that names somebody else; may be given several times."`
	Facts     []string `name:"fact" placeholder:"ID" help:"A fact that names somebody else; may be given several times."`
	Name      string   `placeholder:"WORDS" help:"The other one's name; without it that of the texts."`
	reasonFlag
}

// Help shows examples.
func (personSplitCmd) Help() string {
	return `The other one gets a key and a page of their own.

Examples:

    entente person split "Kim" --document 4f1c09ab --name "Kim Senior" --reason "two of that name"
    entente person split "Kim" --fact s0a1b2c3d4e5f`
}

// Run splits.
func (c personSplitCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	split := store.Split{Person: c.Person, Name: c.Name}
	for _, id := range c.Documents {
		split.Documents = append(split.Documents, record.DocumentID(id))
	}
	for _, id := range c.Facts {
		split.Facts = append(split.Facts, record.FactID(id))
	}
	key, err := s.SplitPerson(ctx, split, c.Reason)
	if err == nil {
		_, err = fmt.Fprintf(a.out, "split off %s\n", key)
	}
	return err
}

// personNameCmd names a person.
type personNameCmd struct {
	Person string   `arg:"" help:"By key or name."`
	Name   string   `arg:"" optional:"" help:"The name by which they are shown; without it that of the texts."`
	Also   []string `placeholder:"WORDS" help:"A further spelling, in any script; may be given several times."`
	reasonFlag
}

// Help shows examples.
func (personNameCmd) Help() string {
	return `What is said takes the place of what was said before.

Examples:

    entente person name "KAMIKAWA Yoko" --also 上川陽子
    entente person name hun-sen "Hun Sen" --also "ហ៊ុន សែន" --reason "as he signs"`
}

// Run names.
func (c personNameCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	entry, err := s.NamePerson(ctx, c.Person, store.PersonNames{Name: c.Name, Spellings: c.Also}, c.Reason)
	return a.decided("named", entry, err)
}
