package cli

import (
	"context"
	"fmt"
	"os"
	"strings"

	"entente.example/data"
	"entente.example/internal/brief"
	"entente.example/internal/brief/gather"
	"entente.example/internal/brief/pdf"
	"entente.example/internal/brief/press"
	"entente.example/internal/compare"
	"entente.example/internal/fault"
	"entente.example/internal/naming"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// briefCmd writes a brief.
type briefCmd struct {
	Meeting  string      `placeholder:"ID" help:"The meeting to prepare, drawn from everything before its day."`
	Series   string      `placeholder:"NAME" help:"Instead of a meeting: the series whose next meeting to prepare."`
	For      partyFlag   `placeholder:"CODE" help:"For whom, such as JP."`
	With     []partyFlag `placeholder:"CODE,…" help:"The other side; without it all that take part."`
	On       lastDay     `placeholder:"DATE" help:"For the next meeting of a series: as on this day, without anything from after it. Default: today."`
	Format   string      `enum:"html,docx,pdf,md" default:"md" help:"html, docx, pdf or md."`
	House    string      `enum:"en,ja" default:"en" help:"Language of all but what is quoted, with its manner of dates, names and numbers: en or ja."`
	Reviewed bool        `help:"Only facts that people hold to be such."`
	Site     string      `default:"http://127.0.0.1:8722" placeholder:"URL" help:"Where notes lead: the address of a site over this record."`
	Chromium string      `complete:"file" placeholder:"FILE" help:"Of the format pdf: the Chromium to print with. Default: the one of this machine."`
	Template string      `complete:"file" placeholder:"FILE" help:"A layout of your own, made from the one that --print-template prints."`
	Out      string      `short:"o" complete:"file" placeholder:"FILE" help:"Write to this file."`
	Print    bool        `name:"print-template" help:"Print the built-in layout of the format, and no brief."`
	JSON     bool        `name:"json" help:"Print JSON: parts, sentences, notes."`
}

// Help shows examples.
func (briefCmd) Help() string {
	return `A brief is made of sentences that each end in a note; a note opens the words in the site. It says what it was made from; with --as-of it can be made again, byte for byte.

Examples:

    entente brief --series "ASEAN-Japan Foreign Ministers' Meeting" --for JP
    entente brief --meeting maa5fcdb36b81 --for JP --format docx --out brief.docx
    entente brief --series asean-japan-summit --for JP --house ja --format html > brief.html
    entente brief --print-template --format docx --out house.docx`
}

// Run writes the brief.
func (c briefCmd) Run(ctx context.Context, a *app) error {
	if c.Print {
		template, err := press.Template(press.Format(c.Format))
		if err != nil {
			return err
		}
		return c.write(a, template)
	}
	paper, err := c.make(ctx, a)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, paper)
	}
	printed, err := c.layout(ctx, paper)
	if err != nil {
		return err
	}
	return c.write(a, printed)
}

// make gathers what a brief is made from, and writes its sentences.
func (c briefCmd) make(ctx context.Context, a *app) (brief.Paper, error) {
	s, err := a.open(ctx, true)
	if err != nil {
		return brief.Paper{}, err
	}
	house, err := brief.LoadHouse(data.FS, naming.Load(data.FS), c.House)
	if err != nil {
		return brief.Paper{}, err
	}
	order, err := c.order(a)
	if err != nil {
		return brief.Paper{}, err
	}
	in, err := gather.Input(ctx, s, order)
	if err != nil {
		return brief.Paper{}, err
	}
	in.Command = c.again(order.Day)
	return brief.Make(in, house), nil
}

func (c briefCmd) order(a *app) (gather.Order, error) {
	engine, err := a.engine()
	if err != nil {
		return gather.Order{}, err
	}
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		return gather.Order{}, fault.Wrap(fault.Internal, "load", "the codes", err)
	}
	kit, err := compare.Load(data.FS)
	if err != nil {
		return gather.Order{}, fault.Wrap(fault.Internal, "load", "the ladders", err)
	}
	o := gather.Order{Meeting: record.FactID(c.Meeting), Series: c.Series, For: record.PartyCode(c.For), Spell: c.House == "ja", On: record.Date(c.On), Day: record.Date(a.asOf), Engine: engine.Version(), Codes: codes, Kit: kit}
	if o.Day == "" {
		o.Day = record.Date(a.Now().UTC().Format("2006-01-02"))
	}
	for _, p := range c.With {
		o.With = append(o.With, record.PartyCode(p))
	}
	if c.Reviewed {
		o.State = record.Reviewed
	}
	return o, nil
}

// again is the command that makes the same brief from the record as it stands on the day.
func (c briefCmd) again(day record.Date) string {
	line := []string{"entente brief --as-of", string(day)}
	add := func(flag, value string) {
		if value != "" {
			line = append(line, flag, quote(value))
		}
	}
	add("--meeting", c.Meeting)
	add("--series", c.Series)
	add("--for", string(c.For))
	add("--with", joinFlags(c.With))
	add("--on", string(c.On))
	if c.Reviewed {
		line = append(line, "--reviewed")
	}
	add("--house", c.House)
	return strings.Join(line, " ")
}

func joinFlags(list []partyFlag) string {
	words := make([]string, len(list))
	for i, p := range list {
		words[i] = string(p)
	}
	return strings.Join(words, ",")
}

// quote is a word as a shell takes it.
func quote(s string) string {
	if strings.ContainsAny(s, " '\"$&|;<>()*?`\\") {
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	return s
}

// layout prints a paper in the wanted format.
func (c briefCmd) layout(ctx context.Context, p brief.Paper) ([]byte, error) {
	o := press.Options{Site: c.Site}
	if c.Template != "" {
		template, err := os.ReadFile(c.Template)
		if err != nil {
			return nil, fault.Wrap(fault.Unavailable, "read", c.Template, err)
		}
		o.Template = template
	}
	printed, err := press.Print(p, press.Format(c.Format), o)
	if err != nil || press.Format(c.Format) != press.PDF {
		return printed, err
	}
	printer, err := pdf.Find(c.Chromium)
	if err != nil {
		return nil, err
	}
	return printer.Print(ctx, printed, p.Made.Day)
}

// write writes to the file that is named, or to the output.
func (c briefCmd) write(a *app, b []byte) error {
	if c.Out == "" {
		_, err := a.out.Write(b)
		return err
	}
	if err := os.WriteFile(c.Out, b, 0o600); err != nil {
		return fault.Wrap(fault.Unavailable, "write", c.Out, err)
	}
	_, err := fmt.Fprintln(a.Stderr, c.Out)
	return err
}
