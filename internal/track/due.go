package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Watch says what to look at, and up to which day.
type Watch struct {
	Scope
	Series string      // up to its next meeting; where it is empty, the first series of the scope's framework
	Until  record.Date // up to this day, whatever the series
}

// Attention is what a desk should look at: each list by its day, the earliest first.
type Attention struct {
	Until    record.Date `json:"until"`              // what falls due up to this day is due
	Series   string      `json:"series,omitempty"`   // that meets on that day
	Expected bool        `json:"expected,omitempty"` // the day is reckoned from earlier meetings
	Due      []Item      `json:"due"`
	Overdue  []Item      `json:"overdue"`
	Silent   []Item      `json:"silent"` // nobody has mentioned it for a year
}

// Item is an open commitment that needs attention.
type Item struct {
	Fact      record.Fact     `json:"fact"`
	State     YearState       `json:"state"`
	Due       record.Date     `json:"due,omitempty"` // the day on which it falls or fell due
	Mentioned Mention         `json:"mentioned"`     // for the last time
	Answerers []Answerer      `json:"answerers,omitempty"`
	Places    []record.NodeID `json:"places,omitempty"`
}

// Attention lists what falls due, what is overdue, and what is silent.
func (t *Track) Attention(w Watch) Attention {
	var a Attention
	a.Until, a.Series, a.Expected = t.until(w)
	ago := later(t.on, -365)
	for _, f := range t.candidates(w.Scope) {
		if f.Date > t.on || !t.inUse(f.ID) || !t.matches(f, w.Scope) {
			continue
		}
		l := t.lifeOf(f)
		m := l.at(t.on.Year())
		state := m.judge()
		if !state.State.Open() {
			continue
		}
		item := Item{Fact: *f, State: state, Due: m.due, Mentioned: t.Mentioned(f.ID), Places: t.places[f.ID]}
		if item.Mentioned.Day < ago {
			a.Silent = append(a.Silent, item)
		}
		if m.isDue() {
			a.Overdue = append(a.Overdue, item)
		}
		if day := l.next(); day != "" && day <= a.Until {
			item.Due = day
			a.Due = append(a.Due, item)
		}
	}
	a.order(t)
	return a
}

// next is the first day from today on which the promise or one of its targets falls due, "" for none.
func (l *life) next() record.Date {
	var first record.Date
	consider := func(day record.Date) {
		if day >= l.t.on && (first == "" || day < first) {
			first = day
		}
	}
	if l.fact.Due != nil {
		consider(l.fact.Due.End)
	}
	for _, a := range l.aims {
		if !settled(a.in) || !reached(a.in, a.Target, l.t.reckon(a.in, window(a.Target), l.t.on, nil)) {
			consider(a.Period.End)
		}
	}
	return first
}

func (a *Attention) order(t *Track) {
	for _, list := range [][]Item{a.Due, a.Overdue} {
		slices.SortFunc(list, func(a, b Item) int { return cmp.Or(cmp.Compare(a.Due, b.Due), compareFacts(&a.Fact, &b.Fact)) })
	}
	slices.SortFunc(a.Silent, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.Mentioned.Day, b.Mentioned.Day), compareFacts(&a.Fact, &b.Fact))
	})
	for _, list := range [][]Item{a.Due, a.Overdue, a.Silent} {
		for i := range list {
			list[i].Answerers = t.AnswersFor(list[i].Fact.ID)
		}
	}
}
