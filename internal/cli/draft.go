package cli

import (
	"context"

	"entente.example/data"
	"entente.example/internal/brief"
	"entente.example/internal/brief/gather"
	"entente.example/internal/fault"
	"entente.example/internal/naming"
	"entente.example/internal/record"
)

// draftCmd writes first drafts.
type draftCmd struct {
	Readout draftReadoutCmd `cmd:"" help:"Write a first readout of a meeting from the record."`
}

// draftReadoutCmd writes a first readout of a meeting.
type draftReadoutCmd struct {
	Meeting string `required:"" placeholder:"ID" help:"The meeting, by the id that entente list meetings shows."`
	State   string `enum:",accepted,edited,reviewed,suggested" default:"" help:"Only from facts in this state; reviewed for accepted and edited. Without it from all that are listed."`
	JSON    bool   `name:"json" help:"Print JSON: each sentence with the ids of the facts that it is made from."`
}

// Help shows examples.
func (draftReadoutCmd) Help() string {
	return `Writes Markdown in the form of a readout: which meeting it was, who took part, and, issue by issue, what was said and promised, in the record's words.

Examples:

    entente draft readout --meeting m1f4c09ab23de > readout.md
    entente check readout.md`
}

// Run writes the draft.
func (c draftReadoutCmd) Run(ctx context.Context, a *app) error {
	if !factID.MatchString(c.Meeting) {
		return fault.New(fault.Invalid, "%q is no id of a meeting; try the first column of entente list meetings", c.Meeting)
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	account, err := gather.Account(ctx, s, record.FactID(c.Meeting), c.State)
	if err != nil {
		return err
	}
	house := brief.House{Names: naming.Load(data.FS)}
	draft := brief.DraftReadout(account, house)
	if c.JSON {
		return writeJSON(a.out, draft)
	}
	_, err = a.out.WriteString(draft.Markdown(house))
	return err
}
