package compare

import "strconv"

// onLadders are ladders on which the accounts of a row stand on different rungs.
// A value is the step; what stands on no rung of a ladder has none.
func (l Ladders) onLadders(cells []Cell) []Difference {
	places := make([][]Place, len(cells))
	for i, c := range cells {
		places[i] = Highest(l.stated(c.text()))
	}
	var list []Difference
	for _, ladder := range l.Names() {
		steps := make([]Value, len(cells))
		for i, c := range cells {
			for _, p := range places[i] {
				if p.Ladder == ladder {
					steps[i] = Value{Text: strconv.Itoa(p.Step), Words: p.Words, Evidence: &c.Points[0].Fact.Evidence}
				}
			}
		}
		list = append(list, differ(InLadder, ladder, steps)...)
	}
	return list
}
