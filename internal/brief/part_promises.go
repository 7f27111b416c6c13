package brief

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// shownPromises is how many promises of a sort are listed; the rest are counted.
const shownPromises = 5

// likelyEvidence is the score from which on a delivery that was not decided on is told as what may be evidence; below,
// on the texts of the example, most is not.
const likelyEvidence = 0.4

// ours, theirs and common say whose a promise is.
func (m *maker) ours(f record.Fact) bool   { return m.ofUs(f) && !m.ofThem(f) }
func (m *maker) theirs(f record.Fact) bool { return m.ofThem(f) && !m.ofUs(f) }
func (m *maker) common(f record.Fact) bool { return m.ofUs(f) && m.ofThem(f) }

func (m *maker) ofUs(f record.Fact) bool { return slices.Contains(f.Actors, m.in.For) }
func (m *maker) ofThem(f record.Fact) bool {
	return slices.ContainsFunc(f.Actors, func(c record.PartyCode) bool { return slices.Contains(m.in.Others, c) })
}

// promises lists the open promises of one side: overdue, due, and silent ones, each once.
func (m *maker) promises(key string, of func(record.Fact) bool) Part {
	a := m.track.Attention(track.Watch{Series: m.in.Series})
	told := map[record.FactID]bool{}
	p := m.part(key)
	for _, list := range []struct {
		key   string
		items []track.Item
	}{{"overdue", a.Overdue}, {"due", a.Due}, {"silent", a.Silent}} {
		items := slices.DeleteFunc(slices.Clone(list.items), func(i track.Item) bool { return !m.view[i.Fact.ID] || !of(*i.Fact) || told[i.Fact.ID] })
		for _, i := range items {
			told[i.Fact.ID] = true
		}
		p.Groups = append(p.Groups, m.promiseGroup(list.key, items))
	}
	return p
}

// promiseGroup lists promises of one sort: of those that are overdue or silent the latest first, as the oldest are the least likely to matter.
func (m *maker) promiseGroup(key string, items []track.Item) Group {
	g := Group{Title: m.house.say("heading." + key)}
	if key != "due" {
		slices.Reverse(items)
	}
	for _, i := range items[:min(len(items), shownPromises)] {
		g.Items = append(g.Items, m.promise(key, i))
	}
	if more := len(items) - shownPromises; more > 0 {
		by := first(items[0].Fact.Actors)
		if m.ofUs(*items[0].Fact) {
			by = m.in.For
		}
		g.Items = append(g.Items, item("", sentence(m.house.say("more."+key, m.house.Number(float64(more))),
			m.rows("/commitments", m.house.say("note.commitments", m.party(by)), "party", string(by)))))
	}
	return g
}

// promise is one promise: its words, how it stands, and what may have fulfilled it.
func (m *maker) promise(key string, i track.Item) Item {
	f := *i.Fact
	label := m.house.say("label.said", m.house.Date(f.Date))
	switch {
	case i.Due == "" || key == "silent":
	case key == "overdue":
		label = m.house.say("label.overdue", m.house.Date(i.Due))
	default:
		label = m.house.say("label.due", m.house.Date(i.Due))
	}
	sentences := []Sentence{sentence(m.house.say("promised."+key, m.whose(f), m.quoted(f), m.house.Date(f.Date)), m.fact(f))}
	if last := m.heard(i); last.Text != "" {
		sentences = append(sentences, last)
	}
	if d, ok := m.done[f.ID]; ok {
		sentences = append(sentences, sentence(m.house.say("perhaps.done", m.quoted(d), m.house.Date(d.Date)), m.fact(d)))
	}
	return item(label, sentences...)
}

// heard says when anybody last spoke of a promise, where that was after it was made.
func (m *maker) heard(i track.Item) Sentence {
	mention := i.Mentioned
	switch {
	case mention.How == track.WhenMade || mention.Document == "":
		return Sentence{}
	case mention.Fact != "":
		if d, ok := m.track.Delivery(mention.Fact); ok {
			return sentence(m.house.say("heard.delivery", m.quoted(d), m.house.Date(d.Date)), m.fact(d))
		}
	}
	for _, d := range m.in.Book.Documents {
		if d.ID == mention.Document {
			return sentence(m.house.say("heard.programme", m.house.Date(d.Date)), m.words(d.ID, d.Title, d.Issuer, d.Date, record.Evidence{}))
		}
	}
	return Sentence{}
}

// likelyDone are the deliveries that look like evidence for promises, the likeliest of each.
func (m *maker) likelyDone() map[record.FactID]record.Fact {
	done, scores := map[record.FactID]record.Fact{}, map[record.FactID]float64{}
	for _, d := range m.in.Book.Deliveries {
		if !m.view[d.ID] {
			continue
		}
		for _, s := range m.suggest.Evidence(d.ID) {
			if s.Score >= likelyEvidence && s.Score > scores[s.To.Fact] {
				done[s.To.Fact], scores[s.To.Fact] = d, s.Score
			}
		}
	}
	return done
}
