package brief

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// shownIssues is how many issues are told of.
const shownIssues = 6

// shownSides is how many sides of an issue are told of: ours, then those that meet us most often.
const shownSides = 4

// general is the issue of what is on none in particular.
const general = "bilateral-relations"

// issue is what these parties said on an issue.
type issue struct {
	topic  string
	said   []record.Fact // the earliest first
	sides  int           // that spoke
	latest record.Date
}

// positions gives, for the issues that both sides spoke on last, the last words of each, and what moved.
func (m *maker) positions() Part {
	p := m.part("positions")
	for _, is := range m.issues() {
		g := Group{Title: m.house.Topic(is.topic)}
		stands := m.stands(is)
		for _, s := range stands[:min(len(stands), shownSides)] {
			g.Items = append(g.Items, m.position(s, is))
		}
		if more := len(stands) - shownSides; more > 0 {
			g.Items = append(g.Items, item("", sentence(m.house.say("more.positions", m.house.Number(float64(more))),
				m.rows("/statements", m.house.say("note.statements", m.house.Topic(is.topic)), "topic", is.topic))))
		}
		p.Groups = append(p.Groups, g)
	}
	return p
}

// issues are those that more sides spoke on, then those spoken on last, then most.
func (m *maker) issues() []issue {
	byTopic := map[string]*issue{}
	for _, f := range m.in.Facts {
		if f.Kind != record.KindStatement || weights[f.Act] <= weights[record.Inform] {
			continue
		}
		for _, t := range f.Topics {
			is := byTopic[t]
			if is == nil {
				is = &issue{topic: t}
				byTopic[t] = is
			}
			is.said = append(is.said, f)
			is.latest = max(is.latest, f.Date)
		}
	}
	var list []issue
	for _, is := range byTopic {
		if is.sides = m.sidesOn(is.said); is.topic != general {
			list = append(list, *is)
		}
	}
	slices.SortFunc(list, func(a, b issue) int {
		return cmp.Or(cmp.Compare(min(b.sides, 2), min(a.sides, 2)), cmp.Compare(b.latest, a.latest), cmp.Compare(len(b.said), len(a.said)), cmp.Compare(a.topic, b.topic))
	})
	return list[:min(len(list), shownIssues)]
}

// sidesOn counts the sides that spoke: we, and they.
func (m *maker) sidesOn(said []record.Fact) int {
	n := 0
	for _, spoke := range []func(record.Fact) bool{m.saidByUs, m.saidByThem} {
		if slices.ContainsFunc(said, spoke) {
			n++
		}
	}
	return n
}

// stand is the last words of a side on an issue, and those of the day before that.
type stand struct {
	sides        []record.PartyCode
	last, before record.Fact
}

// stands are those of every side; sides whose last words are one text share a stand.
func (m *maker) stands(is issue) []stand {
	var list []stand
	for _, side := range append([]record.PartyCode{m.in.For}, m.in.Others...) {
		s, spoke := standOf(side, is)
		if !spoke {
			continue
		}
		if i := slices.IndexFunc(list, func(t stand) bool { return t.last.ID == s.last.ID && t.before.ID == s.before.ID }); i >= 0 {
			list[i].sides = append(list[i].sides, side)
		} else {
			list = append(list, s)
		}
	}
	return list
}

func standOf(side record.PartyCode, is issue) (stand, bool) {
	said := slices.DeleteFunc(slices.Clone(is.said), func(f record.Fact) bool {
		return !slices.ContainsFunc(f.Speakers, func(s record.Speaker) bool { return s.Of == side })
	})
	if len(said) == 0 {
		return stand{}, false
	}
	s := stand{sides: []record.PartyCode{side}, last: strongest(said, said[len(said)-1].Date)}
	if said = slices.DeleteFunc(said, func(f record.Fact) bool { return f.Date == s.last.Date }); len(said) > 0 {
		s.before = strongest(said, said[len(said)-1].Date)
	}
	return s, true
}

// position tells of a stand.
func (m *maker) position(s stand, is issue) Item {
	var names []string
	for _, side := range s.sides {
		names = append(names, m.party(side))
	}
	sentences := []Sentence{sentence(m.house.say("position", m.act(s.last.Act), m.quoted(s.last), m.house.Date(s.last.Date)), m.fact(s.last))}
	if s.before.ID != "" {
		key := "moved"
		if s.before.Act == s.last.Act {
			key = "unmoved"
		}
		sentences = append(sentences, sentence(m.house.say(key, m.act(s.before.Act), m.quoted(s.before), m.house.Date(s.before.Date)), m.fact(s.before)))
	}
	return item(m.house.list(names), append(sentences, m.moved(s, is)...)...)
}

// strongest is the weightiest of what was said on a day, the first of equals.
func strongest(said []record.Fact, day record.Date) record.Fact {
	var best record.Fact
	for _, f := range said {
		if f.Date == day && (best.ID == "" || weights[f.Act] > weights[best.Act]) {
			best = f
		}
	}
	return best
}

func (m *maker) act(a record.Act) string { return m.house.say("act." + string(a)) }
