package cli

import (
	"cmp"
	"context"
	"fmt"
	"strconv"

	"entente.example/data"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// figureCmd groups what is done with published numbers.
type figureCmd struct {
	Rules    figureRulesCmd    `cmd:"" help:"List the rules by which figures are counted."`
	List     figureListCmd     `cmd:"" help:"List published figures."`
	Publish  figurePublishCmd  `cmd:"" help:"Count by a rule, and publish the number with its rows."`
	Withdraw figureWithdrawCmd `cmd:"" help:"Withdraw a published figure."`
}

// figureRulesCmd lists rules.
type figureRulesCmd struct {
	JSON bool `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (figureRulesCmd) Help() string {
	return listHelp + `

Examples:

    entente figure rules`
}

// Run lists.
func (c figureRulesCmd) Run(a *app) error {
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		return err
	}
	rules := codes.FigureRules()
	return writeList(a, listFlags{JSON: c.JSON}, "rule", rules, len(rules), []string{"rule", "version", "counts"}, func(r track.FigureRule) []string {
		return []string{r.Rule, strconv.Itoa(r.Version), r.Words}
	})
}

// figureListCmd lists figures.
type figureListCmd struct {
	JSON bool `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (figureListCmd) Help() string {
	return listHelp + `

Examples:

    entente figure list
    entente figure list --json`
}

// Run lists.
func (c figureListCmd) Run(ctx context.Context, a *app) error {
	_, b, err := a.book(ctx)
	if err != nil {
		return err
	}
	head := []string{"id", "number", "share", "year", "rule", "as of", "title"}
	return writeList(a, listFlags{JSON: c.JSON}, "figure", b.Figures, len(b.Figures), head, func(f record.Figure) []string {
		return []string{f.ID, fraction(f), share(f), strconv.Itoa(f.Year), ruleOf(f), string(f.AsOf), f.Title}
	})
}

// fraction is a figure's number: "7 of 12".
func fraction(f record.Figure) string {
	return fmt.Sprintf("%s of %s", figure(len(f.Numerator)), figure(len(f.Denominator)))
}

// share is a figure's number in per cent.
func share(f record.Figure) string {
	return fmt.Sprintf("%.0f %%", 100*float64(len(f.Numerator))/float64(max(1, len(f.Denominator))))
}

func ruleOf(f record.Figure) string { return fmt.Sprintf("%s, version %d", f.Rule, f.Version) }

// figurePublishCmd publishes a figure.
type figurePublishCmd struct {
	Rule      string    `arg:"" help:"The rule, as entente figure rules lists it."`
	Framework string    `placeholder:"ID" help:"Only what is placed under this framework."`
	Node      string    `placeholder:"ID" help:"Only what is placed under this node or below it."`
	Party     partyFlag `placeholder:"CODE" help:"Only commitments of this party."`
	Year      int       `help:"The year that is counted. Default: this one."`
	ID        string    `placeholder:"ID" help:"Its id; else made of rule, part, year and day."`
	Title     string    `placeholder:"WORDS" help:"What the number is called; else the rule's title."`
	DryRun    bool      `help:"Only count."`
	reasonFlag
}

// Help shows examples.
func (figurePublishCmd) Help() string {
	return `A published figure keeps the rule's version, the day and all rows of numerator and denominator, whatever is decided later. entente explain figure opens it.

Examples:

    entente figure publish action-lines-addressed --framework vision-2023 --year 2024 --dry-run
    entente figure publish commitments-fulfilled --party JP --title "Promises of Japan fulfilled"`
}

// Run counts and publishes.
func (c figurePublishCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	t, err := a.tracked(ctx, s)
	if err != nil {
		return err
	}
	f, err := t.Compute(c.Rule, track.Scope{Framework: record.FrameworkID(c.Framework), Node: record.NodeID(c.Node), Party: record.PartyCode(c.Party)}, cmp.Or(c.Year, t.On().Year()))
	if err != nil {
		return err
	}
	f.Title, f.ID = cmp.Or(c.Title, f.Title), cmp.Or(c.ID, track.FigureID(f))
	if !c.DryRun {
		if err := s.Track(ctx, c.Reason, f); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(a.out, "%s\t%s\t%s\n", f.ID, fraction(f), share(f))
	return err
}

// figureWithdrawCmd withdraws a figure.
type figureWithdrawCmd struct {
	ID string `arg:"" help:"The figure's id."`
	reasonFlag
}

// Help shows examples.
func (figureWithdrawCmd) Help() string {
	return `Nothing is deleted: the ledger keeps the figure and the withdrawal.

Examples:

    entente figure withdraw commitments-fulfilled-2024-on-2024-11-01 --reason "counted a promise twice"`
}

// Run withdraws.
func (c figureWithdrawCmd) Run(ctx context.Context, a *app) error {
	s, b, err := a.book(ctx)
	if err != nil {
		return err
	}
	name := record.TrackedName{Kind: record.KindFigure, ID: c.ID}
	f := b.Find(name)
	if f == nil {
		return noFigure(c.ID)
	}
	return s.Untrack(ctx, c.Reason, name, f.Last().Decision)
}

func noFigure(id string) error {
	return fault.New(fault.NotFound, "no figure %q; try entente figure list", id)
}
