package web

import (
	"cmp"
	"slices"
	"strconv"

	"entente.example/internal/check"
	"entente.example/internal/check/draft"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// checkedView is a draft as it was read, with every finding in its place.
type checkedView struct {
	Name     string          `json:"name"`
	Findings []check.Finding `json:"findings"`
	Blocks   []block         `json:"blocks"`

	Sections []section `json:"-"`
	Loose    []note    `json:"-"` // findings whose words stand in no block of the text
}

// Title heads the page.
func (v checkedView) Title() string {
	if len(v.Findings) == 0 {
		return "Nothing to mend was found"
	}
	return count(len(v.Findings), "finding") + " in the draft"
}

// Levels are the levels of the findings, each with how many.
func (v checkedView) Levels() []levelCount {
	var list []levelCount
	for _, level := range check.Levels() {
		c := levelCount{Level: level}
		for _, f := range v.Findings {
			if f.Level == level {
				c.Count++
			}
		}
		if c.Count > 0 {
			list = append(list, c)
		}
	}
	return list
}

// Filed says whether the draft came as a file, by whose name a command can call it.
func (v checkedView) Filed() bool { return v.Name != pasted }

// levelCount is how many findings have a level.
type levelCount struct {
	Level check.Level
	Count int
}

// Words are the count with its noun: "2 errors", "1 info".
func (c levelCount) Words() string {
	if c.Level == check.Info {
		return number(c.Count) + " info"
	}
	return count(c.Count, string(c.Level))
}

func newCheckedView(name string, r *draft.Result, f format) checkedView {
	d := r.Snapshot.Text
	v := checkedView{Name: name, Findings: r.Findings}
	if v.Findings == nil {
		v.Findings = []check.Finding{}
	}
	if f == asJSON {
		v.Blocks = blocksOf(d)
		return v
	}
	m := newFindingMargin(d, v.Findings)
	l := newLayout(d, m, m.marks, 0, len(d.Blocks))
	l.titled = true
	v.Sections, v.Loose = l.sections(0, len(d.Blocks)), m.orphans
	return v
}

// newFindingMargin puts findings into the margin of the draft.
func newFindingMargin(d *text.Document, findings []check.Finding) margin {
	points := make([]int, 0, 2*len(findings))
	for _, f := range findings {
		points = append(points, f.Start, f.End)
	}
	at := bytesAt(d.Text, points)
	list := slices.Clone(findings)
	slices.SortStableFunc(list, func(a, b check.Finding) int { return cmp.Compare(a.Start, b.Start) })
	var m margin
	for i := range list {
		f := &list[i]
		n := note{Number: i + 1, ID: record.FactID("n" + strconv.Itoa(i+1)), Kind: record.FactKind(f.Level), Lead: string(f.Level),
			Words: f.Exact, Finding: f, start: at[f.Start]}
		end := at[f.End]
		if n.start < 0 || end <= n.start || !inBlock(d, n.start) {
			m.orphans = append(m.orphans, n)
			continue
		}
		m.notes = append(m.notes, n)
		m.marks = append(m.marks, mark{start: n.start, end: end, id: n.ID, kind: n.Kind})
	}
	return m
}

// inBlock says whether a byte of the text stands in one of its blocks.
func inBlock(d *text.Document, at int) bool {
	return slices.ContainsFunc(d.Blocks, func(b text.Block) bool { return b.Start <= at && at < b.End })
}
