package web

import (
	"fmt"
	"strconv"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// compareRows is how many rows a page of a comparison has, so that it stays small.
const compareRows = 30

// topicLink leads to the rows of a topic, with the room that each account gives to it.
type topicLink struct {
	compare.Section
	Href string
}

// lay picks the rows of the page, and leads to those of each topic.
func (v *compareView) lay(c compare.Comparison) {
	q := v.query
	page := record.Page{Offset: q.number("offset", 0), Limit: compareRows}
	only := q.oneOf("only", "yes") != ""
	at, of := 0, 0
	for _, s := range c.Sections {
		of += len(s.Rows)
		if only {
			s.Rows = differing(s.Rows)
		}
		if len(s.Rows) > 0 {
			v.Topics = append(v.Topics, topicLink{s, v.at(at) + "#" + topicAnchor(s.Topic)})
		}
		from, to := max(page.Offset-at, 0), min(page.Offset+page.Limit-at, len(s.Rows))
		at += len(s.Rows)
		if from < to {
			s.Rows = s.Rows[from:to]
			v.Sections = append(v.Sections, s)
		}
	}
	shown := max(min(page.Limit, at-page.Offset), 0)
	v.tally = q.tally("row", page, shown, at, of)
	v.Only = q.with("only", map[bool]string{true: "", false: "yes"}[only])
	if p := v.free(); p != "" {
		v.More = q.with("choose", p)
	}
}

// at is the page that begins with the page of a row.
func (v *compareView) at(row int) string {
	return v.query.at(row/compareRows*compareRows, asHTML)
}

// differing are the rows that one account alone has, or in which they differ.
func differing(rows []compare.Row) []compare.Row {
	var kept []compare.Row
	for _, r := range rows {
		if len(r.Differences) > 0 || !r.Shared() {
			kept = append(kept, r)
		}
	}
	return kept
}

// topicAnchor is where the rows of a topic begin.
func topicAnchor(topic string) string { return "t-" + topic }

// Anchor is where the rows of a topic begin.
func (v compareView) Anchor(topic string) string { return topicAnchor(topic) }

// Columns is the number of accounts.
func (v compareView) Columns() int { return len(v.Chosen) }

// Letter names an account by its place.
func (v compareView) Letter(i int) string { return accountLetter(i) }

// Room is the room that an account gives to a topic, in words.
func (v compareView) Room(s compare.Share) string {
	if s.Points == 0 {
		return "silent"
	}
	return fmt.Sprintf("%s, %.0f %%", ordinalWord(s.Place), 100*s.Share)
}

// ordinalWord writes a place: "1st", "12th".
func ordinalWord(n int) string {
	if last := n % 10; last >= 1 && last <= 3 && (n%100 < 11 || n%100 > 13) {
		return strconv.Itoa(n) + []string{"st", "nd", "rd"}[last-1]
	}
	return strconv.Itoa(n) + "th"
}

// Span is where evidence stands in the text of an account.
func (v compareView) Span(account int, e record.Evidence) string {
	return spanOf(v.Chosen[account].ID, e)
}

// Lead is what a point does, and of whom: "condemn · Iceland".
func (v compareView) Lead(p compare.Point) string {
	return label(lead(p.Fact), v.names.who(p.Fact))
}

// told is what the accounts have in a field in which they differ.
type told struct {
	Name   string
	Values []toldValue
}

// toldValue is what one account has, with where it says so.
type toldValue struct {
	Letter, Words, Href string
}

// Tell puts a difference into words.
func (v compareView) Tell(d compare.Difference) told {
	t := told{Name: label(fieldName(d.Field), d.About)}
	for i, value := range d.Values {
		x := toldValue{Letter: accountLetter(i), Words: "–"}
		if value.Text != "" {
			x.Words = v.value(d.Field, value)
			if e := value.Evidence; e != nil {
				x.Href = spanOf(v.Chosen[i].ID, *e)
			}
		}
		t.Values = append(t.Values, x)
	}
	return t
}

// fieldName is a field in which accounts may differ, in words.
func fieldName(f compare.Field) string {
	names := map[compare.Field]string{compare.InLadder: "Rung", compare.InDue: "Due", compare.InPart: "Part taken", compare.InParticipant: "Named by one alone", compare.InCommitment: "Promised by one alone",
		compare.InStart: "Hour", compare.InDuration: "Length", compare.InOffice: "Post", compare.InMoney: "Sum"}
	if name, ok := names[f]; ok {
		return name
	}
	return sentenceCase(string(f))
}

// value is what an account has in a field, in words.
func (v compareView) value(f compare.Field, x compare.Value) string {
	switch f {
	case compare.InDate, compare.InDue:
		return day(record.Date(x.Text))
	case compare.InDuration:
		return x.Text + " minutes"
	case compare.InLadder:
		return "“" + x.Words + "”, step " + x.Text
	case compare.InMode:
		return modeWords(record.Mode(x.Text))
	case compare.InSpeakers:
		var codes []record.PartyCode
		for code := range strings.SplitSeq(x.Text, ", ") {
			codes = append(codes, record.PartyCode(code))
		}
		return v.names.parties(codes)
	}
	return x.Text
}
