package brief

import (
	"slices"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// progress tells how each pillar of the frameworks of these parties stands, and the figures that were published of them.
func (m *maker) progress() Part {
	p := m.part("progress")
	for _, f := range m.in.Book.Frameworks {
		if !m.concerns(f) {
			continue
		}
		g := Group{Title: f.Title}
		for _, root := range m.track.Roots(f.ID) {
			g.Items = append(g.Items, m.pillar(f, root))
		}
		for _, figure := range m.in.Book.Figures {
			if figure.Framework == f.ID && figure.AsOf <= m.in.On {
				g.Items = append(g.Items, m.figure(figure))
			}
		}
		p.Groups = append(p.Groups, g)
	}
	return p
}

// concerns says whether a framework is in force, and one of these parties, or reviewed by this series.
func (m *maker) concerns(f record.Framework) bool {
	if f.From.First() > m.in.On {
		return false
	}
	ofThem := slices.ContainsFunc(f.Parties, func(c record.PartyCode) bool { return slices.Contains(m.in.Others, c) })
	return m.in.Series != "" && slices.Contains(f.Series, m.in.Series) || ofThem && slices.Contains(f.Parties, m.in.For)
}

// pillar counts the promises under a node by how they stand.
func (m *maker) pillar(f record.Framework, id record.NodeID) Item {
	node, _ := m.track.Node(id)
	within := m.track.Within(track.Scope{Node: id})
	tally := map[track.State]int{}
	for _, c := range within {
		if s, ok := m.track.Latest(c); ok {
			tally[s.State]++
		}
	}
	var states []string
	for _, s := range track.States() {
		if tally[s] > 0 {
			states = append(states, m.house.say("state."+string(s), m.house.Number(float64(tally[s]))))
		}
	}
	text := m.house.say("pillar.none")
	if len(within) > 0 {
		text = m.house.say("pillar", m.house.count("commitment", len(within)), m.house.list(states), m.house.Date(m.in.On))
	}
	return item(m.joined(node.Code, node.Title), sentence(text, m.node(f, node)))
}

// node cites the words of a node, or, of one without, its framework's page.
func (m *maker) node(f record.Framework, n record.Node) int {
	if n.Evidence != nil {
		for _, d := range m.in.Book.Documents {
			if d.ID == n.Document {
				return m.words(d.ID, d.Title, d.Issuer, d.Date, *n.Evidence)
			}
		}
	}
	return m.rows("/frameworks/"+string(f.ID), f.Title)
}

// figure is a published number with the rule that counts it; it opens to its rows.
func (m *maker) figure(figure record.Figure) Item {
	over, under := float64(len(figure.Numerator)), float64(len(figure.Denominator))
	text := m.house.say("figure", figure.Title, m.house.Number(over), m.house.Number(under), m.house.Date(figure.AsOf), figure.Rule, m.house.Number(float64(figure.Version)))
	return item(m.house.say("label.figure", strconv.Itoa(figure.Year)), sentence(text, m.rows("/figures/"+figure.ID, figure.Title)))
}
