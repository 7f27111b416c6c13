package web

import (
	"cmp"
	"context"
	"net/url"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// meetingStore is what the pages of meetings ask of the store.
type meetingStore interface {
	Meeting(ctx context.Context, id record.FactID) (store.Meeting, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]store.Meeting, int, error)
	Series(ctx context.Context, filter store.RegisterFilter) ([]store.Series, int, error)
	Parties(ctx context.Context, filter store.RegisterFilter) ([]store.Party, int, error)
}

// meetingsView is a filtered list of meetings, and where nothing is chosen the
// series to which most of them belong.
type meetingsView struct {
	tally
	Meetings []store.Meeting `json:"meetings"`
	Series   []store.Series  `json:"series,omitempty"`
	Sentence sentence        `json:"-"`
	Wording  string          `json:"-"` // where the wording of this one series is followed
	Sorts    []option        `json:"-"`
	Brief    string          `json:"-"` // for the next meeting of the series that is chosen
}

// Title heads the page.
func (meetingsView) Title() string { return "Meetings" }

// seriesRows is how many series the list of meetings begins with.
const seriesRows = 12

var meetingSorts = []string{"-date", "date"}

func (s *site) meetings(q *query) (view, error) {
	f := record.MeetingFilter{Series: q.text("series"), Person: q.text("person"), From: q.date("from", false), To: q.date("to", true),
		Sort: q.oneOf("sort", meetingSorts...), Page: q.rows()}
	for _, name := range []string{"party", "with"} {
		if p := q.text(name); p != "" {
			f.Parties = append(f.Parties, record.PartyCode(p))
		}
	}
	if q.err != nil {
		return nil, q.err
	}
	page := f.Page
	list, total, err := gather(page, func(p record.Page) ([]store.Meeting, int, error) {
		f.Page = p
		return s.store.Meetings(q.Context(), f)
	})
	if err != nil {
		return nil, err
	}
	_, of, err := s.store.Meetings(q.Context(), record.MeetingFilter{Page: record.Page{Limit: 1}})
	if err != nil {
		return nil, err
	}
	v := meetingsView{Meetings: list, tally: q.tally("meeting", page, len(list), total, of)}
	if total == of && page.Offset == 0 {
		v.Series, _, err = s.store.Series(q.Context(), store.RegisterFilter{Page: record.Page{Limit: seriesRows}})
		if err != nil {
			return nil, err
		}
	}
	if f.Series != "" {
		v.Brief = address("/brief", url.Values{"series": {f.Series}, "choose": {"for"}})
	}
	v.Sorts = q.sorts(cmp.Or(f.Sort, "-date"), meetingSorts)
	if f.Series != "" && total > 1 {
		v.Wording = address("/wording", url.Values{"series": {f.Series}})
	}
	v.Sentence, err = q.write("Meetings", s.meetingSlots(q))
	return v, err
}

func (s *site) meetingSlots(q *query) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	met := func(p store.Party) int { return p.Meetings }
	slots := []slot{
		{name: "series", lead: "of", none: "any series", heading: "Of which series?", label: unkey, options: s.seriesOptions(q)},
		{name: "party", lead: "of", none: "anyone", heading: "Of whom?", label: party, options: s.partyOptions(q, "party", met)},
		{name: "with", lead: "with", none: "anyone else", heading: "With whom?", label: party, options: s.partyOptions(q, "with", met)},
		q.spanSlot("from", "to", "held", "at any time", "Held between which days?"),
	}
	return append(slots, q.personSlot("attended by")...)
}

func (s *site) seriesOptions(q *query) func() ([]option, error) {
	return func() ([]option, error) {
		all, _, err := s.store.Series(q.Context(), store.RegisterFilter{Page: record.Page{Limit: maxOptions}})
		var out []option
		for _, x := range all {
			out = append(out, option{Label: x.Name, Count: x.Meetings, Href: q.with("series", x.Key), Current: q.text("series") == x.Key})
		}
		return out, err
	}
}

func (v meetingsView) table() table {
	t := table{head: []string{"id", "name", "series", "mode", "date", "start", "utc_offset", "other_time", "other_zone", "clocks_agree", "minutes", "city", "country",
		"parties", "document", "document_title", "issuer"}}
	for _, m := range v.Meetings {
		clock := record.Clock{}
		agree := ""
		if m.OtherClock != nil {
			clock, agree = *m.OtherClock, strconv.FormatBool(m.OtherClock.Agrees)
		}
		length := ""
		if m.DurationMinutes > 0 {
			length = strconv.Itoa(m.DurationMinutes)
		}
		t.rows = append(t.rows, []string{string(m.ID), m.Name, m.Series, string(m.Mode), string(m.Date), m.Start, m.UTCOffset, clock.Time, clock.Zone, agree, length,
			m.City, string(m.Country), codes(m.Parties), string(m.Document), m.DocumentTitle, string(m.Issuer)})
	}
	return t
}
