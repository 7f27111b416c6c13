package brief

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// shownRequests is how many requests are listed.
const shownRequests = 6

// likelyAnswer is the score from which on a promise that was not decided on is told as what may be the answer.
const likelyAnswer = 0.33

// asked lists what the others asked for, the latest first, each with the answer that was given or may have been.
func (m *maker) asked() Part {
	p := m.part("asked")
	answers := m.answers()
	var g Group
	left := 0
	for _, r := range slices.Backward(m.in.Book.Requests) {
		if !m.view[r.ID] || !m.saidByThem(r) {
			continue
		}
		if len(g.Items) == shownRequests {
			left++
			continue
		}
		asks := sentence(m.house.say("asked", m.whose(r), m.quoted(r), m.house.Date(r.Date)), m.fact(r))
		g.Items = append(g.Items, item(m.topicsOf(r), append([]Sentence{asks}, m.answered(r, answers[r.ID])...)...))
	}
	if left > 0 {
		g.Items = append(g.Items, item("", sentence(m.house.say("more.asked", m.house.Number(float64(left))),
			m.rows("/statements", m.house.say("note.requests"), "party", string(first(m.in.Others)), "act", string(record.Request)))))
	}
	p.Groups = append(p.Groups, g)
	return p
}

// answer is a fact that answers a request; decided says that people hold it to.
type answer struct {
	fact    record.Fact
	decided bool
	score   float64
}

// answered says what the answer was; where there is none, that too, with our own statements to look through.
func (m *maker) answered(r record.Fact, list []answer) []Sentence {
	if len(list) == 0 {
		return []Sentence{sentence(m.house.say("unanswered", m.party(m.in.For)),
			m.rows("/commitments", m.house.say("note.commitments", m.party(m.in.For)), "party", string(m.in.For), "topic", first(r.Topics), "from", string(r.Date)))}
	}
	key := "answered.perhaps"
	if list[0].decided {
		key = "answered"
	}
	f := list[0].fact
	return []Sentence{sentence(m.house.say(key, m.whose(f), m.quoted(f), m.house.Date(f.Date)), m.fact(f))}
}

// answers are, by request, the facts that answer it: those that people linked first, then the likeliest suggestions.
func (m *maker) answers() map[record.FactID][]answer {
	all := map[record.FactID][]answer{}
	for _, l := range m.in.Book.Links {
		if i := slices.IndexFunc(m.in.Facts, func(f record.Fact) bool { return f.ID == l.From.Fact }); l.Kind == record.Answers && i >= 0 {
			all[l.To.Fact] = append(all[l.To.Fact], answer{m.in.Facts[i], true, 1})
		}
	}
	for _, c := range m.in.Book.Commitments {
		if !m.view[c.ID] || !m.ofUs(c) {
			continue
		}
		for _, s := range m.suggest.Answers(c.ID) {
			if s.Score >= likelyAnswer {
				all[s.To.Fact] = append(all[s.To.Fact], answer{c, false, s.Score})
			}
		}
	}
	for _, list := range all {
		slices.SortStableFunc(list, func(a, b answer) int { return cmp.Compare(b.score, a.score) })
	}
	return all
}

// saidByUs and saidByThem say who speaks; what both say together neither says alone.
func (m *maker) saidByUs(f record.Fact) bool {
	return slices.ContainsFunc(f.Speakers, func(s record.Speaker) bool { return s.Of == m.in.For })
}

func (m *maker) saidByThem(f record.Fact) bool {
	return !m.saidByUs(f) && slices.ContainsFunc(f.Speakers, func(s record.Speaker) bool { return slices.Contains(m.in.Others, s.Of) })
}

// topicsOf names the issues of a fact.
func (m *maker) topicsOf(f record.Fact) string {
	var names []string
	for _, t := range f.Topics {
		names = append(names, m.house.Topic(t))
	}
	return m.joined(names...)
}

// issueOf is the first issue of a fact.
func issueOf(f record.Fact) string { return first(f.Topics) }
