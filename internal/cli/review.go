package cli

import (
	"context"

	"entente.example/internal/record"
)

// queueFlags choose facts to decide on.
type queueFlags struct {
	Kind       string    `enum:",meeting,statement,commitment,delivery,programme" default:"" help:"Only this kind: meeting, statement, commitment, delivery or programme."`
	Confidence string    `enum:",high,medium,low" default:"" help:"Only this class of confidence: high, medium or low."`
	Party      partyFlag `placeholder:"CODE" help:"Only those that this party said, promised or did."`
	Topic      string    `placeholder:"CODE" help:"Only those on this topic."`
	Text       string    `placeholder:"WORDS" help:"Only those whose words have these words."`
}

// filter is the part of a filter that these flags make; in one document facts stand in the order of their words.
func (f queueFlags) filter(document string) record.FactFilter {
	sort := "-date"
	if document != "" {
		sort = "position"
	}
	return record.FactFilter{Document: record.DocumentID(document), Kind: record.FactKind(f.Kind), Confidence: record.Confidence(f.Confidence),
		Party: record.PartyCode(f.Party), Topic: f.Topic, Text: f.Text, Undecided: true, Sort: sort}
}

// reviewCmd lists what awaits a decision.
type reviewCmd struct {
	Document string `arg:"" optional:"" help:"Only facts of this document: its id, its first eight digits or more."`
	State    string `enum:"suggested,accepted,edited,disputed,rejected,sent-back,withdrawn,reviewed,waiting,any" default:"waiting" help:"Facts in this state: waiting (default) for what is suggested, disputed or sent back; reviewed for accepted and edited; one state by its name; any."`
	queueFlags
	listFlags
}

// Help shows examples.
func (reviewCmd) Help() string {
	return `A fact awaits a decision while it is suggested, disputed between two readers, or sent back. Where a second reader is required, what you have decided on awaits others, not you.

` + listHelp + `

Examples:

    entente review
    entente review 4f1c09ab --confidence low
    entente review --state disputed --json`
}

// Run lists the queue.
func (c reviewCmd) Run(ctx context.Context, a *app) error {
	f := c.filter(c.Document)
	f.State = c.State
	head := []string{"id", "date", "kind", "confidence", "state", "values", "words"}
	return listFacts(ctx, a, c.listFlags, "fact", f, head, queueRow)
}

// queueRow is a fact as a row of those to decide on.
func queueRow(f record.Fact) []string {
	return []string{string(f.ID), string(f.Date), string(f.Kind), string(f.Confidence), quietState(f.State), factValues(f), f.Evidence.Exact}
}
