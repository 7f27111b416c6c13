package cli

import (
	"context"

	"entente.example/internal/record"
)

// factFlags choose facts of every kind.
type factFlags struct {
	Text     string    `placeholder:"WORDS" help:"Only those whose words have these words."`
	Party    partyFlag `placeholder:"CODE" help:"Only those that this party said, promised or did."`
	Topic    string    `placeholder:"CODE" help:"Only those on this topic, such as people-exchange."`
	Document string    `placeholder:"ID" help:"Only those of this document; the first digits of its id will do."`
	From     firstDay  `placeholder:"DATE" help:"In documents of this day, month or year and later."`
	To       lastDay   `placeholder:"DATE" help:"In documents up to this day, month or year."`
	State    string    `enum:",suggested,accepted,edited,disputed,rejected,sent-back,withdrawn,reviewed,waiting,any" default:"" help:"Only those in this state: suggested, accepted, edited, disputed, rejected, sent-back or withdrawn; reviewed for accepted and edited, waiting for what awaits a decision, any. Without it suggested, accepted, edited and disputed."`
	Sort     string    `enum:"date,-date,due,-due,party,position" default:"-date" help:"date, -date, due, -due, party or position; write --sort=-date."`
	listFlags
}

// filter is the part of a filter that these flags make.
func (f factFlags) filter(kind record.FactKind) record.FactFilter {
	return record.FactFilter{
		Kind: kind, Document: record.DocumentID(f.Document), Text: f.Text, Party: record.PartyCode(f.Party), Topic: f.Topic, State: f.State,
		From: record.Date(f.From), To: record.Date(f.To), Sort: f.Sort,
	}
}

// listFactsCmd lists facts of one kind or all.
type listFactsCmd struct {
	Kind string `enum:",meeting,statement,commitment,delivery,programme" default:"" help:"Only this kind: meeting, statement, commitment, delivery or programme."`
	factFlags
}

// Help shows examples.
func (listFactsCmd) Help() string {
	return listHelp + `

Examples:

    entente list facts --document 4f1c09ab --sort position
    entente list facts --topic digital --party ASEAN --json`
}

// Run lists the facts.
func (c listFactsCmd) Run(ctx context.Context, a *app) error {
	f := c.filter(record.FactKind(c.Kind))
	return listFacts(ctx, a, c.listFlags, "fact", f, []string{"id", "date", "kind", "state", "values", "words"}, func(f record.Fact) []string {
		return []string{string(f.ID), string(f.Date), string(f.Kind), quietState(f.State), factValues(f), f.Evidence.Exact}
	})
}

// listFacts opens the database and lists what the filter lets through.
func listFacts(ctx context.Context, a *app, flags listFlags, noun string, f record.FactFilter, head []string, row func(record.Fact) []string) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if f.Document != "" {
		d, err := s.Document(ctx, f.Document)
		if err != nil {
			return err
		}
		f.Document = d.ID
	}
	items, total, err := pages(flags, func(p record.Page) ([]record.Fact, int, error) {
		f.Page = p
		return s.Facts(ctx, f)
	})
	if err != nil {
		return err
	}
	return writeList(a, flags.covering(record.StatesNamed(f.State)), noun, items, total, head, row)
}
