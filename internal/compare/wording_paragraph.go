package compare

import (
	"slices"

	"entente.example/internal/text"
)

// paragraph is the sentences of a block, with those taken that are about an issue.
type paragraph struct {
	sentences []text.Sentence
	bearings  []bearing
	taken     []bool
}

// newParagraph takes the sentences that name the issue, and spreads from them: back
// over those that point to it, on over those that point to it or bring up nothing
// that the passage so far has not, and over gaps on no other topic.
func newParagraph(c compass, sentences []text.Sentence) paragraph {
	p := paragraph{sentences: sentences, bearings: make([]bearing, len(sentences)), taken: make([]bool, len(sentences))}
	for i, s := range sentences {
		p.bearings[i] = c.of(s)
		p.taken[i] = p.bearings[i].names
	}
	for i := len(sentences) - 2; i >= 0; i-- {
		p.taken[i] = p.taken[i] || p.taken[i+1] && p.bearings[i].points
	}
	if c.issue.Topic != "" {
		p.spread()
		p.bridge()
	}
	return p
}

// spread takes sentences that go on with the one before them.
func (p *paragraph) spread() {
	var sofar bearing
	for i, b := range p.bearings {
		goesOn := i > 0 && p.taken[i-1] && (b.points || nothingNew(b.others, sofar.others) && nothingNew(b.parties, sofar.parties))
		if p.taken[i] = p.taken[i] || goesOn; !p.taken[i] {
			sofar = bearing{}
			continue
		}
		sofar.others = append(sofar.others, b.others...)
		sofar.parties = append(sofar.parties, b.parties...)
	}
}

// bridge takes sentences between two that are taken, if they bring up no topic that
// these do not name: they may name others, whom the issue concerns.
func (p *paragraph) bridge() {
	var topics []string
	for i, b := range p.bearings {
		if p.taken[i] {
			topics = append(topics, b.others...)
		}
	}
	last := -1
	for i := range p.taken {
		if !p.taken[i] {
			continue
		}
		between := p.bearings[last+1 : i]
		if last >= 0 && !slices.ContainsFunc(between, func(b bearing) bool { return !nothingNew(b.others, topics) }) {
			for j := last + 1; j < i; j++ {
				p.taken[j] = true
			}
		}
		last = i
	}
}

// nothingNew says whether a list has nothing that another has not.
func nothingNew(list, of []string) bool {
	return !slices.ContainsFunc(list, func(s string) bool { return !slices.Contains(of, s) })
}

// runs are the sentences taken, or all of them, each row without a gap.
func (p paragraph) runs(all bool) [][]text.Sentence {
	var list [][]text.Sentence
	open := false
	for i, s := range p.sentences {
		if !all && !p.taken[i] {
			open = false
			continue
		}
		if !open {
			list = append(list, nil)
		}
		open = true
		list[len(list)-1] = append(list[len(list)-1], s)
	}
	return list
}
