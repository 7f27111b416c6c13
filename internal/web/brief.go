package web

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"entente.example/data"
	"entente.example/internal/access"
	"entente.example/internal/brief"
	papers "entente.example/internal/brief/gather"
	layouts "entente.example/internal/brief/press"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// briefStore is what a brief asks of the store beyond what other pages ask.
type briefStore interface {
	OneSeries(ctx context.Context, key string) (store.Series, error)
	Tenures(ctx context.Context, filter store.TenureFilter) ([]record.Tenure, error)
	Visibility(ctx context.Context, id record.DocumentID) (access.Visibility, error)
}

// briefView is a paper for the next meeting; while it is not said for whom and for which meeting, the choice of both.
type briefView struct {
	coverage
	Paper    *brief.Paper `json:"paper,omitempty"`
	Sentence sentence     `json:"-"`
	Files    []briefFile  `json:"-"` // the paper in other formats
}

// briefFile is where a paper can be had in another format.
type briefFile struct{ Label, Href string }

// Title heads the page.
func (v briefView) Title() string {
	if v.Paper == nil {
		return "Brief for a meeting"
	}
	return v.Paper.Title
}

// Link is the address that a note opens; a document's number is cut to what names it.
func (v briefView) Link(number int) string {
	const digits = 8
	path := v.Paper.Notes[number-1].Path
	rest, ok := strings.CutPrefix(path, "/documents/")
	if id, place, found := strings.Cut(rest, "?"); ok && len(id) > digits {
		path = "/documents/" + id[:digits]
		if found {
			path += "?" + place
		}
	}
	return path
}

func (s *site) brief(q *query) (view, error) {
	v := briefView{}
	order, err := s.briefOrder(q)
	if err != nil {
		return nil, err
	}
	v.coverage = covering(order.State)
	if v.Sentence, err = q.write("A brief", s.briefSlots(q, order)); err != nil {
		return nil, err
	}
	v.Sentence.Reset = ""
	if order.For == "" || order.Meeting == "" && order.Series == "" {
		return v, nil
	}
	paper, err := s.paper(q, order)
	if err != nil {
		return nil, err
	}
	v.Paper, v.Files = &paper, s.briefFiles(q)
	return v, nil
}

// houses are the languages that a brief can be written in.
var houses = []string{"en", "ja"}

// briefOrder is what the address asks for.
func (s *site) briefOrder(q *query) (papers.Order, error) {
	kit, err := s.kit()
	if err != nil {
		return papers.Order{}, err
	}
	o := papers.Order{Meeting: record.FactID(q.text("meeting")), Series: q.text("series"), For: record.PartyCode(q.text("for")), State: q.state(), On: q.date("on", true),
		Spell: q.oneOf("house", houses...) == "ja", Day: cmp.Or(s.day, record.Date(s.now().UTC().Format(time.DateOnly))), Engine: s.version, Codes: s.codes, Kit: kit}
	for _, code := range strings.FieldsFunc(q.text("with"), func(r rune) bool { return r == ',' || r == ' ' }) {
		o.With = append(o.With, record.PartyCode(code))
	}
	if o.Meeting != "" {
		o.Series = ""
	}
	return o, q.err
}

// paper writes the brief that an order asks for.
func (s *site) paper(q *query, order papers.Order) (brief.Paper, error) {
	house, err := brief.LoadHouse(data.FS, s.names.Names, cmp.Or(q.text("house"), houses[0]))
	if err != nil {
		return brief.Paper{}, err
	}
	in, err := papers.Input(q.Context(), s.store, order)
	if err != nil {
		return brief.Paper{}, err
	}
	in.Command = s.door.Site(q.Request) + q.briefAt("/brief", "on", string(in.On), dayParameter, string(order.Day))
	return brief.Make(in, house), nil
}

// briefAt is another path with the parameters of a brief.
func (q *query) briefAt(path string, pairs ...string) string {
	_, parameters, _ := strings.Cut(q.with(pairs...), "?")
	return path + "?" + parameters
}

// briefFiles are the formats that a paper can be had in.
func (s *site) briefFiles(q *query) []briefFile {
	var list []briefFile
	for _, f := range []struct {
		format layouts.Format
		label  string
	}{{layouts.DOCX, "Word"}, {layouts.PDF, "PDF"}, {layouts.Markdown, "Markdown"}, {layouts.HTML, "HTML"}} {
		if f.format != layouts.PDF || s.printer != nil {
			list = append(list, briefFile{f.label, q.briefAt("/brief/brief." + string(f.format))})
		}
	}
	return list
}

func (s *site) briefSlots(q *query, o papers.Order) []slot {
	party := func(code string) string { return s.names.the(record.PartyCode(code)) }
	met := func(p store.Party) int { return p.Meetings }
	slots := []slot{{name: "for", lead: "for", none: "whom?", heading: "For whom?", label: party, options: s.partyOptions(q, "for", met)}}
	if o.Meeting != "" {
		slots = append(slots, slot{name: "meeting", lead: "for", none: "", heading: "Which meeting?", label: func(string) string { return "one meeting" }})
	} else {
		slots = append(slots, slot{name: "series", lead: "for the next meeting of", none: "which series?", heading: "Of which series?", label: s.seriesName(q), options: s.seriesOptions(q)},
			slot{name: "on", lead: "as on", none: "today", heading: "As on which day?", label: func(v string) string { return day(record.Date(v)) },
				form: &form{Fields: []field{{"on", q.text("on"), "Day", "text"}}}})
	}
	return append(slots, slot{name: "with", lead: "with", none: "all who take part", heading: "With whom?", label: party, options: s.partyOptions(q, "with", met)},
		slot{name: "state", lead: "from", none: "all facts", heading: "From which facts?", label: func(v string) string { return v + " facts" },
			options: q.fixed("state", map[string]string{record.Reviewed: "Reviewed facts"})},
		slot{name: "house", lead: "in", none: "English", heading: "In which language?", label: func(string) string { return "Japanese" },
			options: q.fixed("house", map[string]string{"ja": "Japanese"})})
}

// seriesName is the name of a series by its key.
func (s *site) seriesName(q *query) func(string) string {
	return func(key string) string {
		if series, err := s.store.OneSeries(q.Context(), key); err == nil {
			return series.Name
		}
		return unkey(key)
	}
}

// fixed are choices that do not depend on the record.
func (q *query) fixed(name string, labels map[string]string) func() ([]option, error) {
	return func() ([]option, error) {
		var out []option
		for value, label := range labels {
			out = append(out, option{Label: label, Href: q.with(name, value), Current: q.text(name) == value})
		}
		slices.SortFunc(out, func(a, b option) int { return cmp.Compare(a.Label, b.Label) })
		return out, nil
	}
}
