package hints

// most is how many hints one finding may have; further ones are not heard.
const most = 96

// Given are the hints that one finding has, in a place of its own: thousands of findings
// are weighed in a text, and few are kept.
type Given struct {
	hints [most]Hint
	known int
}

// Add adds a hint.
func (g *Given) Add(h Hint) {
	if g.known < most {
		g.hints[g.known] = h
		g.known++
	}
}

// All are the hints in the order in which they were added.
func (g *Given) All() []Hint { return g.hints[:g.known] }
