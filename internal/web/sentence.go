package web

import (
	"cmp"
	"slices"
	"strconv"

	"entente.example/internal/record"
)

// sentence is a filter in words: "Commitments of Japan to ASEAN on education".
// Each phrase is a link that opens its choices below the sentence.
type sentence struct {
	Subject string // "Commitments"
	Phrases []phrase
	Open    *choices
	Reset   string // the list without filters; empty where there are none
}

// phrase is one restriction, or the words for its absence: "of anyone".
type phrase struct {
	Lead  string // "of"
	Label string // "Japan", or "anyone" where nothing is chosen
	Set   bool
	Open  bool
	Href  string // opens the choices, or closes them
}

// choices are what a phrase may say, each with the number of rows that it would leave.
type choices struct {
	Name    string // the parameter
	Heading string
	Clear   string // the list without this restriction; empty where it is not set
	Options []option
	Form    *form // to type a value in
}

// option is one choice.
type option struct {
	Label   string
	Count   int // 0 where it is not known
	Href    string
	Current bool
}

// form is typed in where there are too many choices to list, or a span of days.
type form struct {
	Action string
	Hidden []field // the other filters
	Fields []field
}

// field is an input of a form.
type field struct {
	Name, Value, Label, Type string
}

// slot says how one phrase of a sentence is made.
type slot struct {
	name    string // parameter
	lead    string
	none    string // words where nothing is chosen
	heading string // over the choices
	label   func(value string) string
	// value is what is chosen, where it is not simply the parameter's value.
	value   string
	options func() ([]option, error)
	form    *form
}

// write makes the sentence, with the choices of the phrase that ?choose= names.
func (q *query) write(subject string, slots []slot) (sentence, error) {
	s := sentence{Subject: subject}
	choose := q.text("choose")
	for _, slot := range slots {
		value := slot.value
		if value == "" {
			value = q.text(slot.name)
		}
		p := phrase{Lead: slot.lead, Label: slot.none, Set: value != "", Open: choose == slot.name}
		if p.Set {
			p.Label = slot.label(value)
			s.Reset = q.path()
		}
		p.Href = q.with("choose", slot.name) + "#choices"
		if p.Open {
			p.Href = q.with()
			c, err := q.choices(slot, p.Set)
			if err != nil {
				return s, err
			}
			s.Open = &c
		}
		s.Phrases = append(s.Phrases, p)
	}
	return s, nil
}

func (q *query) choices(slot slot, set bool) (choices, error) {
	c := choices{Name: slot.name, Heading: slot.heading, Form: slot.form}
	if set {
		c.Clear = q.with(slot.name, "")
	}
	if slot.form != nil {
		slot.form.Action = q.path()
		if set {
			c.Clear = q.without(slot.form.Fields)
		}
		slot.form.Hidden = q.hidden(slot.form.Fields)
	}
	if slot.options == nil {
		return c, nil
	}
	var err error
	c.Options, err = slot.options()
	return c, err
}

// without is the address of the list without some fields.
func (q *query) without(fields []field) string {
	var pairs []string
	for _, f := range fields {
		pairs = append(pairs, f.Name, "")
	}
	return q.with(pairs...)
}

// hidden are the filters that a form must carry along.
func (q *query) hidden(shown []field) []field {
	skip := map[string]bool{"choose": true, "offset": true, "limit": true, dayParameter: true}
	for _, f := range shown {
		skip[f.Name] = true
	}
	var out []field
	for name := range q.values {
		if v := q.text(name); v != "" && !skip[name] {
			out = append(out, field{Name: name, Value: v})
		}
	}
	return sortedFields(out)
}

// tally says how many rows a list shows of how many, and leads through its pages.
type tally struct {
	coverage
	Noun     string `json:"-"`
	Reviewed string `json:"-"`     // the list of reviewed facts alone; empty where that is it, or cannot be asked for
	Total    int    `json:"total"` // rows that the filter lets through
	Of       int    `json:"of"`    // rows of the whole list
	Offset   int    `json:"offset"`
	Limit    int    `json:"limit"`
	Previous string `json:"previous,omitempty"` // address of the page before
	Next     string `json:"next,omitempty"`     // address of the page after
	JSON     string `json:"-"`
	CSV      string `json:"-"`
	shown    int
}

func (q *query) tally(noun string, page record.Page, shown, total, of int) tally {
	t := tally{coverage: covering(""), Noun: noun, Total: total, Of: of, Offset: page.Offset, Limit: page.Limit, shown: shown}
	if page.Offset > 0 {
		t.Previous = q.at(page.Offset-page.Limit, q.format)
	}
	if page.Offset+shown < total {
		t.Next = q.at(page.Offset+page.Limit, q.format)
	}
	t.JSON, t.CSV = q.at(0, asJSON), q.at(0, asCSV)
	return t
}

// covers says which states of facts a list covers, by the name in its filter.
func (t *tally) covers(state string) { t.coverage = covering(state) }

// at is the same list from another row on, in another format.
func (q *query) at(offset int, f format) string {
	place := ""
	if offset > 0 {
		place = strconv.Itoa(offset)
	}
	whole := q.with("offset", place, "limit", q.text("limit"))
	return q.path() + string(f) + whole[len(q.path()):]
}

// First is the number of the first row shown, from 1; 0 where there is none.
func (t tally) First() int { return min(t.Offset+1, t.Offset+t.shown) }

// Last is the number of the last row shown.
func (t tally) Last() int { return t.Offset + t.shown }

// Filtered says whether the filter leaves anything out.
func (t tally) Filtered() bool { return t.Total != t.Of }

// byCount puts the choices with the most rows first.
func byCount(options []option) []option {
	slices.SortStableFunc(options, func(a, b option) int { return cmp.Compare(b.Count, a.Count) })
	return options
}
