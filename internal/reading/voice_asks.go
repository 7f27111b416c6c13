package reading

import "entente.example/internal/record"

// labels are those of a transcript: who only asks, and how many others answer.
type labels struct {
	asks      map[string]bool
	answering int
	people    int // how many paragraphs begin with a person's label
	names     int // of how many people
}

// countLabels finds those who only ask in a press conference or an interview: the
// lines under their labels end in question marks more often than not.
func (a *analysis) countLabels() {
	people, names := a.peopleLabels()
	a.found.labels = labels{people: people, names: names}
	if a.kind != record.PressConference {
		return
	}
	lines, questions := map[string]int{}, map[string]int{}
	label := ""
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken != a.firstToken(s.Block) {
			continue
		}
		if colon := a.labelEnd(s.FirstToken, s.EndToken); colon > 0 && a.nameLike(s.FirstToken, colon) {
			label = a.written(s.FirstToken, colon)
			lines[label]++
		}
		if label != "" && a.blockAsks(s.Block) {
			questions[label]++
		}
	}
	asks := map[string]bool{}
	for name, n := range lines {
		if asks[name] = 2*questions[name] >= n; !asks[name] {
			a.found.labels.answering++
		}
	}
	a.found.labels.asks = asks
}

// peopleLabels counts the paragraphs that begin with the label of a person, and
// the people.
func (a *analysis) peopleLabels() (int, int) {
	n, names := 0, map[int]bool{}
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken != a.firstToken(s.Block) {
			continue
		}
		if colon := a.labelEnd(s.FirstToken, s.EndToken); colon > 0 {
			if m := a.labelMention(s.FirstToken, colon); m >= 0 {
				n++
				names[a.mentions[m].person] = true
			}
		}
	}
	return n, len(names)
}

// transcript says whether a text gives word for word what people said: a press
// conference, or paragraphs under the labels of several.
func (a *analysis) transcript() bool {
	return a.kind == record.PressConference || a.found.labels.people > 1 && a.kind != record.FactSheet
}

// labelEnd is the colon of the label that begins at token lo, 0 for none.
func (a *analysis) labelEnd(lo, hi int) int {
	for i := lo + 1; i < hi && i < lo+longestLabel; i++ {
		if a.class(i)&isColon != 0 {
			return i
		}
	}
	return 0
}

// blockAsks says whether a block ends in a question mark.
func (a *analysis) blockAsks(block int) bool {
	t := a.doc.Text[a.doc.Blocks[block].Start:a.doc.Blocks[block].End]
	for n := len(t) - 1; n >= 0; n-- {
		switch t[n] {
		case ' ', '\n', '"', ')':
			continue
		case '?':
			return true
		}
		return false
	}
	return false
}

// onlyAsks says whether the label [lo, colon) is that of somebody who only asks.
func (a *analysis) onlyAsks(lo, colon int) bool {
	return a.found.labels.answering > 0 && a.found.labels.asks[a.written(lo, colon)]
}
