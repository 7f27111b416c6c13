package gather

import (
	"cmp"
	"context"
	"slices"
	"time"

	"entente.example/internal/brief"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// gatherer gathers for one order.
type gatherer struct {
	ctx   context.Context
	store Store
	order Order
	in    brief.Input
	until record.Date // the last day of what is looked at
	held  []store.Meeting
}

// Input gathers what a brief is made from. Errors: Invalid for an order that asks for nothing or too much,
// NotFound for a meeting or series that is not there, and those of the store.
func Input(ctx context.Context, s Store, o Order) (brief.Input, error) {
	g := &gatherer{ctx: ctx, store: s, order: o, in: brief.Input{For: o.For, Day: o.Day, Engine: o.Engine, Codes: o.Codes, Kit: o.Kit, States: record.StatesNamed(o.State)}}
	if err := o.check(); err != nil {
		return g.in, err
	}
	for _, step := range []func() error{g.meeting, g.parties, g.before, g.attending, g.facts, g.book, g.visible, g.spellings} {
		if err := step(); err != nil {
			return g.in, err
		}
	}
	return g.in, nil
}

func (o Order) check() error {
	switch {
	case o.For == "":
		return fault.New(fault.Invalid, "a brief is for somebody; say for which party, such as JP")
	case (o.Meeting == "") == (o.Series == ""):
		return fault.New(fault.Invalid, "a brief prepares one meeting; name either a meeting or a series")
	}
	return nil
}

// meeting finds the meeting that is prepared: the one that is named, or the next one of the series that the record knows of.
func (g *gatherer) meeting() error {
	g.in.On = cmp.Or(g.order.On, g.order.Day)
	g.until = g.in.On
	if g.order.Meeting == "" {
		return g.next()
	}
	m, err := g.store.Meeting(g.ctx, g.order.Meeting)
	if err != nil {
		return err
	}
	g.in.Series, g.in.Name = m.Series, cmp.Or(m.Name, m.DocumentTitle)
	return g.prepare(m)
}

func (g *gatherer) next() error {
	s, err := g.store.OneSeries(g.ctx, record.SeriesKey(g.order.Series))
	if err != nil {
		return err
	}
	g.in.Series, g.in.Name = s.Key, s.Name
	g.in.Others = s.Parties
	return g.announced(s.Key)
}

// announced looks for the first meeting of a series from the day on of which a text from before it tells.
func (g *gatherer) announced(series string) error {
	f := record.MeetingFilter{Series: series, From: g.in.On, Sort: "date"}
	later, err := store.Every(func(p record.Page) ([]store.Meeting, int, error) {
		f.Page = p
		return g.store.Meetings(g.ctx, f)
	})
	if err != nil {
		return err
	}
	for _, m := range later {
		d, err := g.store.Document(g.ctx, m.Document)
		if err != nil {
			return err
		}
		if d.Date <= g.in.On {
			return g.prepare(m)
		}
	}
	return nil
}

// prepare takes a meeting of the record as the one that is prepared; what was said on its day or later is not looked at.
func (g *gatherer) prepare(m store.Meeting) error {
	day, err := time.Parse(time.DateOnly, string(m.Date))
	if err != nil {
		return fault.New(fault.Invalid, "meeting %s has no day; nothing can be told to be from before it", m.ID)
	}
	g.in.Known, g.in.Coming = true, heldOf(m)
	g.in.Others = append(g.in.Others, m.Parties...)
	g.in.On, g.until = m.Date, record.Date(day.AddDate(0, 0, -1).Format(time.DateOnly))
	return nil
}

// parties says whom the meeting is with.
func (g *gatherer) parties() error {
	if len(g.order.With) > 0 {
		g.in.Others = g.order.With
	}
	seen := map[record.PartyCode]bool{g.in.For: true, "": true}
	g.in.Others = slices.DeleteFunc(slices.Clone(g.in.Others), func(c record.PartyCode) bool {
		again := seen[c]
		seen[c] = true
		return again
	})
	if len(g.in.Others) == 0 {
		return fault.New(fault.Invalid, "nobody but %s is known to take part; say with whom", g.in.For)
	}
	return nil
}

// before lists the meetings of these parties before this one, and finds the last of its series.
func (g *gatherer) before() error {
	seen := map[record.FactID]bool{}
	filters := []record.MeetingFilter{{Series: g.in.Series}}
	if g.in.Series == "" {
		filters = nil
	}
	for _, other := range g.in.Others {
		filters = append(filters, record.MeetingFilter{Parties: []record.PartyCode{g.in.For, other}})
	}
	for i, f := range filters {
		f.To = g.until
		list, err := store.Every(func(p record.Page) ([]store.Meeting, int, error) {
			f.Page = p
			return g.store.Meetings(g.ctx, f)
		})
		if err != nil {
			return err
		}
		if i == 0 {
			g.last(list)
		}
		for _, m := range list {
			if !seen[m.ID] {
				seen[m.ID] = true
				g.held = append(g.held, m)
			}
		}
	}
	slices.SortStableFunc(g.held, func(a, b store.Meeting) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID)) })
	return nil
}

// last finds the meeting before this one, the latest first, and counts the days on which the series met. Where several texts
// tell of one meeting, that of the party for whom the brief is comes first.
func (g *gatherer) last(list []store.Meeting) {
	days := map[record.Date]bool{}
	for _, m := range list {
		days[m.Date] = true
		if g.in.Last == nil || m.Date == g.in.Last.Held.Date && m.Issuer == g.in.For && g.in.Last.Held.Issuer != g.in.For {
			g.in.Last = &brief.Past{Held: heldOf(m)}
		}
	}
	g.in.Met = len(days)
}

func heldOf(m store.Meeting) brief.Held {
	return brief.Held{Meeting: m.Meeting, Document: m.Document, Title: m.DocumentTitle, Issuer: m.Issuer}
}

// facts lists every fact that a filter lets through.
func facts(ctx context.Context, from interface {
	Facts(ctx context.Context, f record.FactFilter) ([]record.Fact, int, error)
}, f record.FactFilter) ([]record.Fact, error) {
	return store.EveryFact(f, func(f record.FactFilter) ([]record.Fact, int, error) { return from.Facts(ctx, f) })
}
