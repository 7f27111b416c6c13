package cli

import (
	"context"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

func (c showCmd) person(ctx context.Context, a *app, s store.Store) error {
	d, err := s.Person(ctx, record.PersonKey(c.ID))
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
	p.blank()
	p.section("Posts", len(d.Posts))
	for _, post := range d.Posts {
		p.line(2, plain, parts(who(post.Office, "", post.Of), count(post.Mentions, "mention"), reach(post.Span)))
	}
	p.blank()
	p.section("Meetings", len(d.Attended))
	for _, m := range d.Attended {
		p.line(2, plain, parts(string(m.ID), day(m.Date), m.Name, place(m.Meeting)))
	}
	return p.err
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
