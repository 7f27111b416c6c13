package track

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// Timeline is a promise from its first wording to now.
type Timeline struct {
	Wordings []Wording `json:"wordings"` // the earliest first
	Steps    []Step    `json:"steps,omitempty"`
	Refused  []Refusal `json:"refused,omitempty"`
}

// Wording is one commitment of a timeline.
type Wording struct {
	Fact  record.Fact `json:"fact"`
	InUse bool        `json:"in_use"` // no later one has taken its place, and nobody closed it
	State YearState   `json:"state"`  // its latest
}

// Step is what changed from an earlier wording to a later one.
type Step struct {
	Link     record.Link `json:"link"`
	Reworded bool        `json:"reworded"`
	Changes  []Change    `json:"changes,omitempty"` // of numbers
}

// Change is a number that is another one in the later wording; "" where one of them has none.
type Change struct {
	Field  string `json:"field"` // quantity, money, due
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// Refusal is a link that is not followed.
type Refusal struct {
	Link record.Link `json:"link"`
	Why  string      `json:"why"`
}

// Timeline gives the promise that a commitment is one wording of; an empty one where the commitment is not held.
func (t *Track) Timeline(id record.FactID) Timeline {
	var line Timeline
	if t.commitments[id] == nil {
		return line
	}
	for _, id := range t.timeline(id) {
		state, _ := t.Latest(id)
		line.Wordings = append(line.Wordings, Wording{*t.commitments[id], t.inUse(id), state})
		for _, link := range t.before[id] {
			line.Steps = append(line.Steps, t.step(link))
		}
		for _, r := range t.refused[id] {
			if !slices.Contains(line.Refused, r) {
				line.Refused = append(line.Refused, r)
			}
		}
	}
	slices.SortFunc(line.Wordings, func(a, b Wording) int { return compareFacts(&a.Fact, &b.Fact) })
	slices.SortFunc(line.Steps, func(a, b Step) int {
		return cmp.Or(compareFacts(t.commitments[a.Link.From.Fact], t.commitments[b.Link.From.Fact]),
			compareFacts(t.commitments[a.Link.To.Fact], t.commitments[b.Link.To.Fact]))
	})
	return line
}

// inUse says whether a wording is the one that stands.
func (t *Track) inUse(id record.FactID) bool { return t.endingOf(t.commitments[id]).Day == "" }

func (t *Track) step(link *record.Link) Step {
	a, b := t.commitments[link.To.Fact], t.commitments[link.From.Fact]
	return Step{Link: *link, Reworded: !slices.Equal(record.Fold(a.Evidence.Exact), record.Fold(b.Evidence.Exact)), Changes: changes(a, b)}
}

// changes compares the numbers of two wordings.
func changes(a, b *record.Fact) []Change {
	var list []Change
	for _, c := range []Change{
		{"quantity", quantity(a.Quantity), quantity(b.Quantity)},
		{"money", money(a.Money), money(b.Money)},
		{"due", due(a.Due), due(b.Due)},
	} {
		if c.Before != c.After {
			list = append(list, c)
		}
	}
	return list
}

func quantity(q *record.Quantity) string {
	if q == nil {
		return ""
	}
	return strings.TrimSpace(number(q.Value) + " " + q.Unit)
}

func money(m *record.Money) string {
	if m == nil {
		return ""
	}
	return number(m.Amount) + " " + m.Currency
}

func due(p *record.Period) string {
	if p == nil {
		return ""
	}
	return string(p.Start) + "/" + string(p.End) // ISO 8601
}

// number is written in full, without grouping.
func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// compareFacts puts the earlier fact first; on one day, as they stand in their documents.
func compareFacts(a, b *record.Fact) int {
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Document, b.Document), cmp.Compare(a.Evidence.Start, b.Evidence.Start),
		cmp.Compare(a.ID, b.ID))
}
