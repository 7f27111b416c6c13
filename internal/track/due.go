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
	Fact      *record.Fact    `json:"fact"`
	State     YearState       `json:"state"`
	Due       record.Date     `json:"due,omitempty"` // the day on which it falls or fell due
	Mentioned Mention         `json:"mentioned"`     // for the last time
	Answerers []Answerer      `json:"answerers,omitempty"`
	Places    []record.NodeID `json:"places,omitempty"`
}

// Attention lists what falls due, what is overdue, and what is silent.
func (t *Track) Attention(w Watch) Attention {
	a := Attention{Due: []Item{}, Overdue: []Item{}, Silent: []Item{}}
	a.Until, a.Series, a.Expected = t.Until(w)
	for _, f := range t.candidates(w.Scope) {
		if f.Date <= t.on && t.inUse(f.ID) && t.matches(f, w.Scope) {
			a.look(t.lifeOf(f), later(t.on, -year))
		}
	}
	a.order()
	for _, list := range [][]Item{a.Due, a.Overdue, a.Silent} {
		for i := range list {
			list[i].Answerers = t.AnswersFor(list[i].Fact.ID)
		}
	}
	return a
}

// look puts a life into the lists to which it belongs; it is silent where it was not mentioned since a day.
func (a *Attention) look(l *life, since record.Date) {
	m := l.at(l.t.on.Year())
	item := Item{Fact: l.fact, State: m.judge(), Due: m.due, Mentioned: l.t.Mentioned(l.fact.ID), Places: l.t.places[l.fact.ID]}
	if !item.State.State.Open() {
		return
	}
	if item.Mentioned.Day < since {
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

func (a *Attention) order() {
	for _, list := range [][]Item{a.Due, a.Overdue} {
		slices.SortFunc(list, func(a, b Item) int { return cmp.Or(cmp.Compare(a.Due, b.Due), compareFacts(a.Fact, b.Fact)) })
	}
	slices.SortFunc(a.Silent, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.Mentioned.Day, b.Mentioned.Day), compareFacts(a.Fact, b.Fact))
	})
}
