package compare

// Bounds, of 1,000, found on the texts of testdata.
const (
	leastAlike   = 370 // from which on two sentences may be versions of one
	leastContain = 500 // of a sentence, for it to have gone into a longer one
)

// sentencePairs are pairs of sentences: for each of a document that of the other, -1 for none.
type sentencePairs struct{ ofA, ofB []int }

// pairSentences pairs the sentences of two documents so that the pairs add up to
// the most common weight. What two passages share as a whole counts for their
// sentences too, so that a sentence which many passages have stays in its own.
// Only among equals does the place decide.
func pairSentences(x, y side) sentencePairs {
	if len(x.sentences) > len(y.sentences) {
		p := pairSentences(y, x)
		return sentencePairs{p.ofB, p.ofA}
	}
	around := grid(x.passages, y.passages, func(i, j int) int { return x.passages[i].alike(y.passages[j]) })
	scores := grid(x.sentences, y.sentences, func(i, j int) int {
		p, q := x.sentences[i], y.sentences[j]
		alike := p.alike(q)
		if alike < leastAlike {
			return 0
		}
		score := (1 + min(p.weight, q.weight)) * alike * (unit + around[p.of][q.of]/2) / (unit * unit)
		return 1 + unit*score + unit - unit*distance(i, len(x.sentences), j, len(y.sentences))/unit
	})
	pairs := sentencePairs{assign(scores), make([]int, len(y.sentences))}
	for j := range pairs.ofB {
		pairs.ofB[j] = -1
	}
	for i, j := range pairs.ofA {
		if j >= 0 {
			pairs.ofB[j] = i
		}
	}
	return pairs
}

// distance is how far apart two places are, each in its own document, of 1,000.
func distance(i, n, j, m int) int {
	d := unit*i/n - unit*j/m
	return max(d, -d)
}

// grid computes a value for every pair of two lists.
func grid(a, b []piece, value func(i, j int) int) [][]int {
	rows := make([][]int, len(a))
	cells := make([]int, len(a)*len(b))
	for i := range rows {
		rows[i] = cells[i*len(b) : (i+1)*len(b)]
		for j := range rows[i] {
			rows[i][j] = value(i, j)
		}
	}
	return rows
}

// link is how much of two passages their sentences have in common.
type link struct{ a, b, weight int }

// links are the pairs of sentences as links of their passages.
func (p sentencePairs) links(x, y side) []link {
	var list []link
	for i, j := range p.ofA {
		if j >= 0 {
			s, t := x.sentences[i], y.sentences[j]
			list = append(list, link{s.of, t.of, 1 + min(s.weight, t.weight)})
		}
	}
	return list
}

// rest links sentences without a partner to what their partnerless or longer
// counterpart has over: "A, and B." became "A. B.", or the other way round.
func (p sentencePairs) rest(x, y side) []link {
	list := p.over(x, y)
	for _, l := range (sentencePairs{p.ofB, p.ofA}).over(y, x) {
		list = append(list, link{l.b, l.a, l.weight})
	}
	return list
}

// over links the partnerless sentences of x to those of y that hold most of their words.
func (p sentencePairs) over(x, y side) []link {
	left := make([]features, len(y.sentences))
	for j, t := range y.sentences {
		left[j] = t.features
		if i := p.ofB[j]; i >= 0 {
			left[j] = t.without(x.sentences[i].features)
		}
	}
	var list []link
	for i, s := range x.sentences {
		if p.ofA[i] >= 0 {
			continue
		}
		best, most := -1, 0
		for j := range left {
			if c := s.common(left[j]); c > most && unit*c >= leastContain*s.weight {
				best, most = j, c
			}
		}
		if best >= 0 {
			list = append(list, link{s.of, y.sentences[best].of, most})
		}
	}
	return list
}
