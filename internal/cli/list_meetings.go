package cli

import (
	"context"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// listMeetingsCmd lists meetings.
type listMeetingsCmd struct {
	Series  string      `placeholder:"NAME" help:"Only those of this series, such as \"ASEAN-Japan Summit\"."`
	Parties []partyFlag `placeholder:"CODE,…" help:"Only those in which every one of these parties takes part."`
	From    firstDay    `placeholder:"DATE" help:"On this day, month or year or later."`
	To      lastDay     `placeholder:"DATE" help:"Up to this day, month or year."`
	Sort    string      `enum:"date,-date" default:"-date" help:"date or -date; write --sort=-date."`
	listFlags
}

// Help shows examples.
func (listMeetingsCmd) Help() string {
	return listHelp + `

Examples:

    entente list meetings --series "ASEAN-Japan Foreign Ministers' Meeting" --sort date
    entente list meetings --parties JP,TH --from 2024`
}

// Run lists the meetings.
func (c listMeetingsCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	f := record.MeetingFilter{
		Series: record.SeriesKey(c.Series), From: record.Date(c.From), To: record.Date(c.To), Sort: c.Sort,
	}
	for _, p := range c.Parties {
		f.Parties = append(f.Parties, record.PartyCode(p))
	}
	items, total, err := pages(c.listFlags, func(p record.Page) ([]store.Meeting, int, error) {
		f.Page = p
		return s.Meetings(ctx, f)
	})
	if err != nil {
		return err
	}
	head := []string{"id", "date", "clock", "parties", "place", "mode", "name"}
	return writeList(a, c.covering(record.StatesNamed("")), "meeting", items, total, head, func(m store.Meeting) []string {
		return []string{string(m.ID), string(m.Date), clocks(m.Meeting), join(m.Parties), place(m.Meeting), words(m.Mode), m.Name}
	})
}
