package brief

import (
	"cmp"
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

// weightiest are the statements and the promises with a number or a day that matter most, at most so many, in the
// order of the text; of what is said on an issue the first weighs more than what follows.
func weightiest(facts []record.Fact, most int) []record.Fact {
	type weighed struct {
		record.Fact
		weight int
	}
	var list []weighed
	seen := map[string]int{}
	for _, f := range facts {
		weight, ok := weightOf(f)
		if !ok || f.Kind == record.KindCommitment && slices.ContainsFunc(facts, func(s record.Fact) bool { return s.Kind == record.KindStatement && inside(f.Evidence, s.Evidence) }) {
			continue
		}
		about := string(f.Kind) + issueOf(f)
		list = append(list, weighed{f, weight - 2*seen[about]})
		seen[about]++
	}
	slices.SortStableFunc(list, func(a, b weighed) int { return cmp.Compare(b.weight, a.weight) })
	list = list[:min(len(list), most)]
	slices.SortStableFunc(list, func(a, b weighed) int { return cmp.Compare(a.Evidence.Start, b.Evidence.Start) })
	kept := make([]record.Fact, len(list))
	for i, w := range list {
		kept[i] = w.Fact
	}
	return kept
}

func weightOf(f record.Fact) (weight int, ok bool) {
	const numbered = 8
	switch f.Kind {
	case record.KindStatement:
		return weights[f.Act], true
	case record.KindCommitment:
		return numbered, f.Quantity != nil || f.Money != nil || f.Due != nil
	}
	return 0, false
}
