package cli

import (
	"context"

	"entente.example/internal/record"
)

// listDocumentsCmd lists documents.
type listDocumentsCmd struct {
	Text    string    `placeholder:"WORDS" help:"Only those whose text has these words."`
	Issuer  partyFlag `placeholder:"CODE" help:"Only those of this issuer."`
	Kind    string    `enum:",readout,joint-statement,press-conference,fact-sheet,speech,statement,other" default:"" help:"Only this kind: readout, joint-statement, press-conference, fact-sheet, speech, statement or other."`
	Party   partyFlag `placeholder:"CODE" help:"Only those in which this party takes part, speaks or acts."`
	From    firstDay  `placeholder:"DATE" help:"Of this day, month or year and later."`
	To      lastDay   `placeholder:"DATE" help:"Up to this day, month or year."`
	Address string    `placeholder:"URL" help:"Only those taken from this address."`
	Latest  bool      `help:"Only the newest version of each address."`
	Sort    string    `enum:"date,-date,title,-added" default:"-date" help:"date, -date, title or -added; write --sort=-date."`
	listFlags
}

// Help shows examples.
func (listDocumentsCmd) Help() string {
	return listHelp + `

Examples:

    entente list documents
    entente list documents --party JP --from 2023
    entente list documents --kind joint-statement --json | jq '.items[].title'`
}

// Run lists the documents.
func (c listDocumentsCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	f := record.DocumentFilter{
		Text: c.Text, Issuer: record.PartyCode(c.Issuer), Kind: record.Kind(c.Kind), Party: record.PartyCode(c.Party),
		From: record.Date(c.From), To: record.Date(c.To), Address: c.Address, Latest: c.Latest, Sort: c.Sort,
	}
	items, total, err := pages(c.listFlags, func(p record.Page) ([]record.Document, int, error) {
		f.Page = p
		return s.Documents(ctx, f)
	})
	if err != nil {
		return err
	}
	head := []string{"id", "date", "issuer", "kind", "facts", "title"}
	return writeList(a, c.covering(record.StatesNamed("")), "document", items, total, head, func(d record.Document) []string {
		facts := d.Counts.Facts()
		return []string{short(d.ID), string(d.Date), string(d.Issuer), words(d.Kind), figure(facts), d.Title}
	})
}

// shortID is how many digits of a document's id tables show; enough to name it by.
const shortID = 12

func short(id record.DocumentID) string { return string(id[:min(len(id), shortID)]) }
