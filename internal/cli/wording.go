package cli

import (
	"context"

	"entente.example/data"
	"entente.example/internal/compare"
	"entente.example/internal/compare/gather"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// wordingCmd follows the wording of an issue through a series of documents.
type wordingCmd struct {
	Issue     string    `placeholder:"TOPIC" help:"The issue, by the code of a topic, such as south-china-sea."`
	Words     string    `placeholder:"WORDS,…" help:"The issue, by phrases of which a sentence has one."`
	Series    string    `placeholder:"NAME" help:"The documents of a series of meetings, such as \"ASEAN-Japan Summit\"."`
	Title     string    `placeholder:"WORDS" help:"The documents with these words in their title."`
	Documents []string  `placeholder:"ID,…" help:"These documents."`
	Kind      string    `enum:",readout,joint-statement,press-conference,fact-sheet,speech,statement,other" default:"" help:"Only documents of this kind: readout, joint-statement, press-conference, fact-sheet, speech, statement or other."`
	Issuer    partyFlag `placeholder:"CODE" help:"Only documents of this issuer."`
	From      firstDay  `placeholder:"DATE" help:"Documents of this day, month or year and later."`
	To        lastDay   `placeholder:"DATE" help:"Documents up to this day, month or year."`
	Between   []string  `placeholder:"ID,ID" help:"Only how these two of the documents differ."`
	JSON      bool      `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (wordingCmd) Help() string {
	return `The passages on the issue document by document, each with how its words differ from the document before; the places of wordings on ladders; in whose name is spoken; phrases that come again, with every variant. Words in [-…-] are dropped, those in {+…+} are new.

Examples:

    entente wording --issue south-china-sea --series "ASEAN-Japan Foreign Ministers' Meeting" --issuer JP
    entente wording --words "code of conduct,COC" --title "foreign ministers" --from 2020
    entente wording --issue myanmar --title summit --kind joint-statement --json`
}

// Run prints what the documents say.
func (c wordingCmd) Run(ctx context.Context, a *app) error {
	kit, err := compare.Load(data.FS)
	if err != nil {
		return fault.Wrap(fault.Internal, "load", "the data of comparisons", err)
	}
	issue, err := gather.NewIssue(kit, c.Issue, c.Words)
	if err != nil {
		return err
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	w, err := gather.Wording(ctx, kit, s, issue, c.row())
	switch {
	case err != nil:
		return err
	case len(c.Between) > 0:
		return c.between(a, w)
	case c.JSON:
		return writeJSON(a.out, w)
	}
	p := wordingReport{a.lines(), w}
	return p.write(gather.Name(kit, issue))
}

func (c wordingCmd) row() gather.Row {
	r := gather.Row{Series: c.Series, Title: c.Title, Kind: record.Kind(c.Kind), Issuer: record.PartyCode(c.Issuer), From: record.Date(c.From), To: record.Date(c.To)}
	for _, id := range c.Documents {
		r.Documents = append(r.Documents, record.DocumentID(id))
	}
	return r
}

// between tells how two of the documents differ.
func (c wordingCmd) between(a *app, w compare.Wording) error {
	if len(c.Between) != 2 {
		return fault.New(fault.Invalid, "--between takes two documents; try --between ID,ID")
	}
	var at [2]int
	for i, id := range c.Between {
		var err error
		if at[i], err = gather.Edition(w, record.DocumentID(id)); err != nil {
			return err
		}
	}
	list := w.Between(at[0], at[1])
	if c.JSON {
		return writeJSON(a.out, list)
	}
	p := wordingReport{a.lines(), w}
	p.title(w.Editions[at[0]])
	p.title(w.Editions[at[1]])
	p.differences(w.Editions[at[0]], w.Editions[at[1]], list)
	return p.err
}
