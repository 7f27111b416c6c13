package compare

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Account is one text's report of what happened, with what was read in it.
type Account struct {
	Text    *text.Document
	Reading *record.Reading
}

// Point is one thing that an account says: a statement, or a commitment or a
// delivery that stands in the words of no statement.
type Point struct {
	Fact record.Fact `json:"fact"`
	// Within are the commitments and deliveries that the point's words hold; a commitment or delivery of its own is among them.
	Within []record.Fact `json:"within,omitempty"`
	// Programmes are the names of the initiatives that the words name.
	Programmes []string `json:"programmes,omitempty"`
}

// points lists what an account says, in the order of its words.
func (a Account) points() []Point {
	var list []Point
	var rest []record.Fact
	for _, f := range a.Reading.Facts() {
		f.Grounds, f.Ingredients = nil, nil
		switch {
		case f.Evidence.End <= f.Evidence.Start || !f.State.Listed():
		case f.Kind == record.KindStatement:
			list = append(list, Point{Fact: f})
		case f.Kind == record.KindCommitment || f.Kind == record.KindDelivery:
			rest = append(rest, f)
		}
	}
	byWords := func(p, q record.Evidence) int {
		return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(q.End, p.End))
	}
	slices.SortStableFunc(rest, func(f, g record.Fact) int { return byWords(f.Evidence, g.Evidence) })
	for _, f := range rest {
		list = hold(list, f)
	}
	slices.SortStableFunc(list, func(p, q Point) int { return byWords(p.Fact.Evidence, q.Fact.Evidence) })
	for i := range list {
		list[i].Programmes = a.programmes(list[i].Fact.Evidence)
	}
	return list
}

// hold puts a commitment or delivery into the points whose words it stands in, or makes it one of its own.
func hold(list []Point, f record.Fact) []Point {
	held := false
	for i := range list {
		if over(list[i].Fact.Evidence, f.Evidence) {
			list[i].Within, held = append(list[i].Within, f), true
		}
	}
	if held {
		return list
	}
	return append(list, Point{Fact: f, Within: []record.Fact{f}})
}

// over says whether words have most of others in them.
func over(whole, part record.Evidence) bool {
	common := min(whole.End, part.End) - max(whole.Start, part.Start)
	return 2*common > part.End-part.Start
}

// programmes are the initiatives named in words.
func (a Account) programmes(e record.Evidence) []string {
	var names []string
	for _, p := range a.Reading.Programmes {
		named := func(m record.Evidence) bool { return m.Start >= e.Start && m.End <= e.End }
		if slices.ContainsFunc(p.Mentions, named) || p.Evidence != nil && named(*p.Evidence) {
			names = append(names, p.Name)
		}
	}
	return names
}

// by are the parties that say, promise or do it.
func (p Point) by() []record.PartyCode { return partiesOf(p.Fact) }

// partiesOf are the parties that say, promise or do something, each once, in the order of their names.
func partiesOf(f record.Fact) []record.PartyCode {
	list := slices.Clone(f.Actors)
	for _, s := range f.Speakers {
		if s.Of != "" {
			list = append(list, s.Of)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// words are a point's words on one line.
func (p Point) words() string { return strings.Join(strings.Fields(p.Fact.Evidence.Exact), " ") }
