package brief

import (
	"cmp"
	"math"
	"slices"

	"entente.example/internal/record"
)

// lastLines is how many lines tell of the meeting before.
const lastLines = 10

// last tells of the meeting before in ten lines: that it was held, and what weighed most, in the order of its text.
func (m *maker) last() Part {
	p := m.part("last")
	if m.in.Last == nil {
		return p
	}
	past := *m.in.Last
	note := m.meeting(past.Held)
	w := m.writer(past)
	g := Group{Items: []Item{item("", sentence(m.heldText(w), note), sentence(w.house.clocksText(w), note))}}
	for _, f := range weightiest(past.Facts, lastLines-1) {
		g.Items = append(g.Items, item("", sentence(m.told(w, f), m.fact(f))))
	}
	p.Groups = append(p.Groups, g)
	return p
}

// writer writes sentences about one meeting.
func (m *maker) writer(past Past) *writer {
	return &writer{house: m.house, account: Account{Meeting: past.Held.Meeting, Issuer: past.Held.Issuer, Date: past.Held.Date}}
}

func (m *maker) heldText(w *writer) string {
	if !m.house.english() {
		return m.house.say("last.held", m.house.Date(w.account.Meeting.Date), m.name(), m.where(w.account.Meeting))
	}
	return w.held(w.account.Meeting) + "."
}

// clocksText says when the meeting began and how long it lasted.
func (h House) clocksText(w *writer) string {
	if text := w.clocks(w.account.Meeting); text != "" && h.english() {
		return text + "."
	}
	return ""
}

// english says whether sentences of the record's own words can stand in the house's.
func (h House) english() bool { return h.Language == "" || h.Language == "en" }

// told is a sentence that says who said or promised what.
func (m *maker) told(w *writer, f record.Fact) string {
	switch {
	case !m.house.english():
		return m.house.say("said", m.whose(f), m.quoted(f))
	case f.Kind == record.KindStatement:
		return cut(w.statement(f), told)
	}
	words := oneLine(f.Evidence.Exact)
	switch {
	case clause(words):
	case modal(words):
		words = w.actors(f.Actors) + " " + words
	default:
		return m.house.say("said", m.whose(f), m.quoted(f))
	}
	return closed(capital(cut(words, told)))
}

// told is how many characters of a sentence about the last meeting are told.
const told = 400

// whose names who said or promised something, the person where one is named.
func (m *maker) whose(f record.Fact) string {
	var names []string
	for _, s := range f.Speakers {
		name := m.party(s.Of)
		if s.Person != "" {
			name = m.house.say("person.of", m.person(s.Person), m.party(s.Of))
		}
		names = append(names, cmp.Or(name, s.Group))
	}
	if len(names) == 0 {
		for _, code := range f.Actors {
			names = append(names, m.party(code))
		}
	}
	return m.house.list(names)
}

// weights say how much an act matters to who prepares the next meeting.
var weights = map[record.Act]int{
	record.Agree: 9, record.Request: 9, record.Propose: 9, record.Commit: 8, record.Condemn: 8, record.Oppose: 8, record.Concern: 7,
	record.Reaffirm: 5, record.Support: 5, record.Emphasise: 5, record.Hope: 5, record.Welcome: 3, record.Discuss: 3, record.Condole: 2, record.Inform: 1,
}

// weightiest are the statements, and the promises that no statement says, that matter most, at most so many, in the
// order of the text. What is said on an issue, or by somebody, that is chosen already weighs less.
func weightiest(facts []record.Fact, most int) []record.Fact {
	left := slices.DeleteFunc(slices.Clone(facts), func(f record.Fact) bool { return weightOf(f, facts) == 0 })
	var chosen []record.Fact
	seen := map[string]int{}
	for len(left) > 0 && len(chosen) < most {
		best, top := 0, math.MinInt
		for i, f := range left {
			if weight := weightOf(f, facts) - 2*seen[issueOf(f)] - seen[speakersKey(f)]; weight > top {
				best, top = i, weight
			}
		}
		f := left[best]
		seen[issueOf(f)]++
		seen[speakersKey(f)]++
		chosen, left = append(chosen, f), slices.Delete(left, best, best+1)
	}
	slices.SortFunc(chosen, inText)
	return chosen
}

// inText puts facts in the order of their words.
func inText(a, b record.Fact) int { return cmp.Compare(a.Evidence.Start, b.Evidence.Start) }

// speakersKey is the parties that say or promise something.
func speakersKey(f record.Fact) string {
	key := "by"
	for _, s := range f.Speakers {
		key += " " + string(s.Of)
	}
	for _, p := range f.Actors {
		key += " " + string(p)
	}
	return key
}

// weightOf is how much a fact matters, 0 for one that is not told: one of another kind, a promise that a statement says.
func weightOf(f record.Fact, all []record.Fact) int {
	const numbered = 4
	switch {
	case f.Kind == record.KindStatement:
		weight := weights[f.Act]
		if slices.ContainsFunc(all, func(c record.Fact) bool { return bounded(c) && inside(c.Evidence, f.Evidence) }) {
			weight += numbered
		}
		return weight
	case !bounded(f) || slices.ContainsFunc(all, func(s record.Fact) bool { return s.Kind == record.KindStatement && inside(f.Evidence, s.Evidence) }):
		return 0
	}
	return weights[record.Commit]
}

// bounded says whether a fact is a promise with a number, a sum or a day.
func bounded(f record.Fact) bool {
	return f.Kind == record.KindCommitment && (f.Quantity != nil || f.Money != nil || f.Due != nil)
}
