package deeds

// paired are questions of which two answers together tell more than each alone: "working" as
// what goes on, what is whose.
var paired = [...][2]Question{{askActor, askDoer}, {askSense, askForm}, {askSense, askDoer}}

// addPairs numbers and names the pairs of answers: "sense working and form progressive".
func (b *HintBook) addPairs() {
	for i, p := range paired {
		b.pairs[i] = Hint(len(b.Names))
		for x := range b.answers[p[0]] {
			for y := range b.answers[p[1]] {
				b.Names = append(b.Names, b.Names[b.of(p[0], x)]+" and "+b.Names[b.of(p[1], y)])
			}
		}
	}
}

// pair adds the hints that two answers of a candidate give together.
func (b *HintBook) pair(c *Candidate) {
	var given [questions]int
	for _, k := range c.Hints[:c.Known] {
		q := b.question(k)
		given[q] = 1 + int(k-b.base[q])
	}
	for i, p := range paired {
		if x, y := given[p[0]], given[p[1]]; x > 0 && y > 0 {
			c.Hint(b.pairs[i] + Hint((x-1)*len(b.answers[p[1]])+y-1))
		}
	}
}

// question is what a hint answers.
func (b *HintBook) question(k Hint) Question {
	q := questions - 1
	for b.base[q] > k {
		q--
	}
	return q
}
