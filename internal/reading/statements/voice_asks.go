package statements

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// labels are those of a transcript: who only asks, and how many others answer.
type labels struct {
	asks      map[string]bool
	answering int
	people    int // how many paragraphs begin with a person's label
	names     int // of how many people
}

// CountLabels finds those who only ask in a press conference or an interview: the
// lines under their labels end in question marks more often than not.
func (a *Speech) CountLabels() {
	people, names := a.peopleLabels()
	a.labels = labels{people: people, names: names}
	if a.Kind != record.PressConference {
		return
	}
	lines, questions := map[string]int{}, map[string]int{}
	label := ""
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken != a.FirstToken(s.Block) {
			continue
		}
		if colon := a.labelEnd(s.FirstToken, s.EndToken); colon > 0 && a.nameLike(s.FirstToken, colon) {
			label = a.Written(s.FirstToken, colon)
			lines[label]++
		}
		if label != "" && a.blockAsks(s.Block) {
			questions[label]++
		}
	}
	asks := map[string]bool{}
	for name, n := range lines {
		if asks[name] = 2*questions[name] >= n; !asks[name] {
			a.labels.answering++
		}
	}
	a.labels.asks = asks
}

// peopleLabels counts the paragraphs that begin with the label of a person, and
// the people.
func (a *Speech) peopleLabels() (int, int) {
	n, names := 0, map[int]bool{}
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken != a.FirstToken(s.Block) {
			continue
		}
		if colon := a.labelEnd(s.FirstToken, s.EndToken); colon > 0 {
			if m := a.labelMention(s.FirstToken, colon); m >= 0 {
				n++
				names[a.Mentions[m].Person] = true
			}
		}
	}
	return n, len(names)
}

// transcript says whether a text gives word for word what people said: a press
// conference, or paragraphs under the labels of several.
func (a *Speech) transcript() bool {
	return a.Kind == record.PressConference || a.labels.people > 1 && a.Kind != record.FactSheet
}

// labelEnd is the colon of the label that begins at token lo, 0 for none.
func (a *Speech) labelEnd(lo, hi int) int {
	for i := lo + 1; i < hi && i < lo+who.LongestLabel; i++ {
		if a.Class(i)&words.IsColon != 0 {
			return i
		}
	}
	return 0
}

// blockAsks says whether a block ends in a question mark.
func (a *Speech) blockAsks(block int) bool {
	t := a.Doc.Text[a.Doc.Blocks[block].Start:a.Doc.Blocks[block].End]
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
func (a *Speech) onlyAsks(lo, colon int) bool {
	return a.labels.answering > 0 && a.labels.asks[a.Written(lo, colon)]
}
