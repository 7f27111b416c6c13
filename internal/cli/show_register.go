package cli

import (
	"cmp"
	"context"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

func (c showCmd) person(ctx context.Context, a *app, s store.Store) error {
	d, err := s.Person(ctx, c.ID)
	switch {
	case err != nil:
		return err
	case c.JSON:
		return writeJSON(a.out, d)
	}
	p := a.lines()
	p.line(0, strong, who(d.Name, "", d.Party))
	p.line(0, faint, parts(count(d.Meetings, "meeting"), count(d.Statements, "statement"), reach(d.Span)))
	if len(d.Names) > 0 {
		p.line(0, faint, "also "+strings.Join(d.Names, "; "))
	}
	p.tenures(d.Tenures)
	p.posts(d.Posts)
	p.attended(d.Attended)
	return p.err
}

func (p *lines) tenures(list []record.Tenure) {
	if len(list) > 0 {
		p.blank()
		p.section("Posts held", len(list))
	}
	for _, t := range list {
		p.line(2, plain, parts(who(t.Post, "", t.Of), termOf(t), cmp.Or(t.Source, "document "+short(t.Document))))
	}
}

func (p *lines) posts(list []store.Post) {
	if len(list) > 0 {
		p.blank()
		p.section("Posts named in texts", len(list))
	}
	for _, x := range list {
		p.line(2, plain, parts(who(x.Office, "", x.Of), count(x.Mentions, "mention"), reach(x.Span)))
	}
}

func (p *lines) attended(list []store.Meeting) {
	if len(list) > 0 {
		p.blank()
		p.section("Meetings", len(list))
	}
	for _, m := range list {
		p.line(2, plain, parts(string(m.ID), day(m.Date), m.Name, place(m.Meeting)))
	}
}

func (c showCmd) programme(ctx context.Context, a *app, s store.Store) error {
	x, err := s.Programme(ctx, record.ProgrammeKey(c.ID))
	switch {
	case err != nil:
		return err
	case c.JSON:
		return writeJSON(a.out, x)
	}
	p := a.lines()
	p.line(0, strong, named(x.Name, x.Acronym))
	p.line(0, faint, parts(count(x.Mentions, "mention"), count(x.Documents, "document"), reach(x.Span)))
	p.line(0, faint, parts(count(x.Commitments, "commitment"), count(x.Deliveries, "delivery")))
	if len(x.Names) > 0 {
		p.line(0, faint, "also "+strings.Join(x.Names, "; "))
	}
	return p.err
}

// reach is the first and last day on which something is reported.
func reach(s store.Span) string {
	return period(&record.Period{Start: s.First, End: s.Last}, "until")
}
