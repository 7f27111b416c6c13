package web

import (
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/framework/outcome"
	"entente.example/internal/track"
)

// barSize is how large bars are drawn, in the units of the drawing.
type barSize struct{ Wide, Gap, High, Label int }

var (
	largeBars = barSize{38, 12, 84, 20}
	smallBars = barSize{16, 4, 26, 0}
)

// bars is a drawing of the states of commitments, a bar for each year; behind it stands a table.
type bars struct {
	Width, Height int
	Foot          int // of the bars, from the top
	Years         []barYear
	Labelled      bool
	Any           bool
}

// barYear is the bar of a year, in words too.
type barYear struct {
	Year, X, Wide int
	Words         string
	Counts        []stateCount
	Segments      []barSegment
}

// stateCount is how many commitments are in a state.
type stateCount struct {
	State track.State
	Count int
}

// barSegment is the part of a bar that shows a state.
type barSegment struct {
	Look  string // see barLooks
	Y, H  int
	State track.State
}

// barLook is the pattern of a state: alike for what a reader takes alike.
func barLook(s track.State) string {
	switch s {
	case track.Fulfilled, track.FulfilledLate:
		return "done"
	case track.PartlyFulfilled, track.UnderWay:
		return "way"
	case track.NotYetDue:
		return "ahead"
	case track.Overdue:
		return "late"
	case track.NoEvidence:
		return "none"
	}
	return "ended"
}

// newBars draws counts by year; the highest bar fills the height.
func newBars(years []int, counts []outcome.Counts, size barSize) bars {
	b := bars{Width: len(years)*(size.Wide+size.Gap) - size.Gap, Height: size.High + size.Label, Foot: size.High, Labelled: size.Label > 0}
	most := 1
	for _, c := range counts {
		most = max(most, c.All())
	}
	for i, year := range years {
		y := barYear{Year: year, X: i * (size.Wide + size.Gap), Wide: size.Wide}
		if i < len(counts) && counts[i].All() > 0 {
			b.Any = true
			y.fill(counts[i], size.High, most)
		}
		b.Years = append(b.Years, y)
	}
	return b
}

// fill puts the states of a year one upon the other, each at least a unit high.
func (y *barYear) fill(c outcome.Counts, high, most int) {
	y.Words = c.String()
	at, below := high, 0
	for i, state := range track.States() {
		if c[i] == 0 {
			continue
		}
		y.Counts = append(y.Counts, stateCount{state, c[i]})
		below += c[i]
		top := min(at-1, high-below*high/most)
		y.Segments = append(y.Segments, barSegment{barLook(state), max(0, top), at - max(0, top), state})
		at = max(0, top)
	}
}

// Said is the drawing in words: "2023: 2 fulfilled; 2024: 1 overdue".
func (b bars) Said() string {
	var list []string
	for _, y := range b.Years {
		if y.Words != "" {
			list = append(list, strconv.Itoa(y.Year)+": "+y.Words)
		}
	}
	return strings.Join(list, "; ")
}

// Looks are the patterns that the drawing uses, in the order of the states.
func (b bars) Looks() []string {
	var list []string
	for _, s := range track.States() {
		look := barLook(s)
		uses := slices.ContainsFunc(b.Years, func(y barYear) bool {
			return slices.ContainsFunc(y.Segments, func(g barSegment) bool { return g.Look == look })
		})
		if uses && !slices.Contains(list, look) {
			list = append(list, look)
		}
	}
	return list
}

// Drawing is the bars as a picture: one path for each look, so that many years stay small.
func (b bars) Drawing() template.HTML {
	var w strings.Builder
	fmt.Fprintf(&w, `<svg class="bars" viewBox="-1 -1 %d %d" width="%d" height="%d" role="img" aria-label="States by year: %s">`,
		b.Width+2, b.Height+2, b.Width+2, b.Height+2, b.Said())
	for _, look := range b.Looks() {
		fmt.Fprintf(&w, `<path class="seg" fill="url(#look-%s)" d="`, look)
		for _, y := range b.Years {
			for _, s := range y.Segments {
				if s.Look == look {
					fmt.Fprintf(&w, "M%d %dh%dv%dh-%dz", y.X, s.Y, y.Wide, s.H, y.Wide)
				}
			}
		}
		w.WriteString(`"/>`)
	}
	fmt.Fprintf(&w, `<path class="base" d="M0 %dh%d"/>`, b.Foot, b.Width)
	for _, y := range b.Years {
		if b.Labelled {
			fmt.Fprintf(&w, `<text x="%d" y="%d">%d</text>`, y.X+y.Wide/2, b.Foot+16, y.Year)
		}
	}
	w.WriteString("</svg>")
	return template.HTML(w.String()) //nolint:gosec // numbers, and words of our own
}
