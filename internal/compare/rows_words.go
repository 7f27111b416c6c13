package compare

import (
	"slices"
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
		r.Cells[i].against(r.Cells[first])
		if n == 0 {
			r.Cells[first].against(r.Cells[i])
		}
	}
}

// against parts the words of a cell by those of another.
func (c *Cell) against(other Cell) {
	changes := Words(other.text(), c.text())
	c.Reworded = apart(changes)
	c.Words = slices.DeleteFunc(changes, func(s Segment) bool { return s.Op == Dropped })
}

// text is all that a cell says, on one line.
func (c Cell) text() string {
	words := make([]string, len(c.Points))
	for i, p := range c.Points {
		words[i] = p.words()
	}
	return strings.Join(words, " … ")
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
