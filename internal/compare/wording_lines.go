package compare

import "slices"

// Line is the way of a series on one ladder.
type Line struct {
	Ladder string `json:"ladder"`
	Top    int    `json:"top"` // the highest step of the ladder
	Points []Spot `json:"points"`
	Moves  []Move `json:"moves"`
}

// Spot is the highest wording of an edition on a ladder.
type Spot struct {
	Edition int `json:"edition"` // its place among the editions
	Passage int `json:"passage"` // the place of the passage in it
	Stand
}

// Move is a step up or down from one edition to the next that has a wording on the ladder.
type Move struct {
	From  int `json:"from"` // places among the editions
	To    int `json:"to"`
	Steps int `json:"steps"` // below 0 for down
}

// lines follow the editions on every ladder on which one of them has a wording.
func (k *Kit) lines(editions []Edition) []Line {
	list := []Line{}
	for _, ladder := range k.ladders.Names() {
		l := Line{Ladder: ladder, Top: k.ladders.Top(ladder), Points: []Spot{}, Moves: []Move{}}
		for i, e := range editions {
			if p, ok := highest(e.Passages, ladder); ok {
				p.Edition = i
				l.add(p)
			}
		}
		if len(l.Points) > 0 {
			list = append(list, l)
		}
	}
	return list
}

func (l *Line) add(p Spot) {
	if n := len(l.Points); n > 0 && l.Points[n-1].Step != p.Step {
		l.Moves = append(l.Moves, Move{From: l.Points[n-1].Edition, To: p.Edition, Steps: p.Step - l.Points[n-1].Step})
	}
	l.Points = append(l.Points, p)
}

// highest is the highest wording of passages on a ladder, the first of equals. A
// wording of several ladders ("noted") is one only where they have nothing else to
// say: what is noted beside a concern supports nothing.
func highest(passages []Passage, ladder string) (Spot, bool) {
	var best Spot
	only := true
	for i, p := range passages {
		for _, s := range p.Stands {
			shared := p.onSeveral(s.Place)
			only = only && shared
			if s.Ladder == ladder && !shared && s.Step > best.Step || s.Ladder == ladder && best.Step == 0 && shared {
				best = Spot{Passage: i, Stand: s}
			}
		}
	}
	if best.Step > 0 && passages[best.Passage].onSeveral(best.Place) && !only {
		return best, false
	}
	return best, best.Step > 0
}

// onSeveral says whether the words of a place stand on another ladder too.
func (p Passage) onSeveral(at Place) bool {
	return slices.ContainsFunc(p.Stands, func(s Stand) bool { return s.Ladder != at.Ladder && s.Start == at.Start && s.End == at.End })
}
