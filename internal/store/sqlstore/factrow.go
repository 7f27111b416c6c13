package sqlstore

import (
	"cmp"
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/search"
)

// factRow is a fact as stored: its columns, its values for choosing and
// counting, and its words for the full-text index.
type factRow struct {
	id           record.FactID
	kind         record.FactKind
	ordinal      int
	position     int
	date         record.Date
	due          record.Date
	party        record.PartyCode
	name         string
	acronym      string
	series       string
	mentions     int
	trackability int
	state        record.State
	confidence   record.Confidence
	body         string // JSON
	words        string // tokens
	values       []value
	posts        []postRow
}

// value is a row of fact_value.
type value struct {
	field int
	text  string
}

// postRow is a row of post.
type postRow struct {
	place                    int
	person, office, evidence string
}

// factRows turns a reading into rows, kind by kind, each when it is asked for.
func factRows(r *record.Reading) iter.Seq2[*factRow, error] {
	return func(yield func(*factRow, error) bool) {
		for f := range r.EachFact() {
			row, err := newFactRow(r, f)
			if !yield(&row, err) || err != nil {
				return
			}
		}
	}
}

func newFactRow(r *record.Reading, f record.Fact) (factRow, error) {
	row := factRow{id: f.ID, kind: f.Kind, ordinal: f.Ordinal, position: f.Evidence.Start, date: f.Date,
		name: f.Name, acronym: f.Acronym, trackability: f.Trackability, state: f.State, confidence: f.Confidence, words: factWords(f)}
	if f.Due != nil {
		row.due = cmp.Or(f.Due.End, f.Due.Start)
	}
	row.values = factValues(f)
	for _, v := range row.values {
		if v.field == valueParty {
			row.party = record.PartyCode(v.text)
			break
		}
	}
	if err := row.setBody(r); err != nil {
		return row, err
	}
	row.plain()
	return row, nil
}

// plain makes the columns storable; the values are already.
func (row *factRow) plain() {
	row.id, row.date, row.due = plain(row.id), plain(row.date), plain(row.due)
	row.confidence = plain(row.confidence)
	row.name, row.acronym, row.series = plain(row.name), plain(row.acronym), plain(row.series)
	for i, p := range row.posts {
		row.posts[i].person, row.posts[i].office = plain(p.person), plain(p.office)
	}
}

// setBody sets what is stored of a fact: its own shape without grounds, which are
// read from the whole reading when one fact is asked for.
func (row *factRow) setBody(r *record.Reading) error {
	var body any
	switch row.kind {
	case record.KindMeeting:
		m, err := row.meeting(r.Meetings[row.ordinal])
		if err != nil {
			return err
		}
		body = m
	case record.KindStatement:
		s := r.Statements[row.ordinal]
		s.Grounds = nil
		body = s
	case record.KindCommitment:
		c := r.Commitments[row.ordinal]
		c.Grounds = nil
		body = c
	case record.KindDelivery:
		d := r.Deliveries[row.ordinal]
		d.Grounds = nil
		body = d
	case record.KindProgramme:
		p := r.Programmes[row.ordinal]
		row.mentions = max(len(p.Mentions), 1)
		p.Mentions = nil
		body = p
	}
	data, err := json.Marshal(body)
	row.body = string(data)
	return err
}

// meeting adds what only meetings have to a row, and gives the body.
func (row *factRow) meeting(m record.Meeting) (record.Meeting, error) {
	row.series = record.SeriesKey(m.Name)
	own := record.FactOfMeeting(m, 0).Evidence
	for i, p := range m.Participants {
		if p.Person == "" {
			continue
		}
		row.add(valuePerson, personValue(p.Person, p.Of))
		if p.Office != "" {
			evidence, err := json.Marshal(cmp.Or(p.Evidence, &own))
			if err != nil {
				return m, err
			}
			row.posts = append(row.posts, postRow{i, personValue(p.Person, p.Of), p.Office, string(evidence)})
		}
	}
	m.Grounds = nil
	return m, nil
}

// add adds a value once; an empty one is none.
func (row *factRow) add(field int, text string) { row.values = appendValue(row.values, field, text) }

func appendValue(values []value, field int, text string) []value {
	if v := (value{field, plain(text)}); text != "" && !slices.Contains(values, v) {
		return append(values, v)
	}
	return values
}

// factValues lists the values by which a fact is chosen, each once.
func factValues(f record.Fact) []value {
	var list []value
	for _, s := range f.Speakers {
		list = appendValue(list, valueParty, string(s.Of))
		if s.Person != "" {
			list = appendValue(list, valuePerson, personValue(s.Person, s.Of))
		}
	}
	for _, a := range f.Actors {
		list = appendValue(list, valueParty, string(a))
	}
	for _, b := range f.Beneficiaries {
		list = appendValue(list, valueBeneficiary, string(b))
	}
	for _, t := range f.Topics {
		list = appendValue(list, valueTopic, t)
	}
	for _, p := range f.Programmes {
		list = appendValue(list, valueProgramme, p)
	}
	switch f.Kind {
	case record.KindStatement:
		list = appendValue(list, valueAct, string(f.Act))
	case record.KindCommitment:
		list = appendValue(list, valueStrength, string(f.Strength))
		list = appendValue(list, valueSpecific, fmt.Sprint(f.Specific))
	case record.KindProgramme:
		list = appendValue(list, valueProgramme, f.Name)
	}
	return list
}

// factWords are the tokens under which a fact is found by its words.
func factWords(f record.Fact) string {
	words := search.AppendIndex(nil, f.Evidence.Exact)
	if f.Kind == record.KindMeeting || f.Kind == record.KindProgramme {
		words = search.AppendIndex(words, f.Name)
		words = search.AppendIndex(words, f.Acronym)
	}
	return string(words)
}

// partiesOf lists who is named among participants, speakers and actors, each once.
func partiesOf(r *record.Reading) []record.PartyCode {
	var list []record.PartyCode
	for f := range r.EachFact() {
		for _, v := range factValues(f) {
			if code := record.PartyCode(v.text); v.field == valueParty && !slices.Contains(list, code) {
				list = append(list, code)
			}
		}
	}
	return list
}
