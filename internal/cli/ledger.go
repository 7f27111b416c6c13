package cli

import (
	"context"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// ledgerCmd lists decisions.
type ledgerCmd struct {
	Subject string `placeholder:"KIND:ID" help:"Only decisions on this: document:ID, fact:ID, person:KEY, tenure:ID, party:CODE, user:NAME."`
	Who     string `placeholder:"KIND:NAME" help:"Only decisions of this person: operator:NAME, user:NAME."`
	Action  string `placeholder:"ACTION" help:"Only decisions of this sort, such as document.withdrawn."`
	listFlags
}

// Help shows examples.
func (ledgerCmd) Help() string {
	return `Whatever changes the record is an entry of its ledger: number, time, who, what, on what, why. Entries are only ever added. With --json each comes with what was before and after, and the hash that binds it to the entry before it.

` + listHelp + `

Examples:

    entente ledger
    entente ledger --action document.withdrawn
    entente ledger --subject document:4f1c09ab… --json`
}

// Run lists the entries.
func (c ledgerCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	items, total, err := pages(c.listFlags, func(p record.Page) ([]ledger.Entry, int, error) {
		return s.Entries(ctx, store.EntryFilter{Subject: c.Subject, Who: c.Who, Action: ledger.Action(c.Action), Page: p})
	})
	if err != nil {
		return err
	}
	head := []string{"number", "time", "who", "action", "subject", "reason"}
	return writeList(a, c.listFlags, "entry", items, total, head, func(e ledger.Entry) []string {
		return []string{figure(int(e.Number)), e.Time.Format("2006-01-02 15:04:05"), e.Who, string(e.Action), shortSubject(e.Subject), e.Reason}
	})
}

// shortSubject cuts the id of a document as other lists do.
func shortSubject(subject string) string {
	const prefix = "document:"
	if len(subject) > len(prefix)+shortID && subject[:len(prefix)] == prefix {
		return subject[:len(prefix)+shortID]
	}
	return subject
}
