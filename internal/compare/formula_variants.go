package compare

// near gives every use of a repeated phrase: where it stands as it is, and in
// each other sentence the stretch that comes nearest to it, if near enough.
func (c *concordance) near(r repeat) []stretch {
	phrase := stretch{r.at[0], r.at[0] + r.length}
	exact := map[int]bool{} // sentences, by the word after them
	var uses []stretch
	for _, from := range r.at {
		uses = append(uses, stretch{from, from + r.length})
		exact[c.words[from].stop] = true
	}
	for from := 0; from < len(c.words); from = c.words[from].stop {
		to := c.words[from].stop
		if exact[to] || 2*c.sharedContent(phrase, stretch{from, to}) < c.content(phrase) {
			continue
		}
		if s, ok := c.nearest(phrase, stretch{from, to}); ok {
			uses = append(uses, s)
		}
	}
	return uses
}

// content is how many words of content a stretch has.
func (c *concordance) content(s stretch) int {
	n := 0
	for _, w := range c.words[s.from:s.to] {
		if w.content {
			n++
		}
	}
	return n
}

// sharedContent is how many of a phrase's words of content a stretch has.
func (c *concordance) sharedContent(phrase, in stretch) int {
	n := 0
	for _, w := range c.words[phrase.from:phrase.to] {
		if w.content && c.has(in, w.id) {
			n++
		}
	}
	return n
}

func (c *concordance) has(in stretch, id int) bool {
	for _, w := range c.words[in.from:in.to] {
		if w.id == id {
			return true
		}
	}
	return false
}

// What a word costs that one of two phrases has alone. A phrase is a variant if
// the cost is at most varies, of 100, of what all its words would cost.
const (
	costContent  = 3
	costFunction = 1
	varies       = 35
)

func (c *concordance) cost(i int) int {
	if c.words[i].content {
		return costContent
	}
	return costFunction
}

// cell is the best way to a place: its cost, and the word of the sentence at which it begins.
type cell struct{ cost, from int }

// nearest is the stretch of a sentence that becomes a phrase with the least words
// dropped and added (edit distance with free ends, Sellers 1980).
func (c *concordance) nearest(phrase, in stretch) (stretch, bool) {
	row := make([]cell, in.to-in.from+1)
	for j := range row {
		row[j] = cell{0, in.from + j}
	}
	all := 0
	for i := phrase.from; i < phrase.to; i++ {
		all += c.cost(i)
		diagonal := row[0]
		row[0].cost += c.cost(i)
		for j := 1; j < len(row); j++ {
			above := row[j]
			best := cell{above.cost + c.cost(i), above.from}
			if left := (cell{row[j-1].cost + c.cost(in.from+j-1), row[j-1].from}); left.cost < best.cost {
				best = left
			}
			if c.words[i].id == c.words[in.from+j-1].id && diagonal.cost <= best.cost {
				best = diagonal
			}
			row[j], diagonal = best, above
		}
	}
	least := 0
	for j := range row {
		if row[j].cost < row[least].cost {
			least = j
		}
	}
	s := c.trim(stretch{row[least].from, in.from + least})
	return s, c.content(s) >= leastContent && 100*row[least].cost <= varies*all
}
