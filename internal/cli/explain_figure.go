package cli

import (
	"context"
	"strconv"
	"strings"

	"entente.example/internal/track"
)

// explainFigureCmd opens a published figure.
type explainFigureCmd struct {
	ID   string `arg:"" help:"The figure's id, the first column of entente figure list."`
	JSON bool   `name:"json" help:"Print JSON: the figure with all rows, its rule, and the same figure counted anew."`
}

// Help shows examples.
func (explainFigureCmd) Help() string {
	return `The number, the rule in words with the version by which was counted, every row that counts and every other row; what the rule as it is now gives today.

Examples:

    entente explain figure commitments-fulfilled-vision-2023-2024-on-2024-11-01
    entente explain figure commitments-fulfilled-vision-2023-2024-on-2024-11-01 --json`
}

// Run opens it.
func (c explainFigureCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	t, err := a.tracked(ctx, s)
	if err != nil {
		return err
	}
	o, ok := t.Figure(c.ID)
	if !ok {
		return noFigure(c.ID)
	}
	if c.JSON {
		return writeJSON(a.out, o)
	}
	report := figureReport{a.lines()}
	return report.write(o)
}

// figureReport writes an opened figure for people.
type figureReport struct{ lines }

func (p *figureReport) write(o track.Opened) error {
	p.line(0, strong, o.Title)
	p.line(0, accent, parts(fraction(o.Figure), share(o.Figure), strconv.Itoa(o.Year), "as of "+string(o.AsOf)))
	p.line(0, faint, parts(ruleOf(o.Figure), labelled("framework", string(o.Framework)), labelled("node", string(o.Node)), labelled("party", string(o.Party))))
	p.rule(o)
	p.blank()
	p.section("counted", len(o.Numerator))
	p.rows(o, true)
	p.section("not counted", len(o.Denominator)-len(o.Numerator))
	p.rows(o, false)
	return p.err
}

func (p *figureReport) rule(o track.Opened) {
	p.line(2, plain, o.RuleNow.Words)
	if o.Changed {
		p.line(2, alarm, "the rule has changed since; these words are those of the version now")
	}
	if o.Anew != nil {
		p.line(2, faint, "counted anew as of "+string(o.Anew.AsOf)+": "+fraction(*o.Anew))
	}
}

func (p *figureReport) rows(o track.Opened, counted bool) {
	for _, r := range o.Rows {
		if r.Counted != counted {
			continue
		}
		if r.Node != nil {
			p.line(2, plain, strings.TrimSpace(r.Node.Code+" "+r.Node.Title))
			if len(r.Facts) == 0 {
				p.line(4, faint, "no commitment stands under it")
			}
		}
		for _, f := range r.Facts {
			p.fact(f, r.Node != nil)
		}
	}
	p.blank()
}

func (p *figureReport) fact(f track.OpenFact, under bool) {
	indent, state := 2, ""
	if under {
		indent = 4
	}
	if f.State != nil {
		state = words(f.State.State) + " in " + strconv.Itoa(f.State.Year)
	}
	p.line(indent, plain, parts(string(f.ID), state, string(f.Date)))
	p.quote(indent+2, &f.Evidence)
}
