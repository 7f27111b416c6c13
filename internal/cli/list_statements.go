package cli

import (
	"context"

	"entente.example/internal/record"
)

// listStatementsCmd lists statements.
type listStatementsCmd struct {
	Person string `placeholder:"NAME" help:"Only those of this person; the order of the names does not matter."`
	Act    string `enum:",inform,emphasise,welcome,support,reaffirm,commit,request,propose,concern,condemn,oppose,agree,discuss,hope,condole" default:"" help:"Only this act, such as welcome, request or concern."`
	factFlags
}

// Help shows examples.
func (listStatementsCmd) Help() string {
	return listHelp + `

Examples:

    entente list statements --act request --party ASEAN
    entente list statements --topic south-china-sea --sort date`
}

// Run lists the statements.
func (c listStatementsCmd) Run(ctx context.Context, a *app) error {
	f := c.filter(record.KindStatement)
	f.Person, f.Act = record.PersonKey(c.Person), record.Act(c.Act)
	head := []string{"id", "date", "act", "speaker", "topics", "state", "words"}
	return listFacts(ctx, a, c.listFlags, "statement", f, head, func(f record.Fact) []string {
		return []string{string(f.ID), string(f.Date), string(f.Act), speakers(f.Speakers), join(f.Topics), quietState(f.State), f.Evidence.Exact}
	})
}
