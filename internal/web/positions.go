package web

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"entente.example/internal/compare"
	stances "entente.example/internal/compare/gather"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// positionStore is what the page of positions asks of the store.
type positionStore interface {
	stances.PositionStore
	Facets(ctx context.Context, filter record.FactFilter, field store.FactField) ([]store.Facet, error)
}

// positionsView is what parties said on an issue year by year, and, of one party, statement by statement.
type positionsView struct {
	tally // of the statements of one party
	stances.Positions
	Issues []store.Facet `json:"issues,omitempty"` // to choose from, where none is chosen

	Sentence  sentence         `json:"-"`
	Party     record.PartyCode `json:"-"` // whose history is shown
	Rows      []partyRow       `json:"-"`
	Hidden    int              `json:"-"` // parties left out of the page
	AllRows   string           `json:"-"` // the page with all parties
	Moved     []approachRow    `json:"-"`
	Unmoved   int              `json:"-"` // approaches left out of the page
	Stances   []compare.Stance `json:"-"` // of this page
	issueName string
}

// Title heads the page.
func (v positionsView) Title() string {
	if v.issueName == "" {
		return "Positions"
	}
	return "Positions: " + v.issueName
}

// partyRow is a party's row with the links of its cells.
type partyRow struct {
	compare.PartyPosition
	Href  string
	Years []yearCell
}

// yearCell is a year's position with the statements that it rests on.
type yearCell struct {
	compare.YearPosition
	Href string
}

// Limits of the page: parties that have a row, and moves that are listed.
const (
	positionRows = 15
	movedRows    = 12
)

func (s *site) positions(q *query) (view, error) {
	f := record.FactFilter{Kind: record.KindStatement, Topic: q.text("topic"), Party: record.PartyCode(q.text("party")), State: q.state(), From: q.date("from", false), To: q.date("to", true)}
	page := q.rows()
	if q.err != nil {
		return nil, q.err
	}
	v := positionsView{Party: f.Party, issueName: f.Topic}
	v.covers(f.State)
	var err error
	if v.Sentence, err = q.write("Positions", s.positionSlots(q, f)); err != nil {
		return nil, err
	}
	if f.Topic == "" {
		v.Issues, err = s.store.Facets(q.Context(), f, store.FieldTopic)
		return v, err
	}
	v.issueName = s.names.topic(f.Topic)
	return v, s.fillPositions(q, &v, f, page)
}

func (s *site) fillPositions(q *query, v *positionsView, f record.FactFilter, page record.Page) error {
	kit, err := s.kit()
	if err != nil {
		return err
	}
	v.Positions, err = stances.PositionsOn(q.Context(), kit, s.store, stances.Question{Issue: f.Topic, Party: f.Party, From: f.From, To: f.To, State: f.State})
	if err != nil {
		return err
	}
	if f.Party != "" {
		v.Parties = slices.DeleteFunc(v.Parties, func(p compare.PartyPosition) bool { return p.Party != f.Party })
		from, to := min(page.Offset, len(v.History)), min(page.Offset+page.Limit, len(v.History))
		v.tally, v.Stances = q.tally("statement", page, to-from, len(v.History), len(v.History)), v.History[from:to]
		v.covers(f.State)
		if err := stances.Attribute(q.Context(), kit, s.store, v.Stances); err != nil {
			return err
		}
		v.History = v.Stances
	} else {
		v.JSON, v.CSV = q.at(0, asJSON), q.at(0, asCSV)
	}
	v.lay(q, s.names)
	return nil
}

// positionSlots are the phrases of the sentence.
func (s *site) positionSlots(q *query, f record.FactFilter) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	return []slot{
		{name: "party", lead: "of", none: "everyone", heading: "Of whom?", label: party, options: s.facets(q, f, store.FieldParty, "party")},
		{name: "topic", lead: "on", none: "an issue", heading: "On which issue?", label: s.names.topic, options: s.facets(q, f, store.FieldTopic, "topic")},
		q.spanSlot("from", "to", "taken", "at any time", "Taken between which days?"),
		s.stateSlot(q, f, "in statements that", "are suggested or reviewed"),
	}
}

// lay gives the rows of the page their links.
func (v *positionsView) lay(q *query, n names) {
	rows := v.Parties
	if q.oneOf("parties", "all") == "" && len(rows) > positionRows {
		rows, v.Hidden, v.AllRows = rows[:positionRows], len(rows)-positionRows, q.with("parties", "all")
	}
	for _, p := range rows {
		r := partyRow{PartyPosition: p, Href: q.with("party", string(p.Party), "parties", "")}
		for _, c := range p.Cells {
			r.Years = append(r.Years, yearCell{c, yearOf(q, p.Party, c.Year)})
		}
		v.Rows = append(v.Rows, r)
	}
	for _, a := range v.Approaches {
		if len(v.Moved) == movedRows || a.Direction == compare.Unmoved && !rungMoved(a) {
			v.Unmoved++
			continue
		}
		v.Moved = append(v.Moved, newApproachRow(q, n, a))
	}
}

// yearOf is the page of what a party said in a year.
func yearOf(q *query, p record.PartyCode, year int) string {
	y := strconv.Itoa(year)
	return q.with("party", string(p), "from", y, "to", y, "parties", "")
}

// rungMoved says whether somebody moved on a ladder.
func rungMoved(a compare.Approach) bool {
	return slices.ContainsFunc(a.Rungs, func(r compare.RungApproach) bool { return r.Direction != compare.Unmoved })
}

// All says whether no part of the record is asked for, so that an empty page is that of an empty record.
func (v positionsView) All() bool { return cmp.Or(v.Sentence.Reset, v.issueName) == "" }
