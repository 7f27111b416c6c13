package brief

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// shownIssues is how many issues are told of.
const shownIssues = 8

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
		for _, side := range append([]record.PartyCode{m.in.For}, m.in.Others...) {
			if it, ok := m.position(side, is); ok {
				g.Items = append(g.Items, it)
			}
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
		if is.sides = m.sidesOn(is.said); is.topic != "bilateral-relations" {
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

// position is the last words of a side on an issue; where an earlier day had other ones, what they were.
func (m *maker) position(side record.PartyCode, is issue) (Item, bool) {
	var said []record.Fact
	for _, f := range is.said {
		if slices.ContainsFunc(f.Speakers, func(s record.Speaker) bool { return s.Of == side }) {
			said = append(said, f)
		}
	}
	if len(said) == 0 {
		return Item{}, false
	}
	last := strongest(said, said[len(said)-1].Date)
	sentences := []Sentence{sentence(m.house.say("position", m.act(last.Act), m.quoted(last), m.house.Date(last.Date)), m.fact(last))}
	earlier := slices.DeleteFunc(said, func(f record.Fact) bool { return f.Date == last.Date })
	if len(earlier) > 0 {
		before := strongest(earlier, earlier[len(earlier)-1].Date)
		key := "moved"
		if before.Act == last.Act {
			key = "unmoved"
		}
		sentences = append(sentences, sentence(m.house.say(key, m.act(before.Act), m.quoted(before), m.house.Date(before.Date)), m.fact(before)))
	}
	return item(m.party(side), sentences...), true
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
