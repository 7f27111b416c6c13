package compare

import (
	"strings"
	"unicode/utf8"
)

// reworded is the share of the shorter wording that two must have in common
// for their differences to be worth marking word by word.
const reworded = 0.4

// mark parts the words of each cell into those shared with the first that speaks, and its own.
func (r *Row) mark() {
	speaking := r.speaking()
	first := speaking[0]
	if len(speaking) == 1 {
		r.Cells[first].Words = []Segment{{Op: Same, Text: r.Cells[first].text()}}
		return
	}
	for n, i := range speaking[1:] {
		changes := Words(r.Cells[first].text(), r.Cells[i].text())
		r.Cells[i].Words, r.Cells[i].Reworded = without(changes, Dropped), apart(changes)
		if n == 0 {
			r.Cells[first].Words, r.Cells[first].Reworded = without(changes, Added), r.Cells[i].Reworded
		}
	}
}

// text is all that a cell says, on one line.
func (c Cell) text() string {
	words := make([]string, len(c.Points))
	for i, p := range c.Points {
		words[i] = p.words()
	}
	return strings.Join(words, " … ")
}

// without are differences without those of one kind.
func without(list []Segment, op Op) []Segment {
	var kept []Segment
	for _, s := range list {
		if s.Op != op {
			kept = append(kept, s)
		}
	}
	return kept
}

// apart says whether two wordings have little in common.
func apart(list []Segment) bool {
	length := map[Op]int{}
	for _, s := range list {
		length[s.Op] += utf8.RuneCountInString(s.Text)
	}
	shorter := length[Same] + min(length[Dropped], length[Added])
	return float64(length[Same]) < reworded*float64(shorter)
}
