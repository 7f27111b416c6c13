package cli

import (
	"context"
	"regexp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// showCmd shows one thing by its id or name.
type showCmd struct {
	ID       string `arg:"" help:"The id of a document (its first eight digits or more) or of a fact, or the name of a person or programme."`
	JSON     bool   `name:"json" help:"Print JSON." xor:"as"`
	Text     bool   `help:"Of a document, print the cleaned text." xor:"as"`
	Original bool   `help:"Of a document, print the bytes as they were taken in." xor:"as"`
}

// Help shows examples.
func (showCmd) Help() string {
	return `Ids stand in the first column of every list.

Examples:

    entente show 4f1c09ab
    entente show 4f1c09ab --original > readout.html
    entente show c0a1b2c3d4e5f --json
    entente show "KAMIKAWA Yoko"`
}

// shower shows one kind of thing; it returns a fault of kind NotFound where there is none of that name.
type shower func(ctx context.Context, a *app, s store.Store) error

// The shapes of ids. What has neither shape is a name, and what has may still be one.
var (
	factID     = regexp.MustCompile(`^[mscdp][0-9a-f]{12}$`)
	documentID = regexp.MustCompile(`^[0-9a-f]{8,64}$`)
)

// Run tries the kinds of thing that the id may name, in turn.
func (c showCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	for _, show := range c.showers() {
		if err := show(ctx, a, s); err == nil || fault.KindOf(err) != fault.NotFound {
			return err
		}
	}
	return fault.New(fault.NotFound, "%s: nothing of that id or name; try entente search, or entente list documents", c.ID)
}

func (c showCmd) showers() []shower {
	if c.Text || c.Original {
		return []shower{c.bytes}
	}
	var list []shower
	if factID.MatchString(c.ID) {
		list = append(list, c.meeting, c.fact)
	}
	if documentID.MatchString(c.ID) {
		list = append(list, c.document)
	}
	return append(list, c.person, c.programme)
}

// bytes prints a document as text or as it came.
func (c showCmd) bytes(ctx context.Context, a *app, s store.Store) error {
	id := record.DocumentID(c.ID)
	if c.Text {
		t, err := s.Text(ctx, id)
		if err != nil {
			return err
		}
		_, err = a.out.WriteString(t.Text + "\n")
		return err
	}
	original, err := s.Original(ctx, id)
	if err != nil {
		return err
	}
	_, err = a.out.Write(original)
	return err
}

func (c showCmd) meeting(ctx context.Context, a *app, s store.Store) error {
	m, err := s.Meeting(ctx, record.FactID(c.ID))
	switch {
	case err != nil:
		return err
	case c.JSON:
		return writeJSON(a.out, m)
	}
	p := a.lines()
	p.line(0, faint, parts("meeting "+string(m.ID), "in document "+short(m.Document), m.DocumentTitle))
	p.meeting(m.Meeting)
	p.grounds(m.Grounds)
	return p.err
}

func (c showCmd) fact(ctx context.Context, a *app, s store.Store) error {
	f, err := s.Fact(ctx, record.FactID(c.ID))
	switch {
	case err != nil:
		return err
	case c.JSON:
		return writeJSON(a.out, f)
	}
	p := a.lines()
	p.line(0, strong, parts(string(f.Kind)+" "+string(f.ID), factValues(f)))
	p.quote(2, &f.Evidence)
	p.line(2, faint, parts(where(f.Evidence), string(f.Evidence.Rule), string(f.Confidence)))
	p.ingredients(2, f)
	p.line(2, faint, parts("document "+short(f.Document), f.DocumentTitle, string(f.Issuer), day(f.Date)))
	p.grounds(f.Grounds)
	return p.err
}

func (c showCmd) document(ctx context.Context, a *app, s store.Store) error {
	d, err := s.Document(ctx, record.DocumentID(c.ID))
	if err != nil {
		return err
	}
	r, err := s.Reading(ctx, d.ID)
	switch {
	case err != nil:
		return err
	case c.JSON:
		return writeJSON(a.out, shownDocument{Document: d, Reading: r})
	}
	p := readingReport{lines: a.lines()}
	p.line(0, faint, "document "+string(d.ID))
	p.line(0, faint, parts(d.Address, "version "+figure(d.Version), d.MediaType, d.Encoding, count(d.Size, "byte"), "added "+d.Added.Format("2 January 2006")))
	p.blank()
	return p.write(r)
}

// shownDocument is a document with what was read in it.
type shownDocument struct {
	Document record.Document `json:"document"`
	Reading  *record.Reading `json:"reading"`
}
