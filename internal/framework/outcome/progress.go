// Package outcome says what became of a framework, for pages and files that show it: the states of its commitments
// in each year, and what was reached of its targets.
//
// In: what is tracked. Out: counts, numbers and words. It is pure, and knows no pages or commands.
package outcome

import (
	"fmt"
	"strings"

	"entente.example/internal/framework"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// Progress is what a file shows of a tree.
func (b *Board) Progress(tree framework.Tree) framework.Progress {
	p := framework.Progress{Actuals: map[string]framework.Actual{}, Years: b.Years, States: map[record.NodeID]map[int]string{}}
	for _, n := range tree.Nodes {
		p.States[n.ID] = map[int]string{}
		for i, counts := range b.Of(n.ID) {
			p.States[n.ID][b.Years[i]] = counts.String()
		}
	}
	for _, g := range tree.Targets {
		if a, ok := b.track.Actual(g.ID); ok && a.Known {
			p.Actuals[g.ID] = framework.Actual{Value: a.Value, Level: a.Level}
		}
	}
	return p
}

// mostYears is how many years are shown at most, the latest ones.
const mostYears = 15

// Years are those of a framework up to the day of t: from its beginning, or the first of its commitments, to its end.
func Years(t *track.Track, f record.Framework) []int {
	last := t.On().Year()
	if end := record.Date(f.To).Year(); end != 0 {
		last = min(last, end)
	}
	first := record.Date(f.From).Year()
	if ids := t.Within(track.Scope{Framework: f.ID}); first == 0 && len(ids) > 0 {
		earliest, _ := t.Commitment(ids[0])
		first = earliest.Date.Year()
	}
	if first == 0 || first > last {
		first = last
	}
	var years []int
	for year := max(first, last-mostYears+1); year <= last; year++ {
		years = append(years, year)
	}
	return years
}

// String is the counts in words, "2 fulfilled, 1 no evidence found"; empty where nothing is counted.
func (c Counts) String() string {
	var words []string
	for i, s := range track.States() {
		if c[i] > 0 {
			words = append(words, fmt.Sprint(c[i], " ", Word(s)))
		}
	}
	return strings.Join(words, ", ")
}

// Word is a state in words.
func Word(s track.State) string {
	if s == track.NoEvidence {
		return "no evidence found"
	}
	return strings.ReplaceAll(string(s), "-", " ")
}
