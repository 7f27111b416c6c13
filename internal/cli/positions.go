package cli

import (
	"context"
	"slices"

	"entente.example/data"
	"entente.example/internal/compare"
	"entente.example/internal/compare/gather"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// positionsCmd shows what parties said on an issue, year by year.
type positionsCmd struct {
	Issue  string      `required:"" placeholder:"TOPIC" help:"The issue, by the code of a topic, such as south-china-sea."`
	Party  []partyFlag `placeholder:"CODE,…" help:"Only these parties; of one alone every statement in words."`
	Closer bool        `help:"Print who moved closer to whom instead."`
	From   firstDay    `placeholder:"DATE" help:"In documents of this day, month or year and later."`
	To     lastDay     `placeholder:"DATE" help:"In documents up to this day, month or year."`
	State  string      `enum:",suggested,accepted,edited,disputed,reviewed,waiting,any" default:"" help:"Only statements in this state: suggested, accepted, edited, disputed, reviewed, waiting or any."`
	JSON   bool        `name:"json" help:"Print JSON: the parties with their years, who moved closer to whom, and the history of one party."`
}

// Help shows examples.
func (positionsCmd) Help() string {
	return `A cell tells the act of the latest statement of the year, and the highest rung on each ladder of wording, with the one before where it moved. "silent" is a party that other texts of the year have, and that said nothing on the issue; a dash one that no text of the year has. docs/methods.md says how movement is measured.

Examples:

    entente positions --issue south-china-sea
    entente positions --issue myanmar --party ASEAN
    entente positions --issue climate --closer --from 2021 --to 2024`
}

// Run prints positions.
func (c positionsCmd) Run(ctx context.Context, a *app) error {
	kit, err := compare.Load(data.FS)
	if err != nil {
		return fault.Wrap(fault.Internal, "load", "the data of comparisons", err)
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	q := gather.Question{Issue: c.Issue, From: record.Date(c.From), To: record.Date(c.To), State: c.State}
	if len(c.Party) == 1 {
		q.Party = record.PartyCode(c.Party[0])
	}
	p, err := gather.PositionsOn(ctx, kit, s, q)
	if err != nil {
		return err
	}
	p.Parties = c.chosen(p.Parties)
	if err := gather.Attribute(ctx, kit, s, p.History); err != nil {
		return err
	}
	switch {
	case c.JSON:
		return writeJSON(a.out, p)
	case c.Closer:
		return writeApproaches(a, p.Approaches)
	case q.Party != "":
		report := positionsReport{a.lines()}
		return report.write(p)
	}
	return writePositions(a, p.Positions)
}

// chosen are the rows of the parties asked for, all where none are.
func (c positionsCmd) chosen(rows []compare.PartyPosition) []compare.PartyPosition {
	return slices.DeleteFunc(rows, func(r compare.PartyPosition) bool {
		return len(c.Party) > 0 && !slices.Contains(c.Party, partyFlag(r.Party))
	})
}
