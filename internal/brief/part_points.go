package brief

import (
	"slices"

	"entente.example/internal/record"
)

// shownPoints is how many points are suggested.
const shownPoints = 8

// sayable are acts in whose words a point can be made again.
var sayable = []record.Act{record.Emphasise, record.Support, record.Reaffirm, record.Commit, record.Propose, record.Request, record.Concern, record.Condemn, record.Oppose, record.Hope}

// points suggests what to say on issues that are open, in words that the house has used before.
func (m *maker) points() Part {
	p := m.part("points")
	var g Group
	told := map[record.FactID]bool{}
	for _, topic := range m.open() {
		f, ok := m.point(topic, told)
		if !ok || len(g.Items) == shownPoints {
			continue
		}
		told[f.ID] = true
		g.Items = append(g.Items, item(m.house.Topic(topic), sentence(m.house.say("point", m.quoted(f), m.whose(f), m.house.Date(f.Date)), m.fact(f))))
	}
	p.Groups = append(p.Groups, g)
	return p
}

// open are the issues of what they asked for and of our open promises, then those on which positions are told.
func (m *maker) open() []string {
	var topics []string
	add := func(list ...string) {
		for _, t := range list {
			if t != "" && t != general && !slices.Contains(topics, t) {
				topics = append(topics, t)
			}
		}
	}
	for _, r := range slices.Backward(m.in.Book.Requests) {
		if m.view[r.ID] && m.saidByThem(r) {
			add(r.Topics...)
		}
	}
	for _, is := range m.issues() {
		add(is.topic)
	}
	for _, c := range slices.Backward(m.in.Book.Commitments) {
		if s, ok := m.track.Latest(c.ID); ok && s.State.Open() && m.view[c.ID] && m.ofUs(c) {
			add(c.Topics...)
		}
	}
	return topics
}

// point is our latest statement on an issue that can be said again: our own, or else one that we made with others.
func (m *maker) point(topic string, told map[record.FactID]bool) (record.Fact, bool) {
	var joint record.Fact
	for _, f := range slices.Backward(m.in.Facts) {
		if f.Kind != record.KindStatement || !m.saidByUs(f) || told[f.ID] || !slices.Contains(f.Topics, topic) || !slices.Contains(sayable, f.Act) {
			continue
		}
		if !slices.ContainsFunc(f.Speakers, func(s record.Speaker) bool { return s.Of != m.in.For }) {
			return f, true
		}
		if joint.ID == "" {
			joint = f
		}
	}
	return joint, joint.ID != ""
}
