package web

import (
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// chart is the way of a series on one ladder, drawn as a step line: the ladder's
// rungs from bottom to top, the documents from left to right.
type chart struct {
	Name          string
	Width, Height int
	Left          int // where the line may begin
	Rungs         []chartRung
	Path          string
	Dots          []chartDot
	Summary       string // the way in words
}

// chartRung is a step with its first wording.
type chartRung struct {
	Y    int
	Name string
}

// chartDot is the place of a document.
type chartDot struct {
	X, Y, Foot, Label int // Foot is the line of the dates, Label that of the step above the dot
	Step              int
	Date, Words       string
	Href              string
}

// Measures of a chart, in its own units.
const (
	chartLeft   = 170
	chartStep   = 22
	chartColumn = 74
	chartTop    = 24
	chartFoot   = 30
	rungLetters = 24 // as many as fit before the line
)

// charts draws every ladder on which two documents or more have a wording.
func charts(w compare.Wording, ladders compare.Ladders) []chart {
	w = latest(w)
	columns := columnsOf(w)
	var list []chart
	for _, l := range w.Ladders {
		if len(l.Points) > 1 {
			list = append(list, newChart(w, l, ladders, columns))
		}
	}
	return list
}

// mostPlaces is how many documents the charts and their table have: the latest.
const mostPlaces = 24

// latest is a wording with the passages and places of its latest documents alone.
func latest(w compare.Wording) compare.Wording {
	w.Editions, w.Ladders = slices.Clone(w.Editions), slices.Clone(w.Ladders)
	left, from := mostPlaces, len(w.Editions)
	for from > 0 && left > 0 {
		from--
		left -= min(1, len(w.Editions[from].Passages))
	}
	for i := range w.Editions[:from] {
		w.Editions[i].Passages = nil
	}
	for i, l := range w.Ladders {
		w.Ladders[i].Points = slices.DeleteFunc(slices.Clone(l.Points), func(p compare.Spot) bool { return p.Edition < from })
	}
	return w
}

// columnsOf are the columns of the documents that speak of the issue, by their places.
func columnsOf(w compare.Wording) map[int]int {
	columns := map[int]int{}
	for i, e := range w.Editions {
		if len(e.Passages) > 0 {
			columns[i] = len(columns)
		}
	}
	return columns
}

func newChart(w compare.Wording, l compare.Line, ladders compare.Ladders, columns map[int]int) chart {
	bottom := chartTop + (l.Top-1)*chartStep
	c := chart{Name: l.Ladder, Left: chartLeft, Width: chartLeft + len(columns)*chartColumn + 10, Height: bottom + chartFoot}
	for step := 1; step <= l.Top; step++ {
		c.Rungs = append(c.Rungs, chartRung{bottom - (step-1)*chartStep, short(fmt.Sprintf("%d %s", step, wordingOf(ladders, l, step)), rungLetters)})
	}
	var way []string
	for i, p := range l.Points {
		e := w.Editions[p.Edition]
		d := chartDot{X: chartLeft + columns[p.Edition]*chartColumn + chartColumn/2, Y: bottom - (p.Step-1)*chartStep, Foot: bottom + 22, Step: p.Step,
			Date: monthOf(e.Date), Words: p.Words, Href: spanAddress(e.Document, p.Start, p.End)}
		d.Label = d.Y - 8
		if i > 0 && l.Points[i-1].Step > p.Step {
			d.Label = d.Y + 17 // the line comes from above
		}
		if i == 0 {
			c.Path = fmt.Sprintf("M%d %d", d.X, d.Y)
		} else {
			c.Path += fmt.Sprintf("H%dV%d", d.X, d.Y)
		}
		c.Dots = append(c.Dots, d)
		way = append(way, fmt.Sprintf("%s: %d, “%s”", day(e.Date), p.Step, p.Words))
	}
	c.Summary = strings.Join(way, "; ")
	return c
}

// wordingOf is a wording of a step: the first that the documents have there, else the shortest of the ladder.
func wordingOf(ladders compare.Ladders, l compare.Line, step int) string {
	for _, p := range l.Points {
		if p.Step == step {
			return strings.ToLower(p.Words)
		}
	}
	var names []string
	for _, r := range ladders.Rungs() {
		if r.Ladder == l.Ladder && r.Step == step {
			names = append(names, strings.Join(r.Words, " "))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return slices.MinFunc(names, func(a, b string) int { return len(a) - len(b) })
}

// monthOf is a day as the foot of a column: "2024-07".
func monthOf(d record.Date) string { return string(d[:min(len(d), 7)]) }

// placeRow is a document with its place on every ladder, and in whose name it speaks: the table behind the charts.
type placeRow struct {
	compare.Edition
	Cells []placeCell // one a ladder, in their order
}

// placeCell is a place on a ladder; Step is 0 for none.
type placeCell struct {
	compare.Stand
	Href string
	Move string // "up", "down" or empty
}

func placeRows(w compare.Wording) []placeRow {
	w = latest(w)
	var rows []placeRow
	for i, e := range w.Editions {
		if len(e.Passages) == 0 {
			continue
		}
		row := placeRow{Edition: e}
		for _, l := range w.Ladders {
			row.Cells = append(row.Cells, cellOf(l, e, i))
		}
		rows = append(rows, row)
	}
	return rows
}

func cellOf(l compare.Line, e compare.Edition, edition int) placeCell {
	at := slices.IndexFunc(l.Points, func(p compare.Spot) bool { return p.Edition == edition })
	if at < 0 {
		return placeCell{}
	}
	p := l.Points[at]
	c := placeCell{Stand: p.Stand, Href: spanAddress(e.Document, p.Start, p.End)}
	if m := slices.IndexFunc(l.Moves, func(m compare.Move) bool { return m.To == edition }); m >= 0 {
		c.Move = map[bool]string{true: "up", false: "down"}[l.Moves[m].Steps > 0]
	}
	return c
}
